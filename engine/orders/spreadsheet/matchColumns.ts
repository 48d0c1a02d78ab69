import { columnNamed, type NamedColumn } from './columnNamed';
import { rowStamp } from './rowStamp';
import { COLUMN_SYNONYMS, type ColumnRole } from './columnSynonyms';
import { normaliseColumnName } from '../../columns/normaliseColumnName';

/** What the columns of a table say, and what its rows are. */
export interface ColumnMatch {
	/** The column of each role that there is exactly one best column for. No column has two roles. */
	columns: Partial<Record<ColumnRole, string>>;
	/**
	 * - `summaries`: one row a customer, added up already
	 * - `lines`: one row an order line
	 * - `orders`: one row an order; without an order id, each row is an order
	 * - `unrecognised`: something is missing that all of them need
	 */
	shape: 'orders' | 'lines' | 'summaries' | 'unrecognised';
	/** Columns of e-mail addresses beside the best one, which stand in where that is blank; best first. */
	furtherEmails: string[];
	/** Roles that several columns fit equally well, with all of these columns in the table's order. */
	conflicts: Array<{ role: ColumnRole; columns: string[] }>;
	/** For rows that are not recognised: the roles that would make them orders. */
	missing: ColumnRole[];
}

/** The columns that fit a role best, and how well they do. */
interface Candidates {
	rank: number;
	columns: string[];
}

type Roles = Map<ColumnRole, Candidates>;

/** What the name of a column means. */
export type Naming = (key: string) => NamedColumn | undefined;

/** A table's own key, which is a customer's where the rows are customers. */
const TABLE_KEY = 'id';
/** Behind all other names for when an order was made, and before those for when it was completed. */
const LAST_OF_CREATED =
	COLUMN_SYNONYMS.placedAt.findIndex((names) => names.join().includes('created at')) + 0.9;
/** Beside "First", "Last" is the other half of a person's name, and not when the last order was. */
const FIRST_NAME = 'first';
const LAST_NAME = 'last';

/**
 * Finds out what the columns of a table mean, by their names alone, and with that what its rows are.
 *
 * @param keys names of the columns, in the table's order
 * @param named what a column means, where that is more than its name says
 * @example
 * matchColumns(['Bestellnummer', 'Kunden-ID', 'Datum', 'Summe'])
 * // { columns: { orderId: 'Bestellnummer', customerId: 'Kunden-ID', placedAt: 'Datum', total: 'Summe' },
 * //   shape: 'orders', conflicts: [], missing: [] }
 */
export function matchColumns(keys: readonly string[], named: Naming = columnNamed): ColumnMatch {
	const roles = rolesOf(keys, named);
	const shape = isSummary(roles) ? summaryShape(roles) : orderShape(roles);
	const columns: ColumnMatch['columns'] = {};
	const conflicts: ColumnMatch['conflicts'] = [];
	for (const [role, { columns: fitting }] of roles) {
		if (fitting.length === 1) columns[role] = fitting[0];
		else conflicts.push({ role, columns: fitting });
	}
	return {
		columns,
		shape,
		furtherEmails: furtherEmails(keys, columns.email, named),
		conflicts,
		missing: shape === 'unrecognised' ? missingIn(roles) : [],
	};
}

function rolesOf(keys: readonly string[], nameOf: Naming): Roles {
	const roles: Roles = new Map();
	const hasFirstName = keys.some((key) => normaliseColumnName(key) === FIRST_NAME);
	const stamp = rowStamp(keys);
	for (const key of keys) {
		const meant = nameOf(key);
		if (meant === undefined) continue;
		const named = key === stamp ? { ...meant, rank: LAST_OF_CREATED } : meant;
		if (hasFirstName && normaliseColumnName(key) === LAST_NAME) continue;
		const best = roles.get(named.role);
		if (best === undefined || named.rank < best.rank) {
			roles.set(named.role, { rank: named.rank, columns: [key] });
		} else if (named.rank === best.rank) {
			best.columns.push(key);
		}
	}
	return roles;
}

/**
 * Many exports have an address for the account and one for the invoice, and fill in either. That of the parcel may be
 * somebody else's.
 */
const LAST_OF_BUYER = COLUMN_SYNONYMS.email.length - 2;

function furtherEmails(
	keys: readonly string[],
	best: string | undefined,
	nameOf: Naming,
): string[] {
	if (best === undefined) return [];
	return keys
		.filter((key) => key !== best)
		.map((key) => ({ key, named: nameOf(key) }))
		.filter(({ named }) => named?.role === 'email' && named.rank <= LAST_OF_BUYER)
		.sort((a, b) => (a.named?.rank ?? 0) - (b.named?.rank ?? 0))
		.map(({ key }) => key);
}

/** Rows that count orders are customers, unless they are orders themselves. */
function isSummary(roles: Roles): boolean {
	if (!roles.has('orderCount') || hasOrderId(roles)) return false;
	if (roles.has('placedAt') && roles.has('total')) return false;
	return roles.has('totalSpent') || roles.has('lastOrderAt') || roles.has('total');
}

function summaryShape(roles: Roles): ColumnMatch['shape'] {
	// Beside a number of orders, an amount is what they came to together, and a key is the customer's.
	give(roles, 'total', 'totalSpent');
	give(roles, 'orderId', 'customerId');
	return hasCustomer(roles) ? 'summaries' : 'unrecognised';
}

function orderShape(roles: Roles): ColumnMatch['shape'] {
	give(roles, 'totalSpent', 'total');
	// A price without a quantity is what the row cost.
	if (!roles.has('quantity') && !roles.has('lineTotal')) give(roles, 'unitPrice', 'total');
	// With nothing to bring lines together by, each row is an order.
	if (!roles.has('orderId')) give(roles, 'lineTotal', 'total');
	const isPriced = roles.has('quantity') && roles.has('unitPrice');
	const hasAmount = roles.has('total') || roles.has('lineTotal') || isPriced;
	if (!hasCustomer(roles) || !roles.has('placedAt') || !hasAmount) return 'unrecognised';
	if (!roles.has('orderId') && roles.has('total')) return 'orders';
	return isPriced || roles.has('lineTotal') || roles.has('lineId') ? 'lines' : 'orders';
}

/** Hands the columns of one role to another that has none. */
function give(roles: Roles, from: ColumnRole, to: ColumnRole): void {
	const candidates = roles.get(from);
	if (candidates === undefined || roles.has(to)) return;
	roles.delete(from);
	roles.set(to, candidates);
}

function hasOrderId(roles: Roles): boolean {
	const [column] = roles.get('orderId')?.columns ?? [];
	return column !== undefined && normaliseColumnName(column) !== TABLE_KEY;
}

function hasCustomer(roles: Roles): boolean {
	return roles.has('customerId') || roles.has('email') || roles.has('phone');
}

function missingIn(roles: Roles): ColumnRole[] {
	const missing: ColumnRole[] = [];
	if (!hasCustomer(roles)) missing.push('customerId');
	if (!roles.has('placedAt') && !roles.has('lastOrderAt')) missing.push('placedAt');
	if (!roles.has('total') && !roles.has('totalSpent')) missing.push('total');
	return missing;
}
