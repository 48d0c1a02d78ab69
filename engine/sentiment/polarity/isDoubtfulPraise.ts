import type { ReadText, Word } from '../text/readText';
import { standsApart } from '../text/standsApart';
import { wordHash } from '../text/wordHash';
import type { WordSignals } from './wordSignals';

/** Congratulations that nobody means where a grumble follows: "Bravo, four weeks for a parcel". */
const CONGRATULATIONS: ReadonlySet<number> = new Set(
	'bravo bravi brava congratulations congrats glückwunsch gratuliere félicitations chapeau enhorabuena felicidades parabéns complimenti gefeliciteerd'
		.split(' ')
		.map(wordHash),
);

/** Praise that opens a text on its own is this short: "Great.", "Fantastic service,". */
const OPENING_WORDS = 2;
const PRAISE = 1.4;
const BLAME = -0.9;

/** What is praised with a sigh: "Love it when my order goes missing". */
const SIGHS: ReadonlyMap<number, ReadonlyArray<readonly number[]>> = byFirstWord([
	'thanks for',
	'thanks a lot',
	'nice job',
	'good job',
	'great job',
	'well done',
	'love it when',
	'love how',
	'love when',
	'just what',
	'just great',
	'what a',
	'oh great',
	'oh good',
	'oh wonderful',
	'oh lovely',
	'yeah right',
	'yeah sure',
	'oh brilliant',
	'oh fantastic',
	'oh perfect',
	'oh joy',
	'oh nice',
	'na toll',
	'na super',
	'na prima',
	'na klasse',
	'na bravo',
	'danke für nichts',
	'ah bravo',
	'merci pour rien',
	'gracias por nada',
	'obrigado por nada',
	'obrigada por nada',
	'grazie di niente',
	'bella roba',
	'nou lekker',
	'nou fijn',
]);

/** By the hash of their first word, each as the hashes of its words. */
function byFirstWord(sighs: readonly string[]): Map<number, number[][]> {
	const byFirst = new Map<number, number[][]>();
	for (const sigh of sighs) {
		const hashes = sigh.split(' ').map(wordHash);
		const first = hashes[0] ?? 0;
		byFirst.set(first, [...(byFirst.get(first) ?? []), hashes]);
	}
	return byFirst;
}

/** What an ironic remark goes on with, besides words of blame. */
const GRUMBLES: ReadonlySet<number> = new Set(
	'another again only still never right encore wieder schon otra vez ancora weer alweer novo'
		.split(' ')
		.map(wordHash),
);

/** What took so long: grumbles behind a sigh and congratulations. */
const LONG_TIMES: ReadonlySet<number> = new Set(
	'weeks months wochen monate semaines mois semanas meses settimane mesi weken maanden record records'
		.split(' ')
		.map(wordHash),
);

/**
 * Whether praise may be meant the other way round: it opens the text on its own, or with a sigh, and only blame follows.
 * Nothing in the words tells irony for sure, so such a text is not turned round but answered with little confidence.
 *
 * @example
 * isDoubtfulPraise(…'Great. Another broken zip.') // true
 */
export function isDoubtfulPraise(text: ReadText, { valences, negated }: WordSignals): boolean {
	const { words } = text;
	const sighs =
		SIGHS.get(words[0]?.hash ?? 0)?.some((sigh) =>
			sigh.every((hash, index) => words[index]?.hash === hash),
		) ?? false;
	let opening = 0;
	for (let index = 0; index < OPENING_WORDS && index < words.length; index++) {
		if ((valences[index] as number) >= PRAISE) opening = index + 1;
	}
	const opens = opening > 0 && standsAlone(text, opening);
	const closes = opening > 0 && opening < OPENING_WORDS && standsAlone(text, OPENING_WORDS);
	const congratulates = CONGRATULATIONS.has(words[0]?.hash ?? 0);
	if (!sighs && !opens && !closes && !congratulates) return false;
	let doubts = 0;
	for (let index = OPENING_WORDS - 1; index < words.length; index++) {
		const valence = valences[index] as number;
		if (valence >= PRAISE && index >= OPENING_WORDS) return false;
		const { hash } = words[index] as Word;
		const grumbles = congratulates ? LONG_TIMES.has(hash) : GRUMBLES.has(hash);
		const isLong = sighs && LONG_TIMES.has(hash);
		if (valence <= BLAME || negated[index] === 1 || grumbles || isLong) doubts++;
	}
	return doubts > 0;
}

/** Whether a mark stands behind the first words. */
function standsAlone(text: ReadText, count: number): boolean {
	return count < text.words.length && standsApart(text, count);
}
