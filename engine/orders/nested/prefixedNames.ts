import { normaliseColumnName } from '../../columns/normaliseColumnName';
import { columnNamed, type NamedColumn } from '../spreadsheet/columnNamed';
import type { Naming } from '../spreadsheet/matchColumns';
import { fieldNamed } from './fieldNamed';
import { ownerNamed } from './ownerWords';

/** What queries call a table: "o.total", "cu_email". */
const ALIAS = /^(?!(?:sum|max|min|avg)_)([a-z]{1,3})[._](?=.)/i;
/** What n8n's Merge node puts behind fields that both inputs have. */
const INPUT_NUMBER = /_[1-9]$/;

const SUMMARISED = /^(sum|max|min|count|unique count)(?: (.+))?$/;
/** Every order has one of these: to count them is to count orders. */
const COUNTED: ReadonlySet<string | undefined> = new Set(['placedAt', 'total']);

/**
 * What the columns of joined tables mean: with the name of their table before them (`orders.total`, `customers_email`),
 * the short one that a query gave it (`o_total`), or the number of the input behind them (`email_1`); and of those that sum orders up (`sum_total`). For tables whose
 * columns mean too little by their names alone.
 *
 * A short name says nothing by itself: it is that of the orders where columns of it hold dates and amounts, and of the
 * customers where some hold addresses and none an amount.
 *
 * @param keys the names of all columns
 */
export function prefixedNames(keys: readonly string[]): Naming {
	const owners = ownersOfAliases(keys);
	return (key) => {
		const bare = key.replace(INPUT_NUMBER, '');
		return summarised(bare) ?? columnNamed(bare) ?? fieldNamed(partsOf(bare, owners));
	};
}

/**
 * What n8n's Summarize node and databases call what they reckoned of a column: `sum_total`, `max_created_at`, `count(*)`.
 */
function summarised(key: string): NamedColumn | undefined {
	const [, how = '', column = ''] = SUMMARISED.exec(normaliseColumnName(key)) ?? [];
	const role = column === '' ? undefined : columnNamed(column)?.role;
	if (how === 'sum') return role === 'total' ? { role: 'totalSpent', rank: 0 } : undefined;
	if (how === 'max') return role === 'placedAt' ? { role: 'lastOrderAt', rank: 0 } : undefined;
	if (how === 'min') return role === 'placedAt' ? { role: 'firstOrderAt', rank: 0 } : undefined;
	if (how === 'unique count')
		return role === 'orderId' ? { role: 'orderCount', rank: 0 } : undefined;
	if (how !== 'count') return undefined;
	if (role === 'orderId') return { role: 'orderCount', rank: 1 };
	return column === '' || COUNTED.has(role) ? { role: 'orderCount', rank: 2 } : undefined;
}

type Aliases = ReadonlyMap<string, 'order' | 'customer'>;

/** The names of the tables before a column, and its own. */
function partsOf(key: string, aliases: Aliases): string[] {
	const alias = ALIAS.exec(key);
	const owner = aliases.get(alias?.[1]?.toLowerCase() ?? '');
	if (alias !== null && owner !== undefined) return [owner, key.slice(alias[0].length)];
	const parts = key.split('.');
	if (parts.length > 1) return parts;
	const [first = '', ...rest] = normaliseColumnName(key).split(' ');
	return ownerNamed(first) !== undefined && rest.length > 0 ? [first, rest.join(' ')] : [key];
}

function ownersOfAliases(keys: readonly string[]): Aliases {
	const rolesOfAlias = new Map<string, Set<string | undefined>>();
	for (const key of keys) {
		const alias = ALIAS.exec(key);
		if (alias === null) continue;
		const name = (alias[1] as string).toLowerCase();
		const roles = rolesOfAlias.get(name) ?? new Set();
		rolesOfAlias.set(name, roles.add(columnNamed(key.slice(alias[0].length))?.role));
	}
	const owners = new Map<string, 'order' | 'customer'>();
	for (const [alias, roles] of rolesOfAlias) {
		if (roles.has('placedAt') && roles.has('total')) owners.set(alias, 'order');
		else if (roles.has('email') && !roles.has('total')) owners.set(alias, 'customer');
	}
	return owners;
}
