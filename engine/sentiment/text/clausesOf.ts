import type { Clause, ClauseLink } from './clause';
import {
	AND_WORDS,
	BUT,
	CONTRAST_WORDS,
	DOUBTFUL_CONTRASTS,
	EXCEPTING_WORDS,
	OPENING_WORDS,
} from './joiningWords';
import { isDigit, isLetter } from './letters';
import type { Word } from './word';
import { Gap, type WordsAndGaps } from './wordsIn';

/** What stands on each side of a comma or an "and" is a clause of its own from so many words on; less is a list. */
const WORDS_BESIDE_COMMA = 2;
const WORDS_BESIDE_AND = 3;

/**
 * The clauses of a text: parted by the end of a sentence, by a contrast ("but", "aber", "mais"), and by a comma or "and"
 * between two stretches of a few words. An emoji belongs to what it follows.
 */
export function clausesOf({ words, gaps }: WordsAndGaps): Clause[] {
	const clauses: Clause[] = [];
	let first = 0;
	let link: ClauseLink = 'sentence';
	const close = (end: number): void => {
		const begins = words[first];
		const ends = words[end - 1];
		if (begins === undefined || ends === undefined) return;
		clauses.push({
			start: begins.start,
			end: ends.end,
			firstWord: first,
			lastWord: end - 1,
			link,
		});
		first = end;
	};
	const doubtful = doubtfulContrasts(words);
	let afterEmoji = false;
	for (let index = 1; index < words.length; index++) {
		const word = words[index] as Word;
		const gap = gaps[index] as Gap;
		if (isPicture(word)) {
			afterEmoji ||= gap === Gap.Sentence;
			continue;
		}
		const next = linkAt(words, gaps, index, first, afterEmoji, doubtful);
		afterEmoji = false;
		if (next === undefined) continue;
		close(index);
		link = next;
	}
	close(words.length);
	return clauses;
}

function linkAt(
	words: Word[],
	gaps: Gap[],
	index: number,
	first: number,
	afterEmoji: boolean,
	doubtful: ReadonlySet<number>,
): ClauseLink | undefined {
	if (afterEmoji || gaps[index] === Gap.Sentence) return 'sentence';
	const { hash } = words[index] as Word;
	if (CONTRAST_WORDS.has(hash) || doubtful.has(hash)) {
		const isException = hash === BUT && gaps[index] === Gap.None && isExcepting(words[index - 1]);
		return isException ? undefined : 'contrast';
	}
	if (gaps[index] === Gap.Pause) {
		const isClause =
			index - first >= WORDS_BESIDE_COMMA && stretchFrom(gaps, index) >= WORDS_BESIDE_COMMA;
		return isClause ? 'comma' : undefined;
	}
	if (index - first < WORDS_BESIDE_AND || !AND_WORDS.has(hash)) return undefined;
	const following = words[index + 1];
	const opens = following !== undefined && OPENING_WORDS.has(following.hash);
	return opens && stretchFrom(gaps, index) > WORDS_BESIDE_AND ? 'and' : undefined;
}

function isExcepting(word: Word | undefined): boolean {
	return word !== undefined && EXCEPTING_WORDS.has(word.hash);
}

/** How many words follow without a mark between them, counted no further than is asked for. */
function stretchFrom(gaps: Gap[], index: number): number {
	let end = index + 1;
	while (end < gaps.length && gaps[end] === Gap.None && end - index <= WORDS_BESIDE_AND) end++;
	return end - index;
}

const NONE: ReadonlySet<number> = new Set();

/** "mais" is French for "but" and Portuguese for "more": the other words of the text decide, once for the text. */
function doubtfulContrasts(words: Word[]): ReadonlySet<number> {
	let doubtful: Set<number> | undefined;
	for (const { hash } of words) {
		if (DOUBTFUL_CONTRASTS.has(hash)) doubtful = (doubtful ?? new Set<number>()).add(hash);
	}
	if (doubtful === undefined) return NONE;
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

function isPicture(word: Word): boolean {
	const unit = word.text.charCodeAt(0);
	return !isLetter(unit) && !isDigit(unit);
}
