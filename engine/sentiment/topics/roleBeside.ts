import type { PhraseMatch } from '../phrases/phrase';
import type { Settlement } from '../text/readText';
import type { TopicMeaning } from '../words/topicPhrases';

/**
 * What a phrase about a topic does beside words that say what became of trouble:
 *
 * - `asSaid`: what it does anywhere
 * - `mention`: it only names the topic, of which its clause speaks
 * - `neither`: it names what was put right, which is neither praised nor blamed by that
 * - `unturned`: it blames, and the negation behind it is of what was not put right ("the error was never mended")
 */
export type RoleBeside = 'asSaid' | 'mention' | 'neither' | 'unturned';

/** Topics that put things right, and are praised where it was done. */
const PUTTING_RIGHT: ReadonlySet<string> = new Set(['returns', 'service']);

/**
 * @param settlement of the clause that the phrase stands in
 * @example
 * // "The broken clasp was replaced at once": "broken clasp" is 'neither', and returns are praised
 */
export function roleBeside(
	{ meaning, firstWord, lastWord }: PhraseMatch<TopicMeaning>,
	settlement: Settlement | undefined,
): RoleBeside {
	if (settlement === undefined || firstWord > settlement.upTo) return 'asSaid';
	const { outcome, isOfBlame } = settlement;
	const isSettled = outcome === 'settled';
	const isWithin = firstWord >= settlement.firstWord && lastWord <= settlement.lastWord;
	const overlaps = firstWord <= settlement.lastWord && lastWord >= settlement.firstWord;
	if (isWithin) return isSettled && meaning.opinion > 0 ? 'asSaid' : 'mention';
	const named = isSettled && isOfBlame && !PUTTING_RIGHT.has(meaning.topic) ? 'neither' : 'mention';
	if (overlaps) return named;
	if (meaning.opinion > 0) return 'asSaid';
	if (isSettled) return named;
	return outcome === 'open' && meaning.opinion < 0 ? 'unturned' : 'asSaid';
}
