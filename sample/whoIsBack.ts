import type { CustomerResult } from '../engine/rfm/customerResult';
import { asShopifyOrders, type ShopifyOrder } from './asShopifyOrders';
import type { SampleOrder } from './sampleOrder';
import type { SampleShop } from './sampleShop';
import { dayAt } from './shopTime';
import { storedScores } from './storedScores';
import { dayAfterLastOrder } from './templateShop';

/** Limits that stay the same from run to run, so that one order alone can be scored by them. */
export const FIXED_THRESHOLDS = {
	recencyDays: [30, 90, 180, 365],
	orders: [2, 3, 4, 6],
	amounts: [50, 100, 250, 500],
} as const;

/** Segments of customers who were as good as gone. */
export const SILENT_SEGMENTS: ReadonlySet<string | null> = new Set([
	'About To Sleep',
	'At Risk',
	"Can't Lose Them",
	'Hibernating',
	'Lost',
]);

/** Nobody is in one of them sooner. */
const SHORTEST_SILENCE = FIXED_THRESHOLDS.recencyDays[1];

export interface ReturningCustomer {
	/** The shop before the order. */
	before: SampleShop;
	/** The order with which they are back. */
	order: ShopifyOrder;
	/** What the shop knew of them until then. */
	stored: CustomerResult;
}

/**
 * The last order in a shop that was placed by a customer who had been silent for so long that they were in one of the
 * silent segments.
 *
 * @throws Error where nobody ever came back
 */
export function findWhoIsBack(shop: SampleShop): ReturningCustomer {
	for (let index = shop.orders.length - 1; index > 0; index--) {
		const placed = shop.orders[index];
		if (placed?.channel !== 'web' || placed.email === null || placed.state !== 'paid') continue;
		if (silentDays(shop.orders.slice(0, index), placed) < SHORTEST_SILENCE) continue;
		const before = { ...shop, orders: shop.orders.slice(0, index) };
		const stored = storedScores(before, dayAfterLastOrder(before), {
			method: 'thresholds',
			scale: 5,
			thresholds: FIXED_THRESHOLDS,
		}).find(({ email }) => email === placed.email?.toLowerCase());
		if (stored === undefined || !SILENT_SEGMENTS.has(stored.segment)) continue;
		const order = asShopifyOrders({ ...shop, orders: [placed] })[0];
		if (order !== undefined) return { before, order, stored };
	}
	throw new Error('In this shop nobody came back.');
}

/** Days since the order before of the same address, 0 where there is none. */
function silentDays(earlier: readonly SampleOrder[], { email, placedAt }: SampleOrder): number {
	const previous = earlier.findLast((order) => order.email === email);
	return previous === undefined ? 0 : dayAt(placedAt) - dayAt(previous.placedAt);
}
