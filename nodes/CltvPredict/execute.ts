import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { forecastOrders } from '../../engine/cltv/forecastOrders';
import { runInSlices } from '../../engine/slices/runInSlices';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { outputItems } from './outputItems';
import { readParameters } from './readParameters';

/** Reads the parameters, forecasts the customers in slices, and writes the items. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, 3, async () => await forecastItems(this));
}

async function forecastItems(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settings = readParameters(context, Date.now());
	const timer = sliceTimer(context);
	const items = context.getInputData(0);
	const run = await runInSlices(forecastOrders(items, settings), timer);
	const { outputs, hints } = await runInSlices(outputItems(items, run), timer);
	showHints(context, hints);
	return outputs;
}
