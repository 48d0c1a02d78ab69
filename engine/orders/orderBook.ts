import { createIdentities, type Identities } from '../customers/identities';
import { createLineGroups, type LineGroups } from './lineGroups';
import { createOrderTable, type OrderTable } from './orderTable';
import type { Platform } from './platform';
import { createProductLines, type ProductLines } from './productLines';
import type { ReadSettings } from './readSettings';
import type { Rejection } from './rejection';
import { createTextIndex } from './textIndex';

/** Money paid back that is still to be subtracted from its order. */
export interface PendingRefund {
	record: number;
	platform: Platform;
	orderId: string;
	/** Two refunds with the same key are the same refund told twice. */
	key: string;
	units: number;
	whole: boolean;
}

/**
 * A row with a negative amount: it lowers the order of its id where there is one, else it is a credit note of the
 * customer's.
 */
export interface PendingCredit {
	record: number;
	/** Further records of the same credit note: its other lines. */
	further: readonly number[];
	platform: Platform;
	orderId: string | null;
	key: string;
	identity: number;
	placedAt: number;
	units: number;
	currency: string | null;
}

export interface PendingCancellation {
	record: number;
	platform: Platform;
	orderId: string;
	detail: string;
}

/** Everything read from the records of a run, before orders and what changes them are brought together. */
export interface OrderBook {
	/** The most orders that there can be: one for each record. */
	readonly capacity: number;
	readonly table: OrderTable;
	readonly identities: Identities;
	readonly products: ProductLines;
	readonly lineGroups: LineGroups;
	/** Row of each order, by platform and id. */
	readonly ordersById: Map<Platform, OrdersById>;
	readonly refunds: PendingRefund[];
	readonly credits: PendingCredit[];
	readonly cancellations: PendingCancellation[];
	/** Records that could not be used at all, by number. Rows have their own verdicts. */
	readonly rejected: Map<number, Rejection>;
}

/** @param records how many records there are */
export function createOrderBook(records: number, settings: ReadSettings): OrderBook {
	return {
		capacity: records,
		table: createOrderTable(records),
		identities: createIdentities(settings.join),
		products: createProductLines(),
		lineGroups: createLineGroups(),
		ordersById: new Map(),
		refunds: [],
		credits: [],
		cancellations: [],
		rejected: new Map(),
	};
}

/** The rows of one platform's orders, by the platform's id. */
export interface OrdersById {
	rowOf(orderId: string): number | undefined;
	/** Gives an order its first row, or returns the row that it has already. */
	claim(orderId: string, row: number): number | undefined;
	/** The row that stands for the order from now on. */
	set(orderId: string, row: number): void;
}

export function ordersOf({ ordersById, capacity }: OrderBook, platform: Platform): OrdersById {
	let orders = ordersById.get(platform);
	if (orders === undefined) {
		orders = createOrdersById(capacity);
		ordersById.set(platform, orders);
	}
	return orders;
}

function createOrdersById(capacity: number): OrdersById {
	const ids = createTextIndex(capacity);
	const rows = new Int32Array(capacity).fill(-1);
	return {
		rowOf(orderId) {
			const row = rows[ids.find(orderId)];
			return row === undefined || row === -1 ? undefined : row;
		},
		claim(orderId, row) {
			const order = ids.add(orderId);
			const earlier = rows[order] as number;
			if (earlier !== -1) return earlier;
			rows[order] = row;
			return undefined;
		},
		set(orderId, row) {
			rows[ids.add(orderId)] = row;
		},
	};
}
