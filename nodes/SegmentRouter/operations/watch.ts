import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { watchOrders } from '../../../engine/routing/trend/watchOrders';
import { runInSlices } from '../../../engine/slices/runInSlices';
import { showHints } from '../../execution/showHints';
import { sliceTimer } from '../../execution/sliceTimer';
import { readWatchSettings } from '../settings/readTrend';
import { reportItem } from './reportItem';

/** The operation Watch Orders: one item for each segment, those that buy less than usual at the first output. */
export async function watch(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { segments, hints } = await runInSlices(
		watchOrders(context.getInputData(), readWatchSettings(context, Date.now())),
		sliceTimer(context),
	);
	showHints(context, hints);
	return [true, false].map((alerted) =>
		segments.filter(({ alert }) => alert === alerted).map(reportItem),
	);
}
