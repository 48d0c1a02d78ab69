import { normaliseColumnName } from '../columns/normaliseColumnName';
import { isRecord, listAt, objectAt } from '../json';
import { columnNamed } from './spreadsheet/columnNamed';

/** Names of lists of orders beside those of columns that count them ("orders", "compras"). */
const ORDER_LISTS: ReadonlySet<string> = new Set([
	...[
		'order history',
		'order list',
		'orders list',
		'purchase history',
		'orders data',
		'sales',
		'invoices',
	],
	...[
		'last orders',
		'recent orders',
		'all orders',
		'kaufe',
		'historique commandes',
		'historial pedidos',
	],
]);
/** What an order lists of itself, and what has not been ordered: in a list of these nobody's orders are. */
const NO_ORDER_LISTS =
	/(?:^| )(?:items?|lines?|products?|articles?|positions?|positionen|artikel|produkte|productos|produits|prodotti|producten|payments?|instal?lments?|refunds?|returns?|discounts?|coupons?|taxes|shipments?|fulfill?ments?|addresses|tags|subscriptions?|carts?|checkouts?|quotes?|estimates?|wishlists?|tickets?)$/;

/** Whether a field is named as lists of orders are: "orders", "compras", "purchase history". */
export function isNamedForOrders(key: string): boolean {
	return columnNamed(key)?.role === 'orderCount' || ORDER_LISTS.has(normaliseColumnName(key));
}

/** Whether it is named for orders alone, which an order never lists of itself as it does its transactions. */
export function isNameOfOrders(key: string): boolean {
	const named = columnNamed(key);
	return named?.role === 'orderCount' && named.rank === 0;
}

/** Whether a field is named for what an order lists of itself, or for what has not been ordered. */
export function isNamedForOthers(key: string): boolean {
	return NO_ORDER_LISTS.test(normaliseColumnName(key));
}

/** The entries of a list, also of GraphQL's (`nodes`, `edges`) and of a page (`data`). */
export function entriesOf(value: unknown): readonly unknown[] | undefined {
	if (Array.isArray(value)) return value.some(isRecord) ? (value as unknown[]) : undefined;
	if (!isRecord(value)) return undefined;
	const edges = listAt(value, 'edges').map((edge) =>
		isRecord(edge) ? objectAt(edge, 'node') : undefined,
	);
	const lists = [edges, listAt(value, 'nodes'), listAt(value, 'data'), listAt(value, 'items')];
	return lists.find((list) => list.some(isRecord));
}
