import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Route } from '../../../engine/routing/route';
import type { ExperimentGroup, SuppressionReason } from '../../../engine/routing/routingBatch';

/**
 * Writes a routed item as a workflow item: what came in, and where it goes.
 *
 * The route comes before what the item has: there it is seen first, and adding it at the end would take V8 three times
 * as long. What an earlier router wrote gives way.
 *
 * @param index place of the item in the input
 */
export function outputItem(
	{ json, binary }: INodeExecutionData,
	index: number,
	route: Route,
	experiment: ExperimentGroup | undefined,
	suppressedBecause: SuppressionReason | undefined,
): INodeExecutionData {
	const given = route as unknown as IDataObject;
	const routed: IDataObject = { route: given, ...json };
	if (Object.hasOwn(json, 'route')) routed.route = given;
	if (experiment !== undefined) routed.experiment = { ...experiment };
	if (suppressedBecause !== undefined) routed.suppressedBecause = suppressedBecause;
	const item: INodeExecutionData = { json: routed, pairedItem: { item: index } };
	if (binary !== undefined) item.binary = binary;
	return item;
}
