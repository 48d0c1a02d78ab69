import { lastingColumn } from '../../memory/lastingColumn';
import type { Sliced } from '../../slices/sliced';
import { emptyOrderForecasts, type OrderForecasts } from './rowForecasts';

/** What each customer will be worth, one entry a customer; NaN where nothing can be said. */
export interface ValueColumns {
	/** Money of an order. */
	readonly orderValue: Float64Array;
	/** Margin and discount applied. */
	readonly predictedValue: Float64Array;
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Variance of what the customer will be worth, by chance alone. */
	readonly variance: Float64Array;
}

/** The forecast of every customer. Customers of the same history share the row of their orders. */
export interface CustomerColumns extends ValueColumns {
	readonly orders: OrderForecasts;
	/** The row of `orders` that each customer has; −1 of those of whom nothing can be said. */
	readonly rowOf: Int32Array;
}

/** Columns in which nothing is known of anybody yet. */
export function* emptyValueColumns(length: number): Sliced<ValueColumns> {
	const columns: Float64Array[] = [];
	for (let column = 0; column < 5; column++) {
		// Millions of entries take some milliseconds a column.
		yield;
		columns.push(lastingColumn(Float64Array, length).fill(NaN));
	}
	const [orderValue, predictedValue, low, high, variance] = columns as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
	];
	return { orderValue, predictedValue, low, high, variance };
}

/** Rows of a part of the customers. */
export interface OrdersOfPart {
	readonly orders: OrderForecasts;
	/** −1 of customers of another part. */
	readonly rowOf: Int32Array;
}

/** Puts the rows of several parts one behind the other. A shop of one part keeps them as they are. */
export function* joinParts(parts: readonly OrdersOfPart[]): Sliced<OrdersOfPart> {
	const [first, ...others] = parts;
	if (first === undefined || others.length === 0) {
		return first ?? { orders: emptyOrderForecasts(0), rowOf: lastingColumn(Int32Array, 0) };
	}
	const lengths = parts.map(({ orders }) => orders.probabilityAlive.length);
	const orders = emptyOrderForecasts(lengths.reduce((sum, length) => sum + length, 0));
	const rowOf = lastingColumn(Int32Array, first.rowOf.length).fill(-1);
	let offset = 0;
	for (const [part, { orders: own, rowOf: ownRowOf }] of parts.entries()) {
		yield;
		for (const name of Object.keys(orders) as Array<keyof OrderForecasts>) {
			orders[name].set(own[name], offset);
		}
		for (let customer = 0; customer < rowOf.length; customer++) {
			const row = ownRowOf[customer] as number;
			if (row >= 0) rowOf[customer] = offset + row;
		}
		offset += lengths[part] as number;
	}
	return { orders, rowOf };
}
