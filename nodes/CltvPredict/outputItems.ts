import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { CltvRun } from '../../engine/cltv/forecastOrders';
import { reportForecast } from '../../engine/cltv/forecastReport';
import type { Hint } from '../../engine/hint';
import { reportReading } from '../../engine/orders/readingReport';
import { rejectedRecords } from '../../engine/orders/rejectedRecords';
import { itemsOf } from '../../engine/customers/itemsOf';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/** Writes the result of a run as workflow items: customers, the model, rejected. */
export function* outputItems(
	run: CltvRun,
): Sliced<{ outputs: INodeExecutionData[][]; hints: Hint[] }> {
	const rejected = yield* rejectedRecords(run.orders);
	const customers = yield* customerItems(run);
	const model: INodeExecutionData = {
		json: run.forecast.model as unknown as IDataObject,
		pairedItem: [],
	};
	const rejectedItems: INodeExecutionData[] = [];
	for (const { item, json, reason, detail } of rejected) {
		rejectedItems.push({
			json: { item: json as IDataObject, reason, detail },
			pairedItem: { item },
		});
		if (rejectedItems.length % STEPS_PER_SLICE === 0) yield;
	}
	return {
		outputs: [customers, [model], rejectedItems],
		hints: [...reportReading(run.orders, rejected), ...reportForecast(run)],
	};
}

function* customerItems(run: CltvRun): Sliced<INodeExecutionData[]> {
	const items: INodeExecutionData[] = [];
	// As they lie in memory first: a million of them in any other order take twice the time.
	for (let customer = 0; customer < run.order.length; customer++) {
		if (customer % (STEPS_PER_SLICE / 8) === 0) yield;
		items.push({
			json: run.result(customer) as unknown as IDataObject,
			pairedItem: itemsOf(run, customer).map((item) => ({ item })),
		});
	}
	const sorted: INodeExecutionData[] = [];
	for (const customer of run.order) {
		if (sorted.length % (16 * STEPS_PER_SLICE) === 0) yield;
		sorted.push(items[customer] as INodeExecutionData);
	}
	return sorted;
}
