import { JOINS } from '../text/joiningWords';
import type { PhraseMatch } from '../phrases/phrase';
import type { ReadText } from '../text/readText';
import { standsApart } from '../text/standsApart';
import type { SettlementKind } from '../words/settlement';

/** A phrase that settles something or leaves it open, or a mend alone. */
export interface SettlingPhrase {
	readonly kind: 'settled' | 'closing' | 'ahead' | 'open' | 'mend';
	readonly firstWord: number;
	readonly lastWord: number;
}

/** So many words may stand between a mend and its manner: "replaced | the broken clasp | at once". */
const WORDS_BETWEEN = 4;

/**
 * The phrases of a text that may settle something, in the order of their first words; a mend and the manner beside it are
 * one ("sorted | quickly", "sofort | ersetzt").
 *
 * @param matches as found, in the order of their first words
 * @param negators words, by hash, that no such pair may hold
 */
export function settlingPhrases(
	text: ReadText,
	matches: ReadonlyArray<PhraseMatch<SettlementKind | null>>,
	negators: ReadonlySet<number>,
): SettlingPhrase[] {
	const phrases: SettlingPhrase[] = [];
	for (let index = 0; index < matches.length; index++) {
		const match = matches[index] as PhraseMatch<SettlementKind | null>;
		const { meaning: kind, firstWord, lastWord } = match;
		if (kind === null || kind === 'manner') continue;
		if (kind !== 'mend' && kind !== 'exchange') {
			phrases.push({ kind, firstWord, lastWord });
			continue;
		}
		const manner = mannerBeside(text, matches, index, negators);
		if (manner !== undefined) {
			phrases.push({
				kind: 'settled',
				firstWord: Math.min(firstWord, manner.firstWord),
				lastWord: Math.max(lastWord, manner.lastWord),
			});
		} else if (kind === 'mend') phrases.push({ kind, firstWord, lastWord });
	}
	return phrases.sort((a, b) => a.firstWord - b.firstWord || rankOf(a) - rankOf(b));
}

/** The manner that stands next to a mend, before it or behind. */
function mannerBeside(
	text: ReadText,
	matches: ReadonlyArray<PhraseMatch<SettlementKind | null>>,
	index: number,
	negators: ReadonlySet<number>,
): PhraseMatch<SettlementKind | null> | undefined {
	const mend = matches[index] as PhraseMatch<SettlementKind | null>;
	for (const step of [1, -1]) {
		for (let at = index + step; matches[at] !== undefined; at += step) {
			const other = matches[at] as PhraseMatch<SettlementKind | null>;
			const [first, second] = step === 1 ? [mend, other] : [other, mend];
			if (second.firstWord - first.lastWord > WORDS_BETWEEN + 1) break;
			if (other.meaning !== 'manner') continue;
			if (isOneStretch(text, first.lastWord, second.firstWord, negators)) return other;
		}
	}
	return undefined;
}

/** Whether no mark, no "and" and no negation stands between two words. */
function isOneStretch(
	text: ReadText,
	from: number,
	to: number,
	negators: ReadonlySet<number>,
): boolean {
	for (let at = from + 1; at <= to; at++) {
		if (standsApart(text, at)) return false;
		const word = text.words[at];
		if (at === to || word === undefined) continue;
		if ((word.joins & JOINS) !== 0 || negators.has(word.hash)) return false;
	}
	return to > from;
}

/** What says that something is open comes last, and counts, where both do so from the same word ("verlief alles andere als reibungslos"). */
function rankOf({ kind }: SettlingPhrase): number {
	return kind === 'open' ? 1 : 0;
}
