import { ASKS, ASKS_IN_ANOTHER_SCRIPT } from './marks';
import type { ReadText } from './readText';

/** A sentence with a question mark and its first and last words. */
export interface AskedSentence {
	readonly firstWord: number;
	readonly lastWord: number;
}

/** "Really?" and "Seriously?" ask for nothing. */
const FEWEST_WORDS = 3;
/** Between a word and the mark that ends its sentence may stand a bracket, a quote, another mark. */
const LONGEST_ENDING = 4;
const QUESTION_MARK = /[?？؟]/;

/** The sentences of three words and more that end in a question mark. */
export function askedSentences({
	text,
	starts,
	ends,
	clauses,
	marks,
}: ReadText): readonly AskedSentence[] {
	if ((marks & (ASKS | ASKS_IN_ANOTHER_SCRIPT)) === 0) return NONE;
	const asked: AskedSentence[] = [];
	let first = 0;
	for (let index = 0; index < clauses.length; index++) {
		const clause = clauses[index];
		const next = clauses[index + 1];
		if (clause === undefined || (next !== undefined && next.link !== 'sentence')) continue;
		const end = ends[clause.lastWord] ?? 0;
		const before = next === undefined ? end + LONGEST_ENDING : (starts[next.firstWord] ?? end);
		const ending = text.slice(end, Math.min(before, end + LONGEST_ENDING));
		if (clause.lastWord - first + 1 >= FEWEST_WORDS && QUESTION_MARK.test(ending)) {
			asked.push({ firstWord: first, lastWord: clause.lastWord });
		}
		first = clause.lastWord + 1;
	}
	return asked;
}

const NONE: readonly AskedSentence[] = [];
