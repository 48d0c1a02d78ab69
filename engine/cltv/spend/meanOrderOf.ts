import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { ShopPurchases } from '../histories/shopPurchases';

/** Mean amount of the purchase days that brought money, in the main unit of the currency; null where none did. */
export function* meanOrderOf(
	{ days, summaries }: ShopPurchases,
	endDay: number,
): Sliced<number | null> {
	let orders = 0;
	let spent = 0;
	for (let at = 0; at < days.day.length; at++) {
		if (at % (16 * STEPS_PER_SLICE) === 0) yield;
		const amount = days.amount[at] as number;
		if ((days.day[at] as number) > endDay || !(amount > 0)) continue;
		orders++;
		spent += amount;
	}
	for (let customer = 0; summaries !== null && customer < days.known.length; customer++) {
		if (customer % STEPS_PER_SLICE === 0) yield;
		const own = summaries.spent[customer] as number;
		if (days.known[customer] !== 0 || !(own > 0)) continue;
		orders += summaries.orders[customer] as number;
		spent += own;
	}
	return orders > 0 ? spent / orders / 10_000 : null;
}
