import { isBlank, isRecord, valueAt, type JsonRecord } from '../json';
import { normaliseColumnName } from '../columns/normaliseColumnName';
import { parseAmount } from '../money/parseAmount';
import { valueAtPath } from '../valueAtPath';
import { fieldNamed } from './nested/fieldNamed';
import { fieldPaths } from './nested/fieldPaths';
import { entriesOf, isNamedForOrders, isNamedForOthers, isNameOfOrders } from './orderLists';
import type { Recogniser, Shape } from './recogniser';
import { columnNamed } from './spreadsheet/columnNamed';
import type { ColumnRole } from './spreadsheet/columnSynonyms';
import type { Tables } from './spreadsheet/tables';

/** Opens customers that hold their orders in a list. */
export interface CustomerOrders {
	/** Whether records of a shape may be such customers, by the names of their fields. */
	mayHold(shape: Shape): boolean;
	/**
	 * The orders of a customer, each with what the customer says of who bought where the order says nothing itself. Where
	 * the customer says that there were more orders than the list has, the customer alone, without the list: a summary
	 * and its orders are never both counted.
	 *
	 * @returns undefined for what is no customer with orders
	 */
	ordersOf(record: JsonRecord): JsonRecord[] | undefined;
}

/** What an order has from its customer, and the name that it gets in the order where its own is taken. */
const INHERITED: ReadonlyMap<ColumnRole, string> = new Map([
	['customerId', 'customer id'],
	['email', 'customer email'],
	['phone', 'customer phone'],
	['country', 'customer country'],
	['consent', 'email marketing consent'],
	['currency', 'currency'],
]);
const IDENTIFYING: readonly ColumnRole[] = ['customerId', 'email', 'phone'];
/** The key of the customer in a table of customers; of an order it would be the order's. */
const KEY = 'id';
const MOST_REMEMBERED = 2000;

export function createCustomerOrders(recogniser: Recogniser, tables: Tables): CustomerOrders {
	const listKeysOf = new Map<number, readonly string[]>();
	const rolesOfShape = new Map<number, ReadonlyMap<ColumnRole, string>>();
	const roleAt = rememberedRoles();

	/** The fields of a shape that may hold a list of orders, the most telling first. */
	function listKeys(shape: Shape): readonly string[] {
		let keys = listKeysOf.get(shape.index);
		if (keys === undefined) listKeysOf.set(shape.index, (keys = findListKeys(shape, tables)));
		return keys;
	}

	/** The fields of orders that say who bought. */
	function rolesIn(order: JsonRecord): ReadonlyMap<ColumnRole, string> {
		const { index } = recogniser.shapeOf(order);
		let roles = rolesOfShape.get(index);
		if (roles === undefined) rolesOfShape.set(index, (roles = rolesAmong(Object.keys(order))));
		return roles;
	}

	/** What a customer says of who bought, by what it means. */
	function ownerOf(customer: JsonRecord): Map<ColumnRole, Inherited> {
		const owner = new Map<ColumnRole, Inherited>();
		for (const { path, names } of fieldPaths(customer)) {
			const named = roleAt(path, names);
			const value = named === undefined ? undefined : valueAtPath(customer, path);
			if (named === undefined || isBlank(value)) continue;
			const known = owner.get(named.role);
			if (known !== undefined && known.rank <= named.rank) continue;
			owner.set(named.role, { rank: named.rank, value });
		}
		return owner;
	}

	function isOrder(record: JsonRecord): boolean {
		const shape = recogniser.shapeOf(record);
		const table = tables.ofRecord(record, shape.plain ?? shape);
		return table !== undefined && table.kind !== 'summaries';
	}

	function withOwner(order: JsonRecord, owner: ReadonlyMap<ColumnRole, Inherited>): JsonRecord {
		const own = rolesIn(order);
		const fields: Array<[string, unknown]> = [];
		const hasWho = IDENTIFYING.some((role) => !isBlank(valueAt(order, own.get(role) ?? '')));
		for (const [role, name] of INHERITED) {
			const inherited = owner.get(role);
			const key = own.get(role);
			if (inherited === undefined || (key !== undefined && !isBlank(order[key]))) continue;
			// An order that names somebody is theirs, whoever lists it.
			if (hasWho && role !== 'currency') continue;
			fields.push([key ?? name, inherited.value]);
		}
		return Object.fromEntries([...Object.entries(order), ...fields]);
	}

	/** The orders in a list, or undefined where it holds none. */
	function ordersIn(
		list: readonly unknown[],
		customer: JsonRecord,
		owner: ReadonlyMap<ColumnRole, Inherited>,
	): JsonRecord[] | undefined {
		const orders: JsonRecord[] = [];
		let found = false;
		for (const entry of list) {
			// What is no object is no order either, and is rejected by name with the others.
			if (!isRecord(entry)) {
				orders.push({ value: entry });
				continue;
			}
			const { adapter } = recogniser.shapeOf(entry);
			const order =
				adapter === undefined
					? withOwner(entry, owner)
					: withCustomer(entry, customer, adapter.platform === 'shopify');
			found ||= adapter !== undefined || isOrder(order);
			orders.push(order);
		}
		return found ? orders : undefined;
	}

	function ordersOf(record: JsonRecord): JsonRecord[] | undefined {
		const shape = recogniser.shapeOf(record);
		const keys = listKeys(shape).filter((key) => entriesOf(record[key]) !== undefined);
		if (keys.length === 0) return undefined;
		const customer = without(record, keys);
		const owner = ownerOf(customer);
		if (!IDENTIFYING.some((role) => owner.has(role))) return undefined;
		const summary = tables.of(recogniser.shapeOf(customer));
		const key = keys.find((each) => entriesOf(record[each])?.some(isRecord)) as string;
		const list = entriesOf(record[key]) ?? [];
		if (summary?.kind === 'summaries') {
			const count = parseAmount(summary.cellOf('orderCount')(customer));
			const isDated = !isBlank(summary.cellOf('lastOrderAt')(customer));
			if (isDated && count > list.length) return [customer];
			return ordersIn(list, customer, owner) ?? [customer];
		}
		// Under a name of the operator's own a list is opened where it is the only one.
		if (keys.length > 1 && !isNamedForOrders(key)) return undefined;
		return ordersIn(list, customer, owner);
	}

	return { mayHold: (shape) => listKeys(shape).length > 0, ordersOf };
}

interface Inherited {
	readonly rank: number;
	readonly value: unknown;
}

function findListKeys(shape: Shape, tables: Tables): readonly string[] {
	if (shape.adapter !== undefined && shape.adapter.shape !== 'customer') return [];
	// What has the number of an order is one, whatever it lists.
	if (shape.keys.some(isOrderNumber)) return [];
	const keys = shape.keys.filter(isNamedForOrders);
	const table = tables.of(shape);
	if (table?.kind === 'summaries') return keys;
	// Rows that are orders may list their transactions, and the one who counts as customer has "orders".
	if (table !== undefined) return keys.filter(isNameOfOrders);
	const others = shape.keys.filter((key) => !keys.includes(key) && !isNamedForOthers(key));
	return [...keys, ...others];
}

function isOrderNumber(key: string): boolean {
	const word = normaliseColumnName(key);
	return word !== KEY && columnNamed(key)?.role === 'orderId';
}

/** Shopify's orders have their customer in an object; those in a customer's list leave it out. */
function withCustomer(order: JsonRecord, customer: JsonRecord, isShopify: boolean): JsonRecord {
	const namesNobody = !['customer', 'email', 'Email'].some((key) => !isBlank(valueAt(order, key)));
	return isShopify && namesNobody ? { ...order, customer } : order;
}

function without(record: JsonRecord, keys: readonly string[]): JsonRecord {
	return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function rolesAmong(keys: readonly string[]): ReadonlyMap<ColumnRole, string> {
	const roles = new Map<ColumnRole, string>();
	const ranks = new Map<ColumnRole, number>();
	for (const key of keys) {
		const named = columnNamed(key);
		if (named === undefined || (ranks.get(named.role) ?? Infinity) <= named.rank) continue;
		roles.set(named.role, key);
		ranks.set(named.role, named.rank);
	}
	return roles;
}

/** What the fields of customers mean; there are as many names as one shop's customers have fields. */
function rememberedRoles() {
	const roles = new Map<string, { role: ColumnRole; rank: number } | undefined>();
	return (path: string, names: readonly string[]) => {
		if (roles.has(path)) return roles.get(path);
		const named = inheritedAs(names);
		if (roles.size < MOST_REMEMBERED) roles.set(path, named);
		return named;
	};
}

function inheritedAs(names: readonly string[]): { role: ColumnRole; rank: number } | undefined {
	const named = fieldNamed(names);
	if (named === undefined) return undefined;
	if (named.role === 'orderId') {
		const isKey = names.length === 1 && normaliseColumnName(names[0] as string) === KEY;
		// Behind any field that is called the customer's.
		return isKey ? { role: 'customerId', rank: 100 } : undefined;
	}
	return INHERITED.has(named.role) ? named : undefined;
}
