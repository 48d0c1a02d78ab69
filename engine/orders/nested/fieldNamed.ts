import { normaliseColumnName } from '../../columns/normaliseColumnName';
import { columnNamed, type NamedColumn } from '../spreadsheet/columnNamed';
import type { ColumnRole } from '../spreadsheet/columnSynonyms';
import { ownerNamed, type Owner } from './ownerWords';

/** What is said of a person: when they signed up, and what they spent in all, is nothing of an order. */
const OF_PERSONS: ReadonlySet<ColumnRole> = new Set([
	'customerId',
	'email',
	'phone',
	'country',
	'consent',
]);
const OF_ADDRESSES: ReadonlySet<ColumnRole> = new Set(['email', 'phone', 'country']);
const OF_MONEY: ReadonlySet<ColumnRole> = new Set([
	'total',
	'refunded',
	'tax',
	'shipping',
	'discount',
	'currency',
]);
const OWN_ROLES: Readonly<Record<Owner, ReadonlySet<ColumnRole> | undefined>> = {
	order: undefined,
	wrapper: undefined,
	person: OF_PERSONS,
	address: OF_ADDRESSES,
	money: OF_MONEY,
};
/** The key of an object or a table. */
const KEY = 'id';
/** What an object is called by, for `status: { name: 'Paid' }` and `currency: { code: 'EUR' }`; the most telling first. */
const CALLED_BY = ['code', 'iso code', 'name', 'label', 'title'];
const CALLED: ReadonlySet<ColumnRole> = new Set([
	'status',
	'paymentStatus',
	'channel',
	'currency',
	'country',
	'category',
	'product',
]);
/** Shopify's `totalPriceSet` is the total price in two currencies. */
const MONEY_SET = / set$/;
const BARE_AMOUNTS: ReadonlySet<string> = new Set(['amount', 'value']);
const LITTLE = 0.01;

/**
 * What a field means that lies in an object or has the name of its table before its own: `customer.email`,
 * `totals.total`, `orders.created_at`. What it is about says which meanings it can have: the `created_at` of a customer
 * is no date of an order.
 *
 * @param names the names on the way to the field, its own last
 * @returns undefined for names that say nothing about orders, and for objects of which it is not known what they are
 * @example
 * fieldNamed(['buyerInfo', 'email'])?.role // 'email'
 * fieldNamed(['customer', 'created_at']) // undefined
 */
export function fieldNamed(names: readonly string[]): NamedColumn | undefined {
	const words = names.map(normaliseColumnName);
	const own = words[words.length - 1] ?? '';
	if (own === '') return undefined;
	const owners = words.slice(0, -1).filter((word) => ownerNamed(word) !== 'wrapper');
	if (owners.length === 0) return ownName(own);
	const [kind, name] = ownerOf(owners);
	if (kind === undefined) return called(owners, own) ?? together(owners, own);
	const isDirect = ownerNamed(words[words.length - 2] ?? '') === kind;
	if (own === KEY && !(isDirect && (kind === 'order' || kind === 'person'))) return undefined;
	const found = kind === 'order' ? ofOrder(own) : ofOther(kind, name, own);
	const roles = OWN_ROLES[kind];
	if (found === undefined) return called(owners, own);
	if (roles !== undefined && !roles.has(found.role)) return undefined;
	// What the record says itself goes before what an object of it says as well.
	return { role: found.role, rank: found.rank + LITTLE };
}

function ownName(own: string): NamedColumn | undefined {
	return columnNamed(own) ?? columnNamed(own.replace(MONEY_SET, ''));
}

/** What all the objects around a field are about: that they lie in an order says nothing. */
function ownerOf(owners: readonly string[]): readonly [Owner | undefined, string] {
	const named = owners.map((name) => [ownerNamed(name), name] as const);
	if (named.some(([kind]) => kind === undefined)) return [undefined, ''];
	return named.findLast(([kind]) => kind !== 'order') ?? (named[0] as readonly [Owner, string]);
}

function ofOrder(own: string): NamedColumn | undefined {
	return columnNamed(`order ${own}`) ?? ownName(own);
}

function ofOther(kind: Owner, name: string, own: string): NamedColumn | undefined {
	// Beside what else the object holds it is not certain which amount that is, or whether it counts cents.
	if (kind === 'money') return BARE_AMOUNTS.has(own) ? undefined : ownName(own);
	if (kind === 'person') return columnNamed(`customer ${own}`) ?? columnNamed(own);
	return columnNamed(`${name.split(' ')[0] ?? ''} ${own}`) ?? columnNamed(own);
}

/** `status: { name: 'Paid' }` */
function called(owners: readonly string[], own: string): NamedColumn | undefined {
	const place = CALLED_BY.indexOf(own);
	if (place === -1) return undefined;
	const owner = columnNamed(owners[owners.length - 1] ?? '');
	if (owner === undefined || !CALLED.has(owner.role)) return undefined;
	return { role: owner.role, rank: owner.rank + place * LITTLE };
}

/** `payment: { status: 'paid' }` */
function together(owners: readonly string[], own: string): NamedColumn | undefined {
	return columnNamed(`${owners[owners.length - 1] ?? ''} ${own}`);
}
