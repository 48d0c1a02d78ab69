import { NodeOperationError, sleep, type IExecuteFunctions } from 'n8n-workflow';
import type { SliceTimer } from '../../engine/slices/runInSlices';

/** n8n runs nodes on the thread that also answers its webhooks: pauses let it, and a cancelled execution ends at one. */
export function sliceTimer(context: IExecuteFunctions): SliceTimer {
	const signal = context.getExecutionCancelSignal();
	return {
		now: () => Date.now(),
		pause: async () => await sleep(0),
		checkCancelled() {
			// n8n tells a cancelled run from a failed one by this word.
			if (signal?.aborted === true) {
				throw new NodeOperationError(context.getNode(), 'The execution was canceled');
			}
		},
	};
}
