import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { measureRecovery } from '../../../engine/routing/trend/measureRecovery';
import { runInSlices } from '../../../engine/slices/runInSlices';
import { showHints } from '../../execution/showHints';
import { sliceTimer } from '../../execution/sliceTimer';
import { readRecoverySettings } from '../settings/readTrend';
import { reportItem } from './reportItem';

/** The operation Measure Recovery: one item for each segment. */
export async function recovery(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { segments, hints } = await runInSlices(
		measureRecovery(context.getInputData(), readRecoverySettings(context, Date.now())),
		sliceTimer(context),
	);
	showHints(context, hints);
	return [segments.map(reportItem)];
}
