import type { Hint } from '../../hint';
import type { ModelRun } from '../chatModel/askModel';
import type { ModelPlan } from '../chatModel/planModel';
import { countOf, written } from '../../text/countOf';

/**
 * Says, before the chat model is asked, how many calls that takes.
 *
 * @example
 * '100 answers go to the chat model, in 5 calls.'
 */
export function reportModelPlan({ batches, leftOut }: ModelPlan, mostCalls: number): Hint[] {
	const asked = batches.reduce((sum, batch) => sum + batch.length, 0);
	if (asked === 0) {
		return [
			{ kind: 'info', text: 'All answers were read on this machine: no call of the chat model.' },
		];
	}
	const hints: Hint[] = [
		{
			kind: 'info',
			text: `${countOf(asked, 'answer')} ${asked === 1 ? 'goes' : 'go'} to the chat model, in ${countOf(batches.length, 'call')}.`,
		},
	];
	if (leftOut > 0) {
		hints.push({
			kind: 'warning',
			text: `${countOf(leftOut, 'answer')} ${leftOut === 1 ? 'does' : 'do'} not go to the chat model, since "Maximum Model Calls" is ${written(mostCalls)}. The least certain go first.`,
		});
	}
	return hints;
}

/**
 * Says how many calls of the chat model were made, and what did not work.
 *
 * @example
 * 'The chat model was called 6 times. It read 98 answers, and 2 were read on this machine.'
 */
export function reportModelRun({ batches }: ModelPlan, run: ModelRun): Hint[] {
	const asked = batches.reduce((sum, batch) => sum + batch.length, 0);
	if (asked === 0) return [];
	const local = asked - run.outcomes.size;
	const hints: Hint[] = [
		{
			kind: 'info',
			text: `The chat model was called ${run.calls === 1 ? 'once' : `${written(run.calls)} times`}. It read ${countOf(run.outcomes.size, 'answer')}, and ${written(local)} ${local === 1 ? 'was' : 'were'} read on this machine.`,
		},
	];
	if (run.failures > 0) {
		hints.push({
			kind: 'warning',
			text: `${countOf(run.failures, 'call')} of the chat model failed${run.gaveUp ? ', and the rest was not tried' : ''}: ${run.failure ?? ''}`,
		});
	}
	return hints;
}
