import { sortInSlices } from '../../slices/sortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { AnalysedResponse } from '../analysedResponse';
import { LONGEST_ANSWER, MOST_ANSWERS, planBatches } from './planBatches';
import type { ModelAnswer } from './modelAnswer';
import { stripPrivate } from './stripPrivate';

/** Which answers go to a chat model. */
export interface ModelPlan {
	/** One for each call that is planned; a retry may come on top, as far as calls are left. */
	batches: ModelAnswer[][];
	/** Places of the answers among the analysed, by id. */
	places: ReadonlyMap<string, number>;
	/** Answers that were not asked for, the operator's limit being reached. */
	leftOut: number;
}

export interface PlanSettings {
	engine: 'unsureOnly' | 'model';
	/** With `unsureOnly`, answers whose local reading is less sure than this go to the model. */
	below: number;
	/** At most so many calls of a run. */
	mostCalls: number;
}

const LONGEST_QUESTION = 500;
/** To take out what identifies a person is the dearest step: some ten microseconds an answer. */
const ANSWERS_PER_SLICE = 64;

/**
 * Chooses the answers that go to a chat model, the least certain first where not all may, and takes out what identifies
 * a person.
 */
export function* planModel(
	analysed: readonly AnalysedResponse[],
	{ engine, below, mostCalls }: PlanSettings,
): Sliced<ModelPlan> {
	const wanted: number[] = [];
	for (const [place, { text, outcome }] of analysed.entries()) {
		if (place % STEPS_PER_SLICE === 0) yield;
		if (text === null || outcome === undefined) continue;
		if (engine === 'model' || outcome.confidence < below) wanted.push(place);
	}
	// Long answers fill a call before there are 20: only as many answers as calls fit for certain.
	if (wanted.length <= mostCalls) return yield* planned(analysed, wanted, wanted.length, mostCalls);
	const confidences = wanted.map((place) => analysed[place]?.outcome?.confidence ?? 0);
	const order = yield* sortInSlices(wanted.length, (a, b) => {
		return (confidences[a] as number) - (confidences[b] as number) || a - b;
	});
	const chosen = Array.from(
		order.subarray(0, mostCalls * MOST_ANSWERS),
		(index) => wanted[index] as number,
	);
	return yield* planned(analysed, chosen, wanted.length, mostCalls);
}

function* planned(
	analysed: readonly AnalysedResponse[],
	chosen: readonly number[],
	wanted: number,
	mostCalls: number,
): Sliced<ModelPlan> {
	const places = new Map<string, number>();
	const answers: ModelAnswer[] = [];
	for (const [index, place] of chosen.entries()) {
		if (index % ANSWERS_PER_SLICE === 0) yield;
		const { text, response } = analysed[place] as AnalysedResponse;
		const id = `a${index + 1}`;
		places.set(id, place);
		answers.push({
			id,
			text: stripPrivate((text ?? '').slice(0, LONGEST_ANSWER)),
			question: stripPrivate((response.question ?? '').slice(0, LONGEST_QUESTION)),
		});
	}
	const batches = planBatches(answers).slice(0, mostCalls);
	const asked = batches.reduce((sum, batch) => sum + batch.length, 0);
	return { batches, places, leftOut: wanted - asked };
}
