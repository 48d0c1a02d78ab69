import { quote } from '../text/quote';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import type { AnalysedResponse } from './analysedResponse';
import type { ReadResponses, RejectedResponse } from './responses/readResponses';

/**
 * Takes out the responses in which nothing was said ("n/a") and no score was given. Records that are behind no other
 * response join the rejected.
 */
export function* withoutNonAnswers(
	read: ReadResponses,
	analysed: readonly AnalysedResponse[],
): Sliced<{ read: ReadResponses; analysed: AnalysedResponse[] }> {
	const kept: AnalysedResponse[] = [];
	const nonAnswers: AnalysedResponse[] = [];
	const used = new Set<number>();
	for (let place = 0; place < analysed.length; place++) {
		if (place % STEPS_PER_SLICE === 0) yield;
		const entry = analysed[place] as AnalysedResponse;
		const isAnswer = entry.outcome?.sentiment !== null || entry.response.scores.length > 0;
		(isAnswer ? kept : nonAnswers).push(entry);
		if (isAnswer) for (const record of entry.response.records) used.add(record);
	}
	if (nonAnswers.length === 0) return { read, analysed: kept };
	const rejected: RejectedResponse[] = [...read.rejected];
	for (const { response, text } of nonAnswers) {
		for (const record of response.records) {
			const found = read.found[record];
			if (found === undefined || used.has(record)) continue;
			used.add(record);
			const detail = `${quote(text ?? '')} is no answer to the question.`;
			rejected.push({ record, item: found.item, json: found.json, reason: 'noAnswer', detail });
		}
	}
	rejected.sort((a, b) => a.record - b.record);
	const sittings = new Set(kept.map(({ response }) => response.sitting)).size;
	return { read: { ...read, rejected, sittings }, analysed: kept };
}
