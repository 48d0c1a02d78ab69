import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { readPreviousScores } from '../../engine/rfm/previousScores';
import { scoreOrders } from '../../engine/rfm/scoreOrders';
import { runInSlices } from '../../engine/slices/runInSlices';
import { inputPairs } from '../execution/inputPairs';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { customerWriter, outputItems } from './outputItems';
import { readParameters } from './readParameters';

/** Reads the parameters, scores the customers in slices, and writes the items. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, 3, async () => await scoreItems(this));
}

async function scoreItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { settings, outputReference } = readParameters(context, Date.now());
	const previousItems = context.getInputData(1) ?? [];
	const previous =
		previousItems.length === 0
			? undefined
			: readPreviousScores(previousItems.map(({ json }) => json));
	const timer = sliceTimer(context);
	const items = context.getInputData(0);
	const pairs = await runInSlices(inputPairs(items), timer);
	const run = await runInSlices(
		scoreOrders(items, previous, settings, customerWriter(pairs, settings)),
		timer,
	);
	const { outputs, hints } = await runInSlices(
		outputItems(run, previous, settings, outputReference),
		timer,
	);
	showHints(context, hints);
	return outputs;
}
