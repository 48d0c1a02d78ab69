import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { z } from 'zod';
import { measureRoutes } from '../../../engine/routing/measure/measureRoutes';
import type { MeasureSettings } from '../../../engine/routing/measure/measureSettings';
import { runInSlices } from '../../../engine/slices/runInSlices';
import { showHints } from '../../execution/showHints';
import { sliceTimer } from '../../execution/sliceTimer';
import {
	ORDER_PARAMETER_NAMES,
	orderOptionsSchema,
	sourceSchema,
} from '../../orderParameters/orderOptionsSchema';
import { readAnalysisDate } from '../../orderParameters/readAnalysisDate';
import { readOrderSettings } from '../../orderParameters/readOrderSettings';
import { optionalText } from '../../parameters/optionalText';
import { parameterReader } from '../../parameters/parameterReader';
import { parseParameters } from '../../parameters/parseParameters';
import { reportItem } from './reportItem';

const schema = z.object({
	source: sourceSchema,
	measureDays: z.number().positive().max(3_650),
	measureOptions: orderOptionsSchema.extend({ customerField: optionalText }),
});

const DISPLAY_NAMES = { ...ORDER_PARAMETER_NAMES, measureDays: 'Days After Routing' };

/** The operation Measure: what customers bought after they were routed, one item for each segment and group. */
export async function measure(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { groups, hints } = await runInSlices(
		measureRoutes(
			context.getInputData(0),
			context.getInputData(1) ?? [],
			readSettings(context, Date.now()),
		),
		sliceTimer(context),
	);
	showHints(context, hints);
	return [groups.map(reportItem)];
}

function readSettings(context: IExecuteFunctions, now: number): MeasureSettings {
	const parameter = parameterReader(context);
	const { source, measureDays, measureOptions } = parseParameters(
		schema,
		{
			source: parameter('source', 'auto'),
			measureDays: parameter('measureDays', 30),
			measureOptions: parameter('measureOptions', {}),
		},
		DISPLAY_NAMES,
	);
	const { customerField, ...options } = measureOptions;
	const timeZone = options.timeZone ?? context.getTimezone();
	const routedOn = parameter('routedOn', '');
	const isGiven = routedOn !== '' && routedOn !== undefined && routedOn !== null;
	return {
		read: readOrderSettings(source, options, parameter, context.getTimezone(), now),
		windowDays: measureDays,
		routedAt: isGiven ? readAnalysisDate(routedOn, timeZone, now, 'Routed On') : undefined,
		customerField,
	};
}
