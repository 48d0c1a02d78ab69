import type { IDataObject, INodeExecutionData, IPairedItemData } from 'n8n-workflow';
import type { Hint } from '../../engine/hint';
import { reportReading } from '../../engine/orders/readingReport';
import { rejectedRecords } from '../../engine/orders/rejectedRecords';
import { SCORE_FIELDS, type CustomerResult } from '../../engine/rfm/customerResult';
import { itemsOf } from '../../engine/customers/itemsOf';
import { leftCustomer } from '../../engine/rfm/leftCustomer';
import type { PreviousScores } from '../../engine/rfm/previousScores';
import type { RfmSettings } from '../../engine/rfm/rfmSettings';
import { makeReference } from '../../engine/rfm/scoring/makeReference';
import type { RfmRun, WriteCustomer } from '../../engine/rfm/scoreOrders';
import { reportScoring } from '../../engine/rfm/scoringReport';
import type { Sliced } from '../../engine/slices/sliced';
import { pairedWith } from '../execution/inputPairs';
import { rejectedItems } from '../execution/rejectedItems';

/**
 * Writes the item of each customer, paired with those that their orders came in.
 *
 * @param pairs see `inputPairs`
 */
export function customerWriter(
	pairs: readonly IPairedItemData[],
	settings: RfmSettings,
): WriteCustomer<INodeExecutionData> {
	return (result, behind, customer, previous) => {
		const compared = previous === undefined ? undefined : { item: previous.item, input: 1 };
		return {
			json: shown(result, settings),
			pairedItem: pairedWith(itemsOf(behind, customer), pairs, compared),
		};
	};
}

/** The outputs of a run: customers, segments, rejected, and the reference where it is wanted. */
export function* outputItems(
	run: RfmRun<INodeExecutionData>,
	previous: PreviousScores | undefined,
	settings: RfmSettings,
	outputReference: boolean,
): Sliced<{ outputs: INodeExecutionData[][]; hints: Hint[] }> {
	const rejected = yield* rejectedRecords(run.orders);
	const left = run.left.map(
		(previous): INodeExecutionData => ({
			json: shown(leftCustomer(previous, settings), settings),
			pairedItem: { item: previous.item, input: 1 },
		}),
	);
	const segments = run.segments.map(
		(summary): INodeExecutionData => ({
			json: { ...summary },
			pairedItem: [],
		}),
	);
	const outputs = [[...run.customers, ...left], segments, yield* rejectedItems(rejected)];
	if (outputReference) outputs.push(referenceItems(run, settings));
	return {
		outputs,
		hints: [
			...(yield* reportReading(run.orders, rejected)),
			...reportScoring(run, settings, previous),
		],
	};
}

function shown(result: CustomerResult, { scoresOnly }: RfmSettings): IDataObject {
	if (!scoresOnly) return result as unknown as IDataObject;
	return Object.fromEntries(SCORE_FIELDS.map((field) => [field, result[field]]));
}

function referenceItems(run: RfmRun, { read }: RfmSettings): INodeExecutionData[] {
	const reference = makeReference(run.chosen, {
		analysisDate: new Date(read.analysisAt).toISOString(),
		customers: run.customers.length,
		currency: run.orders.currencies.currency,
	});
	return reference === undefined
		? []
		: [{ json: { reference: reference as unknown as IDataObject }, pairedItem: [] }];
}
