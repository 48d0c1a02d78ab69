import type { ReadText } from '../text/readText';
import { hashesOf } from '../text/wordHash';

/**
 * How a question asks: what or which ("¿Qué...?"), with another word (how, why), or for yes or no.
 */
export type AskingForm = 'what' | 'word' | 'yesNo';

/** In the order English, German, French, Spanish, Portuguese, Italian, Dutch. */
const WHAT = hashesOf(
	"what which was welche welcher welches que qu' quel quelle quels quelles qué cuál cuáles",
	"quê qual quais cosa che cos' quale quali wat welk welke",
);
const OTHER_WORDS = hashesOf(
	'who whom whose why how when where',
	'welchen welchem wer wen wem warum wieso weshalb wie wann wo woran worüber womit wofür wodurch',
	'quoi qui pourquoi comment combien quand où',
	'quién quiénes cómo cuándo dónde cuánto cuánta cuántos cual como cuando donde',
	'quem quando onde quanto quanta quantos porquê porque',
	'chi perché come quando dove quanto quanta quanti',
	'wie waarom hoe wanneer waar waaraan waarover waarmee hoeveel',
);

/** A word that asks stands at the beginning, behind a preposition or two: "En *qué* ...", "Mit *welchem* ...". */
const OPENING = 3;
const FEWEST_WORDS = 2;

/**
 * How a question asks, by the words at its beginning. One of yes or no is told by having none of them: most languages
 * say it by the voice or the verb in front alone.
 *
 * @param opensYesNo whether it begins as such a question does; English "was" is German for "what"
 * @returns null for what is no question
 * @example
 * // "¿Llegó a tiempo tu pedido?": 'yesNo'; "Wat was lastig?": 'what'; "Wie war es?": 'word'; "Delivery on time": null
 */
export function askingForm({ text, words }: ReadText, opensYesNo: boolean): AskingForm | null {
	if (opensYesNo) return 'yesNo';
	const opening = words.slice(0, OPENING);
	if (opening.some(({ hash }) => OTHER_WORDS.has(hash))) return 'word';
	if (opening.some(({ hash }) => WHAT.has(hash))) return 'what';
	return text.trimEnd().endsWith('?') && words.length >= FEWEST_WORDS ? 'yesNo' : null;
}
