import type { ModelAnswer } from './modelAnswer';

/** Small enough that a model keeps every answer apart, and that one bad reply costs little. */
export const MOST_ANSWERS = 20;
const MOST_CHARACTERS = 12_000;
/** What somebody thinks is said by then; the rest would only cost. */
export const LONGEST_ANSWER = 2_000;

/**
 * Divides answers into batches, one for each call of the model: at most 20 answers and 12,000 characters. How many there
 * are is how many calls are planned; a retry may come on top.
 *
 * @example
 * planBatches(answers).length // 5 calls for 100 short answers
 */
export function planBatches(answers: readonly ModelAnswer[]): ModelAnswer[][] {
	const batches: ModelAnswer[][] = [];
	let batch: ModelAnswer[] = [];
	let characters = 0;
	for (const answer of answers) {
		const length = answer.text.length + answer.question.length;
		if (
			batch.length === MOST_ANSWERS ||
			(batch.length > 0 && characters + length > MOST_CHARACTERS)
		) {
			batches.push(batch);
			batch = [];
			characters = 0;
		}
		batch.push(answer);
		characters += length;
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}
