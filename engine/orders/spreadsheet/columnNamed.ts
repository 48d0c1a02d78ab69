import once from 'lodash/once';
import { COLUMN_SYNONYMS, type ColumnRole } from './columnSynonyms';
import { normaliseColumnName } from '../../columns/normaliseColumnName';

/** What a name of a column means. */
export interface NamedColumn {
	readonly role: ColumnRole;
	/** How well the name fits the role; 0 is best. */
	readonly rank: number;
}

/** "Total (EUR)", "Order date [UTC]" */
const IN_BRACKETS = /[([{][^()[\]{}]*[)\]}]/g;
/** "Total EUR" */
const CURRENCY_AT_END = / (?:eur|usd|gbp|chf|cad|aud|nzd|brl|mxn|pln|sek|nok|dkk|czk|jpy|inr|zar)$/;

/** What n8n's Notion node puts before the name of every property. */
const OF_NOTION = /^property /;

/** Made when first asked for: reading over a thousand names would hold up the start of n8n. */
const columnOfName = once(indexSynonyms);

/**
 * What the name of a column means in tables of orders. What it has in brackets and a currency at its end are left aside
 * where the whole name means nothing.
 *
 * @returns undefined for names that say nothing about orders
 * @example
 * columnNamed('Bestell-Nr.') // { role: 'orderId', rank: 1 }
 * columnNamed('Total (EUR)') // { role: 'total', rank: 1 }
 */
export function columnNamed(name: string): NamedColumn | undefined {
	const whole = normaliseColumnName(name);
	const found = columnOfName().get(compact(whole));
	if (found !== undefined || whole === '') return found;
	const core = normaliseColumnName(name.replace(IN_BRACKETS, ' '))
		.replace(CURRENCY_AT_END, '')
		.replace(OF_NOTION, '');
	return columnOfName().get(compact(core));
}

/** Databases write `orderid`, people "order id". */
function compact(normalised: string): string {
	return normalised.replaceAll(' ', '');
}

function indexSynonyms(): ReadonlyMap<string, NamedColumn> {
	const columns = new Map<string, NamedColumn>();
	for (const role of Object.keys(COLUMN_SYNONYMS) as ColumnRole[]) {
		for (const [rank, languages] of COLUMN_SYNONYMS[role].entries()) {
			const column: NamedColumn = { role, rank };
			for (const names of languages) {
				for (const name of names.split(','))
					columns.set(compact(normaliseColumnName(name)), column);
			}
		}
	}
	return columns;
}
