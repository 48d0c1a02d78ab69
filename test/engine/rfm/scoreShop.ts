import { rejectedRecords, type RejectedRecord } from '../../../engine/orders/rejectedRecords';
import type { ReadSettings } from '../../../engine/orders/readSettings';
import type { JsonRecord } from '../../../engine/json';
import type { CustomerResult } from '../../../engine/rfm/customerResult';
import { itemsOf } from '../../../engine/customers/itemsOf';
import { readPreviousScores } from '../../../engine/rfm/previousScores';
import type { RfmSettings } from '../../../engine/rfm/rfmSettings';
import { scoreOrders, type RfmRun } from '../../../engine/rfm/scoreOrders';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { READ_SETTINGS } from '../orders/door/openDoor';

export type SettingsChange = Partial<Omit<RfmSettings, 'read'>> & { read?: Partial<ReadSettings> };

export function rfmSettings(change: SettingsChange = {}): RfmSettings {
	return {
		scoring: { method: 'quantiles', scale: 5 },
		segmentMap: 'eleven',
		segmentRules: [],
		weights: { recency: 1, frequency: 1, monetary: 1 },
		scoresOnly: false,
		hashEmails: false,
		...change,
		read: { ...READ_SETTINGS, ...change.read },
	};
}

interface WrittenForTest {
	result: CustomerResult;
	items: number[];
}

export interface ScoredShopForTest {
	run: RfmRun<WrittenForTest>;
	/** Best first. */
	customers: CustomerResult[];
	/** Numbers of the items behind each customer. */
	items: number[][];
	rejected: RejectedRecord[];
	customer(id: string): CustomerResult | undefined;
}

/** Scores these items as the node does, looking back from 2026-06-30 where nothing else is set. */
export function scoreShop(
	jsons: readonly unknown[],
	change: SettingsChange = {},
	previous?: readonly JsonRecord[],
): ScoredShopForTest {
	const run = runAtOnce(
		scoreOrders(
			jsons.map((json) => ({ json })),
			previous === undefined ? undefined : readPreviousScores(previous),
			rfmSettings(change),
			(result, behind, customer) => ({ result, items: itemsOf(behind, customer) }),
		),
	);
	const customers = run.customers.map(({ result }) => result);
	return {
		run,
		customers,
		items: run.customers.map(({ items }) => items),
		rejected: runAtOnce(rejectedRecords(run.orders)),
		customer: (id) => customers.find(({ customerId }) => customerId === id),
	};
}

/** An order of a shop on WooCommerce. */
export interface WooOrder {
	id: number | string;
	customer?: number | string;
	email?: string;
	phone?: string;
	/** ISO 8601 in UTC, without a zone. */
	at?: string;
	total?: number | string;
	status?: string;
	refunded?: number;
	coupon?: boolean;
	currency?: string;
	channel?: string;
	country?: string;
	products?: Array<readonly [string, number]>;
}

export function wooOrder(order: WooOrder): JsonRecord {
	const at = order.at ?? '2026-06-01T10:00:00';
	return {
		id: order.id,
		status: order.status ?? 'completed',
		currency: order.currency ?? 'EUR',
		date_created: at,
		date_created_gmt: at,
		date_paid_gmt: at,
		total: String(order.total ?? '50.00'),
		total_tax: '0.00',
		shipping_total: '0.00',
		discount_total: '0.00',
		customer_id: order.customer ?? 0,
		created_via: order.channel ?? 'checkout',
		billing: { email: order.email ?? '', phone: order.phone ?? '', country: order.country ?? 'DE' },
		shipping: {},
		line_items: (order.products ?? []).map(([name, quantity]) => ({ name, quantity })),
		coupon_lines: order.coupon === true ? [{ code: 'SPRING' }] : [],
		refunds: order.refunded === undefined ? [] : [{ id: 1, total: String(-order.refunded) }],
	};
}
