import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Hint } from '../../engine/hint';
import { rememberStage } from '../../engine/routing/guards/memory/rememberStage';
import type { RoutedItem } from '../../engine/routing/route';
import { routeItems, type RoutedRun } from '../../engine/routing/routeItems';
import { runInSlices } from '../../engine/slices/runInSlices';
import { runNode } from '../execution/runNode';
import { showHints } from '../execution/showHints';
import { sliceTimer } from '../execution/sliceTimer';
import { measure } from './measure';
import { outputItem } from './outputItem';
import { readParameters } from './readParameters';
import { keepMemory, routerMemory } from './routerMemory';

/** Reads the parameters, routes the items in slices, and writes them to their outputs. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, this.getNodeOutputs().length, async () =>
		this.getNodeParameter('operation', 0, 'route') === 'measure'
			? await measure(this)
			: await route(this),
	);
}

async function route(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const memory = routerMemory(context);
	const { settings, remembering } = readParameters(context, Date.now(), memory);
	if (remembering.routes || remembering.contacts) {
		settings.remember = rememberStage(memory, remembering.settings, (next) =>
			keepMemory(context, next, remembering),
		);
	}
	const items = context.getInputData();
	const write = (routed: RoutedItem) =>
		outputItem(items[routed.index] as INodeExecutionData, routed);
	const run = await runInSlices(routeItems(items, settings, write), sliceTimer(context));
	showHints(context, [...run.hints, ...emptyItemHints(context, run)]);
	return run.outputs;
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
