import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Hint } from '../../../engine/hint';
import { rememberStage } from '../../../engine/routing/guards/memory/rememberStage';
import type { WriteRouted } from '../../../engine/routing/route';
import { routeItems, type RoutedRun } from '../../../engine/routing/routeItems';
import { minimalItem } from '../../../engine/routing/minimalItem';
import { runInSlices } from '../../../engine/slices/runInSlices';
import { showHints } from '../../execution/showHints';
import { sliceTimer } from '../../execution/sliceTimer';
import { readParameters } from '../settings/readParameters';
import { outputItem } from './outputItem';
import { keepMemory, routerMemory } from './routerMemory';

/** The operation Route: reads the parameters, routes the items in slices, and writes them to their outputs. */
export async function route(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const memory = routerMemory(context);
	const { settings, remembering, minimal } = readParameters(context, Date.now(), memory);
	const { customerField } = remembering.settings;
	const remembers = remembering.routes || remembering.contacts;
	if (remembers) {
		settings.remember = rememberStage(memory, remembering.settings, (next) =>
			keepMemory(context, next, remembering),
		);
	}
	const items = context.getInputData();
	const write: WriteRouted<INodeExecutionData> = (index, json, given, experiment, because) =>
		outputItem(
			minimal ? minimalItem(json, customerField) : json,
			minimal ? undefined : items[index]?.binary,
			index,
			given,
			experiment,
			because,
		);
	const run = await runInSlices(routeItems(items, settings, write), sliceTimer(context));
	showHints(context, [
		...run.hints,
		...(remembers ? testRunHints(context) : []),
		...emptyItemHints(context, run),
	]);
	return run.outputs;
}

/** n8n saves what a node remembers with the runs of an active workflow, and not with those that a person starts. */
function testRunHints(context: IExecuteFunctions): Hint[] {
	if (context.getMode() !== 'manual') return [];
	return [
		{
			kind: 'info',
			text: 'This is a test run, and n8n does not save what a node remembers of test runs: who came out now counts as new again in the next run. Once the workflow is active, its own runs are remembered.',
		},
	];
}

/** n8n 2 looks at the first output alone, and the empty item would go on to whoever writes to those customers. */
function emptyItemHints(
	context: IExecuteFunctions,
	{ names, outputs }: Pick<RoutedRun<unknown>, 'names' | 'outputs'>,
): Hint[] {
	const isAdded = context.getNode().alwaysOutputData === true && outputs[0]?.length === 0;
	if (!isAdded) return [];
	return [
		{
			kind: 'warning',
			text: `Nobody is in the first output, and because "Always Output Data" is on, n8n adds an empty item to "${names[0] ?? ''}". Turn it off in the settings of this node, unless what follows can take an item without a customer.`,
		},
	];
}
