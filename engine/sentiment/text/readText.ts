import { cleanText } from './cleanText';
import type { Clause } from './clause';
import { clausesOf } from './clausesOf';
import { lowerCased, lowerCasedAsWritten } from './lowerCased';
import type { Word } from './word';
import { wordsIn } from './wordsIn';

export type { Clause, ClauseLink, Settlement } from './clause';
export type { Word } from './word';

/** A text as it is judged. */
export interface ReadText {
	/** Cleaned (`cleanText`), and cut to `SCORED_LENGTH`. All offsets count in it. */
	text: string;
	/** Its words in order. */
	words: readonly Word[];
	/** Where each word begins, and the first position after it. */
	starts: readonly number[];
	ends: readonly number[];
	clauses: Clause[];
	/** Whether the text was longer than what is judged. */
	truncated: boolean;
	/** Marks anywhere in it, as bits (`marksIn`). */
	marks: number;
}

/** How many characters of a text are judged; what a person thinks is said by then. */
export const SCORED_LENGTH = 10_000;

/** How many characters are cleaned, for markup may make up most of a text. */
const CLEANED_LENGTH = 10 * SCORED_LENGTH;

/**
 * Reads a text for judging: cleans it and parts it into words and clauses. The time is linear in the length of the text
 * and bounded for very long ones.
 *
 * @example
 * readText('<b>Lovely</b> ring, but the clasp broke 😡')
 * // text 'Lovely ring, but the clasp broke 😡'; 7 words; clauses 'Lovely ring' and 'but the clasp broke 😡'
 */
export function readText(raw: string): ReadText {
	const asWritten = raw.length > SCORED_LENGTH ? undefined : lowerCasedAsWritten(raw);
	const cleaned = asWritten === undefined ? cleanText(raw.slice(0, CLEANED_LENGTH)) : raw;
	const text = cleaned.length > SCORED_LENGTH ? cutAt(cleaned, SCORED_LENGTH) : cleaned;
	const lower = asWritten ?? lowerCased(text);
	const found = wordsIn(lower);
	return {
		text,
		words: found.words,
		starts: found.starts,
		ends: found.ends,
		clauses: clausesOf(found),
		truncated: raw.length > CLEANED_LENGTH || text.length < cleaned.length,
		marks: lower.marks,
	};
}

/** Cut so that no emoji is halved. */
function cutAt(text: string, length: number): string {
	const last = text.charCodeAt(length - 1);
	return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
