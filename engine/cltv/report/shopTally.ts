import type { DescribedShop } from '../customers/describeCustomer';
import { weightOfOthers } from '../scoring/spendOutlook';

/** Sums over customers as they are counted up. */
export class ShopTally {
	customers = 0;

	expectedOrders = 0;

	value = 0;

	variance = 0;

	/** Value that rests on what all customers spend, not on what each did. */
	valueByOthers = 0;

	/** In units of 1/10,000. */
	spent = 0;

	constructor(private readonly shop: DescribedShop) {}

	add(customer: number): void {
		const { columns, input, customers, modelled } = this.shop;
		if ((customers.x[customer] as number) < 0) return;
		this.customers++;
		this.spent += input.spent[customer] as number;
		this.expectedOrders += known(columns.orders.expectedOrders[columns.rowOf[customer] as number]);
		const value = known(columns.predictedValue[customer]);
		this.value += value;
		if (modelled.spend !== null) {
			const paid = customers.paidCount[customer] as number;
			this.valueByOthers += value * weightOfOthers(modelled.spend.parameters, paid);
		}
		this.variance += known(columns.variance[customer]);
	}
}

function known(value: number | undefined): number {
	return value === undefined || Number.isNaN(value) ? 0 : value;
}
