import type { Clause, ClauseLink } from './clause';
import {
	CONTRASTS,
	DOUBTFUL_CONTRASTS,
	EXCEPTS,
	IS_BUT,
	IS_PICTURE,
	JOINS,
	MAY_CONTRAST,
	OPENS,
	REGRETS,
} from './joiningWords';
import type { Word } from './word';
import { Gap, type WordsAndGaps } from './wordsIn';

/** What stands on each side of a comma or an "and" is a clause of its own from so many words on; less is a list. */
const WORDS_BESIDE_COMMA = 2;
const WORDS_BESIDE_AND = 3;

/**
 * The clauses of a text: parted by the end of a sentence, by a contrast ("but", "aber", "mais"), and by a comma or "and"
 * between two stretches of a few words. An emoji belongs to what it follows.
 */
export function clausesOf(found: WordsAndGaps): Clause[] {
	const { words, gaps } = found;
	let count = 0;
	let first = 0;
	let link: ClauseLink = 'sentence';
	let contrasts: ReadonlySet<number> | undefined;
	let afterEmoji = false;
	for (let index = 1; index < words.length; index++) {
		const word = words[index] as Word;
		let role = word.joins;
		if ((role & IS_PICTURE) !== 0) {
			afterEmoji ||= gaps[index] === Gap.Sentence;
			continue;
		}
		if ((role & MAY_CONTRAST) !== 0) {
			contrasts ??= doubtfulContrasts(words);
			if (contrasts.has(word.hash)) role |= CONTRASTS;
		}
		const next = afterEmoji ? 'sentence' : linkAt(words, gaps, index, first, role);
		afterEmoji = false;
		if (next === undefined) continue;
		clausesRoom[count++] = clauseOf(found, first, index - 1, link);
		first = index;
		link = next;
	}
	if (first < words.length) clausesRoom[count++] = clauseOf(found, first, words.length - 1, link);
	return clausesRoom.slice(0, count);
}

function clauseOf(
	{ starts, ends }: WordsAndGaps,
	firstWord: number,
	lastWord: number,
	link: ClauseLink,
): Clause {
	return {
		start: starts[firstWord] as number,
		end: ends[lastWord] as number,
		firstWord,
		lastWord,
		link,
		// Set later (`partAtReservations`, `settleClauses`), and named here so that all clauses are of one shape.
		reservation: undefined,
		settlement: undefined,
	};
}

/** A list that grows one by one takes room for many. */
const clausesRoom: Clause[] = [];

/** How the word at a place is tied to what stands before it; undefined where it goes on with the same clause. */
function linkAt(
	words: Word[],
	gaps: Uint8Array,
	index: number,
	first: number,
	role: number,
): ClauseLink | undefined {
	const gap: Gap = gaps[index] as number;
	if (gap === Gap.Sentence) return 'sentence';
	if ((role & CONTRASTS) !== 0) {
		const isException =
			(role & IS_BUT) !== 0 && gap === Gap.None && hasRole(words[index - 1], EXCEPTS);
		return isException ? undefined : 'contrast';
	}
	if (gap === Gap.Pause) {
		const isClause =
			index - first >= WORDS_BESIDE_COMMA && stretchFrom(words, gaps, index) >= WORDS_BESIDE_COMMA;
		if (!isClause) return undefined;
		return (role & REGRETS) !== 0 ? 'contrast' : 'comma';
	}
	if ((role & JOINS) === 0 || index - first < WORDS_BESIDE_AND) return undefined;
	const opens = hasRole(words[index + 1], OPENS);
	return opens && stretchFrom(words, gaps, index) > WORDS_BESIDE_AND ? 'and' : undefined;
}

function hasRole(word: Word | undefined, role: number): boolean {
	return word !== undefined && (word.joins & role) !== 0;
}

/** How many words follow without a mark between them, counted no further than is asked for. */
function stretchFrom(words: Word[], gaps: Uint8Array, index: number): number {
	let end = index + 1;
	while (end < words.length && gaps[end] === Gap.None && end - index <= WORDS_BESIDE_AND) end++;
	return end - index;
}

const NONE: ReadonlySet<number> = new Set();

/** "mais" is French for "but" and Portuguese for "more": the other words of the text decide, once for the text. */
function doubtfulContrasts(words: Word[]): ReadonlySet<number> {
	const doubtful = new Set<number>();
	for (const word of words) {
		if ((word.joins & MAY_CONTRAST) !== 0) doubtful.add(word.hash);
	}
	const contrasts = new Set<number>();
	for (const hash of doubtful) {
		const { inFavour, against } = DOUBTFUL_CONTRASTS.get(hash) ?? { inFavour: NONE, against: NONE };
		let votes = 0;
		for (const word of words) {
			if (inFavour.has(word.hash)) votes++;
			else if (against.has(word.hash)) votes--;
		}
		if (votes > 0) contrasts.add(hash);
	}
	return contrasts;
}
