import { generateSampleShop, type SampleShop } from './sampleShop';
import { dayAt, dayOf } from './shopTime';

/** Small enough for a file that is quickly imported, and still with every segment and three concerned loyalists. */
const SETTINGS = { seed: 25, customers: 47 };

/** The shop whose orders and answers are pinned in most templates: 123 orders of 48 customers. */
export function templateShop(): SampleShop {
	return generateSampleShop(SETTINGS);
}

/** The day after a shop's last order, `YYYY-MM-DD`: from there the sample is looked at, however old it has grown. */
export function dayAfterLastOrder({ orders }: Pick<SampleShop, 'orders'>): string {
	return dayOf(lastOrderDay(orders) + 1);
}

/** The shop as it was some days before its last order. */
export function asOfDaysAgo(shop: SampleShop, days: number): SampleShop {
	const lastDay = lastOrderDay(shop.orders) - days;
	return { ...shop, orders: shop.orders.filter(({ placedAt }) => dayAt(placedAt) <= lastDay) };
}

function lastOrderDay(orders: SampleShop['orders']): number {
	return Math.max(...orders.map(({ placedAt }) => dayAt(placedAt)));
}
