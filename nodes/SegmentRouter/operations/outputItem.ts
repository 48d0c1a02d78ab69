import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { JsonRecord } from '../../../engine/json';
import type { Route } from '../../../engine/routing/route';
import type { ExperimentGroup, SuppressionReason } from '../../../engine/routing/routingBatch';

/**
 * Writes a routed item as a workflow item: what came in, and where it goes.
 *
 * The route comes before what the item has: there it is seen first, and adding it at the end would take V8 three times
 * as long. What an earlier router wrote gives way.
 *
 * @param json what came in, with what was worked out of it
 * @param index place of the item in the input
 */
export function outputItem(
	json: JsonRecord,
	binary: INodeExecutionData['binary'],
	index: number,
	route: Route,
	experiment: ExperimentGroup | undefined,
	suppressedBecause: SuppressionReason | undefined,
): INodeExecutionData {
	const given = route as unknown as IDataObject;
	const routed = { route: given, ...json } as IDataObject;
	if (Object.hasOwn(json, 'route')) routed.route = given;
	if (experiment !== undefined) routed.experiment = { ...experiment };
	if (suppressedBecause !== undefined) routed.suppressedBecause = suppressedBecause;
	else if (Object.hasOwn(json, 'suppressedBecause')) delete routed.suppressedBecause;
	const item: INodeExecutionData = { json: routed, pairedItem: { item: index } };
	if (binary !== undefined) item.binary = binary;
	return item;
}
