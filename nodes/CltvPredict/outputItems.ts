import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { CltvRun } from '../../engine/cltv/forecastOrders';
import { reportForecast } from '../../engine/cltv/forecastReport';
import type { Hint } from '../../engine/hint';
import { reportReading } from '../../engine/orders/readingReport';
import { rejectedRecords } from '../../engine/orders/rejectedRecords';
import { itemsOf } from '../../engine/customers/itemsOf';
import { lastingColumn } from '../../engine/memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../../engine/slices/sliced';
import { inputPairs, pairedWith } from '../execution/inputPairs';
import { rejectedItems } from '../execution/rejectedItems';

/** What so many customers are made from comes to some 64 KB, after which the runtime may go on looking for garbage. */
const CUSTOMERS_BETWEEN_PAUSES = STEPS_PER_SLICE / 64;

/**
 * Writes the result of a run as workflow items: customers, the model, rejected.
 *
 * @param items those that the node was given
 */
export function* outputItems(
	items: readonly INodeExecutionData[],
	run: CltvRun,
): Sliced<{ outputs: INodeExecutionData[][]; hints: Hint[] }> {
	const rejected = yield* rejectedRecords(run.orders);
	const customers = yield* customerItems(items, run);
	const model: INodeExecutionData = {
		json: run.forecast.model as unknown as IDataObject,
		pairedItem: [],
	};
	return {
		outputs: [customers, [model], yield* rejectedItems(rejected)],
		hints: [...(yield* reportReading(run.orders, rejected)), ...reportForecast(run)],
	};
}

function* customerItems(
	items: readonly INodeExecutionData[],
	run: CltvRun,
): Sliced<INodeExecutionData[]> {
	const pairs = yield* inputPairs(items);
	const { length } = run.order;
	const placeOf = lastingColumn(Uint32Array, length);
	for (let place = 0; place < length; place++) {
		if (place % (16 * STEPS_PER_SLICE) === 0) yield;
		placeOf[run.order[place] as number] = place;
	}
	const customers = new Array<INodeExecutionData>(length);
	// Made as they lie in memory, and put where they belong: a million of them read in any other order take twice the time.
	for (let customer = 0; customer < length; customer++) {
		if (customer % CUSTOMERS_BETWEEN_PAUSES === 0) yield;
		customers[placeOf[customer] as number] = {
			json: run.result(customer) as unknown as IDataObject,
			pairedItem: pairedWith(itemsOf(run, customer), pairs),
		};
	}
	return customers;
}
