import { createIdentities, type Identities } from '../identity/identities';
import { LongMap } from '../memory/longMap';
import { createLineGroups, type LineGroups } from './lineGroups';
import { createOrderAliases, type OrderAliases } from './orderAliases';
import { createOrderIds, type OrderIds } from './orderIds';
import { createOrderTable, type OrderTable } from './orderTable';
import type { Platform } from '../platform';
import { createProductLines, type ProductLines } from './productLines';
import type { ReadSettings } from './readSettings';
import type { Rejection } from './rejection';

/** Money paid back that is still to be subtracted from its order. */
export interface PendingRefund {
	record: number;
	platform: Platform;
	/** The order's id, or another name of it. */
	orderId: string;
	/** The refund's own id; null where it has none, and then it is like no other. */
	refundId: string | null;
	units: number;
	currency: string | null;
	whole: boolean;
	/** Of sums told by different kinds of record the largest counts; '' where there is but one kind. */
	toldBy: string;
	/** Why nothing was paid back after all. */
	failed: string | undefined;
	/** What to read besides where the order is not in the input. */
	wayOut: string | undefined;
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
	readonly table: OrderTable;
	readonly identities: Identities;
	readonly products: ProductLines;
	readonly lineGroups: LineGroups;
	/** The ids of the rows that have one. Once copies are settled, each stands for one row. */
	readonly orderIds: OrderIds;
	readonly aliases: OrderAliases;
	/** Records that may be the same money as another, with the sentence for their rejection. */
	readonly mayRepeat: Map<number, string>;
	/** Records of orders that several payments paid together. */
	readonly paidInParts: Set<number>;
	readonly refunds: PendingRefund[];
	readonly credits: PendingCredit[];
	readonly cancellations: PendingCancellation[];
	/** Records of refunds whose order is not in the input. */
	readonly strayRefunds: number[];
	/** Records that could not be used at all, by number. Rows have their own verdicts. */
	readonly rejected: LongMap<Rejection>;
}

/** @param records how many records there are */
export function createOrderBook(records: number, settings: ReadSettings): OrderBook {
	return {
		table: createOrderTable(records),
		identities: createIdentities(settings.join),
		products: createProductLines(),
		lineGroups: createLineGroups(),
		orderIds: createOrderIds(records),
		aliases: createOrderAliases(),
		mayRepeat: new Map(),
		paidInParts: new Set(),
		refunds: [],
		credits: [],
		cancellations: [],
		strayRefunds: [],
		rejected: new LongMap(),
	};
}
