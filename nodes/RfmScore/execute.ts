import {
	NodeOperationError,
	sleep,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { InputError } from '../../engine/inputError';
import { readPreviousScores } from '../../engine/rfm/previousScores';
import { scoreOrders } from '../../engine/rfm/scoreOrders';
import { runInSlices, type SliceTimer } from '../../engine/slices/runInSlices';
import { outputItems } from './outputItems';
import { readParameters } from './readParameters';

/** Reads the parameters, scores the customers in slices, and writes the items. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	try {
		return await scoreItems(this);
	} catch (error) {
		const nodeError = new NodeOperationError(this.getNode(), error as Error, {
			description: error instanceof InputError ? error.description : undefined,
			itemIndex: 0,
		});
		if (!(error instanceof InputError) || !this.continueOnFail()) throw nodeError;
		const item: INodeExecutionData = {
			json: { error: error.message, description: error.description, code: error.code },
			error: nodeError,
			pairedItem: { item: 0 },
		};
		return [[item], [], []];
	}
}

async function scoreItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { settings, outputReference } = readParameters(context, Date.now());
	const previousItems = context.getInputData(1) ?? [];
	const previous =
		previousItems.length === 0
			? undefined
			: readPreviousScores(previousItems.map(({ json }) => json));
	const timer = timerOf(context);
	const run = await runInSlices(scoreOrders(context.getInputData(0), previous, settings), timer);
	const { outputs, hints } = await runInSlices(
		outputItems(run, previous, settings, outputReference),
		timer,
	);
	for (const { kind, text } of hints) {
		context.addExecutionHints({ type: kind, message: text, location: 'outputPane' });
	}
	return outputs;
}

/** n8n runs nodes on the thread that also answers its webhooks: pauses let it, and a cancelled execution ends at one. */
function timerOf(context: IExecuteFunctions): SliceTimer {
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
