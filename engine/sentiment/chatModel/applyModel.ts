import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { AnalysedResponse } from '../analysedResponse';
import type { SentimentOutcome } from '../sentimentOutcome';
import { withOutcome } from '../withOutcome';

/**
 * Puts what the model said in the place of what was read locally, where it said something.
 *
 * @param places of the answers among the analysed, by id
 */
export function* applyModel(
	analysed: readonly AnalysedResponse[],
	outcomes: ReadonlyMap<string, SentimentOutcome>,
	places: ReadonlyMap<string, number>,
): Sliced<AnalysedResponse[]> {
	const merged = [...analysed];
	let count = 0;
	for (const [id, outcome] of outcomes) {
		if (count++ % STEPS_PER_SLICE === 0) yield;
		const place = places.get(id);
		const entry = place === undefined ? undefined : merged[place];
		if (place === undefined || entry === undefined) continue;
		const language = outcome.language ?? entry.outcome?.language ?? null;
		merged[place] = withOutcome(entry, { ...outcome, language });
	}
	return merged;
}
