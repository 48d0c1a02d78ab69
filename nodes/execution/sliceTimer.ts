import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { SliceTimer } from '../../engine/slices/runInSlices';
import { nextTurn } from './nextTurn';

/** n8n runs nodes on the thread that also answers its webhooks: pauses let it, and a cancelled execution ends at one. */
export function sliceTimer(context: IExecuteFunctions): SliceTimer {
	const signal = context.getExecutionCancelSignal();
	return {
		now: () => Date.now(),
		pause: nextTurn,
		checkCancelled() {
			// n8n tells a cancelled run from a failed one by this word.
			if (signal?.aborted === true) {
				throw new NodeOperationError(context.getNode(), 'The execution was canceled');
			}
		},
	};
}
