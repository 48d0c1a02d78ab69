import { keptCents, type SampleOrder } from './sampleOrder';

/** Of each customer, by number, the orders of which the shop kept money, in order of time. */
export function purchasesByCustomer(orders: readonly SampleOrder[]): Map<number, SampleOrder[]> {
	const purchases = new Map<number, SampleOrder[]>();
	for (const order of orders) {
		if (order.customerNumber === null || keptCents(order) === 0) continue;
		const own = purchases.get(order.customerNumber);
		if (own === undefined) purchases.set(order.customerNumber, [order]);
		else own.push(order);
	}
	return purchases;
}
