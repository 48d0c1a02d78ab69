/** Longer than what any form asks and anybody answers. */
const LONGEST_PRETTY = 200_000;
/** A question longer than this is two answers that ran together. */
const LONGEST_QUESTION = 400;

/** No form has more questions: looking for each takes a pass over the text. */
const MOST_ANSWERS = 200;

/** An answer of Jotform's raw request. */
export interface NamedAnswer {
	key: string;
	value: unknown;
}

/**
 * The questions in words, from Jotform's `pretty`: `Your email:ana@example.com, What could we improve?:The clasp`. It
 * separates with colons and commas that questions and answers hold as well, so each answer is looked for by its value,
 * in the order of the form.
 *
 * @returns questions by the answer's key, in as far as they are found
 * @example
 * jotformQuestions('Why?:Loved it', [{ key: 'q3_why', value: 'Loved it' }]) // Map { 'q3_why' → 'Why?' }
 */
export function jotformQuestions(
	pretty: string,
	answers: readonly NamedAnswer[],
): Map<string, string> {
	const questions = new Map<string, string>();
	if (pretty.length > LONGEST_PRETTY) return questions;
	let from = 0;
	for (const { key, value } of answers.slice(0, MOST_ANSWERS)) {
		if (typeof value !== 'string' && typeof value !== 'number') continue;
		const answer = `:${String(value).trim()}`;
		if (answer === ':') continue;
		const at = pretty.indexOf(answer, from);
		if (at === -1) continue;
		const question = pretty.slice(from, at).replace(/^[,\s]+/, '');
		if (question !== '' && question.length <= LONGEST_QUESTION) questions.set(key, question);
		from = at + answer.length;
	}
	return questions;
}
