import type { QuestionKind } from '../words/question';
import { readShortAnswer } from './readShortAnswer';

/**
 * What a question makes likely before a word of the answer is judged, in log odds for rather than against: "The staff" is
 * praise where it answers what was good, and a complaint where it answers what could be better. What is asked outweighs
 * weak words and not strong ones.
 */
const ASKED: Partial<Record<QuestionKind, number>> = { liked: 1, improve: -0.75, concern: -0.75 };

/** What an answer that begins by saying "nothing" or "everything" makes likely, and where no mark sets that apart. */
const OPENED = 2;
const OPENED_UNMARKED = 1;

/** An opening is no longer than this. */
const LONGEST_OPENING = 60;
const MOST_OPENING_WORDS = 5;
const FIRST_MARK = /[,.;:!?…\n(–—]|\s-+\s/u;

/**
 * How a question and the opening of an answer to it lean, before the rest is judged.
 *
 * @param answer one that `readShortAnswer` leaves to be read
 * @returns log odds; 0 where the question leans to neither side
 * @example
 * questionLeaning('More staff', 'improve') // -0.75
 * questionLeaning('Nothing, they were kind to my mother', 'improve') // 2
 * questionLeaning('More staff', null) // 0
 */
export function questionLeaning(answer: string, kind: QuestionKind | null): number {
	const asked = kind === null ? undefined : ASKED[kind];
	if (asked === undefined) return 0;
	const start = answer.slice(0, LONGEST_OPENING).trimStart();
	const mark = start.search(FIRST_MARK);
	if (mark > 0) {
		const side = sideOf(start.slice(0, mark), kind);
		if (side !== 0) return side * OPENED;
	}
	const words = (mark > 0 ? start.slice(0, mark) : start).split(' ');
	for (let count = Math.min(MOST_OPENING_WORDS, words.length - 1); count > 0; count--) {
		const opening = words.slice(0, count).join(' ');
		// "No parking" does not say no.
		if (readShortAnswer(opening, kind).meaning !== 'nothing') continue;
		return sideOf(opening, kind) * OPENED_UNMARKED;
	}
	return asked;
}

/** 1 where an opening speaks for the shop, −1 where against, 0 where it has to be read or says nothing. */
function sideOf(opening: string, kind: QuestionKind | null): number {
	const { meaning, score } = readShortAnswer(opening, kind);
	return meaning === null || score === null ? 0 : Math.sign(score);
}
