import {
	createIdentities,
	type CustomerKeys,
	type Identities,
	type JoinSettings,
} from '../../../engine/identity/identities';
import { appendRow, describeRow } from '../../../engine/orders/door/appendRow';
import { createOrderTable, type OrderTable } from '../../../engine/orders/orderTable';
import type { Platform } from '../../../engine/platform';
import { addProductLine, createProductLines } from '../../../engine/orders/productLines';
import type { Consent } from '../../../engine/consent/consent';
import type { ProductLine } from '../../../engine/orders/reading';

/** An order as a test writes it. Money is in main units, moments in ISO 8601. */
export interface TestOrder extends Partial<CustomerKeys> {
	platform?: Platform;
	at: string;
	charged: number;
	refunded?: number;
	/** 0 makes it a credit note; more than one, with `firstAt`, a customer summary. */
	orders?: number;
	firstAt?: string;
	discounted?: number;
	consent?: Consent;
	channel?: string;
	country?: string;
	lines?: readonly ProductLine[];
}

const UNITS = 10_000;

/** An order table with these orders, and who they are from. */
export function orderTableOf(
	orders: readonly TestOrder[],
	join: JoinSettings = { byEmail: true, byPhone: false },
): { table: OrderTable; identities: Identities; products: ReturnType<typeof createProductLines> } {
	const table = createOrderTable(orders.length);
	const identities = createIdentities(join);
	const products = createProductLines();
	orders.forEach((order, record) => {
		const { platform = 'shopify', customerId = null, email = null, phone = null } = order;
		const placedAt = Date.parse(order.at);
		const identity = identities.note(platform, { customerId, email, phone }, placedAt);
		const charged = Math.round(order.charged * UNITS);
		const row = appendRow(table, platform, record, identity, placedAt, charged);
		describeRow(table, row, 'EUR', order);
		table.refunded.set(row, Math.round((order.refunded ?? 0) * UNITS));
		table.orders.set(row, order.orders ?? 1);
		table.discountedOrders.set(row, order.discounted ?? 0);
		if (order.firstAt !== undefined) table.firstPlacedAt.set(row, Date.parse(order.firstAt));
		for (const line of order.lines ?? []) addProductLine(products, row, line);
	});
	return { table, identities, products };
}
