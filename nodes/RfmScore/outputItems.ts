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
import type { RfmRun } from '../../engine/rfm/scoreOrders';
import { reportScoring } from '../../engine/rfm/scoringReport';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/** Writes the result of a run as workflow items: customers, segments, rejected, and the reference where it is wanted. */
export function* outputItems(
	run: RfmRun,
	previous: PreviousScores | undefined,
	settings: RfmSettings,
	outputReference: boolean,
): Sliced<{ outputs: INodeExecutionData[][]; hints: Hint[] }> {
	const rejected = yield* rejectedRecords(run.orders);
	const customers: INodeExecutionData[] = [];
	for (const { customer, result, previous } of run.customers) {
		const pairedItem = pairsOf(itemsOf(run, customer));
		if (previous !== undefined) pairedItem.push({ item: previous.item, input: 1 });
		customers.push({ json: shown(result, settings), pairedItem });
		if (customers.length % (STEPS_PER_SLICE / 4) === 0) yield;
	}
	for (const previous of run.left) {
		customers.push({
			json: shown(leftCustomer(previous, settings), settings),
			pairedItem: { item: previous.item, input: 1 },
		});
	}
	const segments = run.segments.map(
		(summary): INodeExecutionData => ({
			json: { ...summary },
			pairedItem: [],
		}),
	);
	const rejectedItems: INodeExecutionData[] = [];
	for (const { item, json, reason, detail } of rejected) {
		rejectedItems.push({
			json: { item: json as IDataObject, reason, detail },
			pairedItem: { item },
		});
		if (rejectedItems.length % STEPS_PER_SLICE === 0) yield;
	}
	const outputs = [customers, segments, rejectedItems];
	if (outputReference) outputs.push(referenceItems(run, settings));
	return {
		outputs,
		hints: [...reportReading(run.orders, rejected), ...reportScoring(run, settings, previous)],
	};
}

function pairsOf(items: readonly number[]): IPairedItemData[] {
	// Of the right length from the start: there are as many pairs as orders, and what an array grew by is kept with it.
	const pairs = new Array<IPairedItemData>(items.length);
	for (let i = 0; i < items.length; i++) pairs[i] = { item: items[i] as number };
	return pairs;
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
