import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { CltvRun } from '../../engine/cltv/forecastOrders';
import { reportForecast } from '../../engine/cltv/forecastReport';
import type { Hint } from '../../engine/hint';
import { reportReading } from '../../engine/orders/readingReport';
import { rejectedRecords } from '../../engine/orders/rejectedRecords';
import { itemsOf } from '../../engine/rfm/itemsOf';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';

/** Writes the result of a run as workflow items: customers, the model, rejected. */
export function* outputItems(
	run: CltvRun,
): Sliced<{ outputs: INodeExecutionData[][]; hints: Hint[] }> {
	const rejected = yield* rejectedRecords(run.orders);
	const customers: INodeExecutionData[] = [];
	for (const { customer, result } of run.customers) {
		customers.push({
			json: result as unknown as IDataObject,
			pairedItem: itemsOf(run, customer).map((item) => ({ item })),
		});
		if (customers.length % (STEPS_PER_SLICE / 4) === 0) yield;
	}
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
