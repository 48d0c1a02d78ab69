import once from 'lodash/once';
import { COLUMN_SYNONYMS, type ColumnRole } from './columnSynonyms';
import { normaliseColumnName } from '../../columns/normaliseColumnName';
import { NAME_QUALIFIERS, type NameQualifier } from './nameQualifiers';

/** What a name of a column means. */
export interface NamedColumn {
	readonly role: ColumnRole;
	/** How well the name fits the role; 0 is best. */
	readonly rank: number;
}

/** "Total (EUR)", "Order date [UTC]" */
const IN_BRACKETS = /[([{][^()[\]{}]*[)\]}]/g;
/** "Amount (cents)": read as it stands, it would be a hundred times what it is. */
const OF_CENTS = /(?:^| )(?:cents?|pence|pennies|centimes?|centavos?|centimos?|centesimi|paise)$/;
/** Made when first asked for: reading over a thousand names would hold up the start of n8n. */
const columnOfName = once(indexSynonyms);

/** A name that is a little more exact than the one it is found by. */
const MORE_EXACT = 0.5;

/**
 * What the name of a column means in tables of orders. What it has in brackets, and qualifiers such as a currency, taxes
 * or the time of day, are left aside where the whole name means nothing.
 *
 * @returns undefined for names that say nothing about orders
 * @example
 * columnNamed('Bestell-Nr.') // { role: 'orderId', rank: 1 }
 * columnNamed('Total (EUR)') // { role: 'total', rank: 0.5 }
 * columnNamed('Total (excl. VAT)').rank // 7: what was paid comes first
 */
export function columnNamed(name: string): NamedColumn | undefined {
	const whole = normaliseColumnName(name);
	const found = columnOfName().get(compact(whole));
	if (found !== undefined || whole === '' || OF_CENTS.test(whole)) return found;
	const withoutBrackets = normaliseColumnName(name.replace(IN_BRACKETS, ' '));
	return (
		unqualified(whole) ??
		columnOfName().get(compact(withoutBrackets)) ??
		unqualified(withoutBrackets)
	);
}

/** What a name means without its qualifiers. */
function unqualified(normalised: string): NamedColumn | undefined {
	let core = normalised;
	let isNet = false;
	const taken: NameQualifier[] = [];
	for (;;) {
		const qualifier = NAME_QUALIFIERS.find(
			(each) => !taken.includes(each) && each.pattern.test(core),
		);
		if (qualifier === undefined) return undefined;
		taken.push(qualifier);
		core = core.replace(qualifier.pattern, '');
		isNet ||= qualifier.isNet === true;
		const found = columnOfName().get(compact(core));
		if (found === undefined) continue;
		if (taken.some(({ roles }) => roles !== undefined && !roles.has(found.role))) return undefined;
		return isNet ? netOf(found) : { ...found, rank: Math.max(0, found.rank - MORE_EXACT) };
	}
}

/** Of an amount with tax and one without, the one with tax is what was paid. */
function netOf({ role, rank }: NamedColumn): NamedColumn {
	return { role, rank: rank + COLUMN_SYNONYMS[role].length };
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
