import type { JsonRecord } from '../json';
import { PLATFORM_LABELS } from '../platform';
import { plainWords } from '../text/plainWords';
import { hasNestedFields, matchNested } from './nested/nestedTable';
import { pricedItems, type PricedItems } from './pricedItems';
import type { ReadSettings } from './readSettings';
import type { Rejection } from './rejection';
import { isEverything, wordsOf } from './roleWords';
import { matchColumns } from './spreadsheet/matchColumns';
import { unreadableOrders } from './unreadableOrders';

const MOST_KEYS_SHOWN = 8;
const LONGEST_KEY_SHOWN = 40;
const LONGEST_HEADER = 10_000;
const JSON_TEXT = /^\s{0,20}[[{]/;

/** What separates columns in files that a reader took for one column, by its name. */
const DELIMITERS: ReadonlyArray<readonly [string, string]> = [
	[';', 'semicolons'],
	['\t', 'tabs'],
	['|', 'vertical bars'],
];
/** A header of fewer columns has no orders in it. */
const FEWEST_DELIMITERS = 2;

/** What SheetJS, which reads Excel files in n8n, calls a column without a name. */
const NAMELESS = '__EMPTY';

/** The names of customers, which two can share and one can write in two ways. */
const NAMES: ReadonlySet<string> = new Set(
	[
		'name, full name, customer name, client name, buyer name, first name, last name, billing name, shipping name',
		'vorname, nachname, kundenname, name des kunden, käufername, nom, prénom, nom client, nom du client',
		'nombre, apellidos, nombre cliente, nombre del cliente, nome, cognome, nome cliente, sobrenome, apelido, naam, klantnaam',
	].flatMap((names) => names.split(', ').map(plainWords)),
);

/** As `unrecognised`, for the records of one run: what depends on the names of the fields is found out once a shape. */
export function unrecognisedOfShapes(
	source: ReadSettings['source'],
): (record: JsonRecord, shape: number) => Rejection {
	const byShape = new Map<number, Rejection>();
	return (record, shape) => {
		// What is in a list differs between records of one shape.
		const ofOrders = unreadableOrders(record);
		if (ofOrders !== undefined) return ofOrders;
		const known = byShape.get(shape);
		if (known !== undefined) return known;
		const rejection = unrecognised(record, source);
		// The one field of a record may hold anything.
		if (Object.keys(record).length > 1) byShape.set(shape, rejection);
		return rejection;
	};
}

/**
 * What is wrong with a record that is no order, order line or customer summary, and what to do about it.
 *
 * @param source the one that the operator set, to which a record of another is strange
 */
export function unrecognised(record: JsonRecord, source: ReadSettings['source']): Rejection {
	return unreadableOrders(record) ?? { reason: 'unrecognised', detail: detailOf(record, source) };
}

function detailOf(record: JsonRecord, source: ReadSettings['source']): string {
	const keys = Object.keys(record);
	if (keys.length === 0) {
		return 'This item is empty. If it carries a file, put an Extract from File node before this one.';
	}
	if (keys.includes('errors') || keys.includes('error')) {
		return 'This item is an error message instead of orders. Check the node that it comes from.';
	}
	const textKey = keys.find((key) => isJsonText(record[key]));
	if (keys.length === 1 && textKey !== undefined) {
		const field = shown(textKey);
		return `The field "${field}" holds JSON as text. Turn it into fields first: {{ JSON.parse($json.${field}) }} in an Edit Fields node, or the response format JSON in an HTTP Request node.`;
	}
	if (keys.length === 1 && isTable(record[keys[0] as string])) {
		return `The field "${shown(keys[0] as string)}" holds a whole table as text. Read the file with an Extract from File node ("Extract From CSV"), which gives one item a row.`;
	}
	const misread = howMisread(keys);
	if (misread !== undefined) return misread;
	const more = keys.length > MOST_KEYS_SHOWN ? ` and ${keys.length - MOST_KEYS_SHOWN} more` : '';
	const fields = `${keys.slice(0, MOST_KEYS_SHOWN).map(shown).join(', ')}${more}`;
	if (source === 'auto' || source === 'custom' || source === 'spreadsheet') {
		return whatIsMissing(record, fields);
	}
	return `This is not from ${PLATFORM_LABELS[source]}, which "Source" is set to: its fields are ${fields}. Set "Source" to "Detect Automatically" to read other sources too.`;
}

/** A file that was read in the wrong way, which only the node that reads it can mend. */
function howMisread(keys: readonly string[]): string | undefined {
	for (const [delimiter, name] of DELIMITERS) {
		const key = keys.find((candidate) => candidate.split(delimiter).length > FEWEST_DELIMITERS);
		if (key === undefined) continue;
		return `All columns stand in one field, "${shown(key)}": the file separates them by ${name}. Set the option "Delimiter" of the node that reads it.`;
	}
	if (!keys.some((key) => key.startsWith(NAMELESS))) return undefined;
	return `The fields have no names (${NAMELESS}), so the sheet does not begin with the names of its columns. Delete the rows above them, or set the option "Range" of the node that reads it to begin there, such as A3:Z9999.`;
}

/** Which columns are missing, where some are there that only tables of orders have. */
function whatIsMissing(record: JsonRecord, fields: string): string {
	const keys = Object.keys(record);
	const { missing } = hasNestedFields(record) ? matchNested([record]) : matchColumns(keys);
	const fieldsWord = keys.length === 1 ? 'field' : 'fields';
	const words = wordsOf(missing);
	if (words === '' || isEverything(missing)) {
		return `No order, order line or customer summary is recognised in the ${fieldsWord} ${fields}. Set "Source" to "Custom Fields" and name the fields.`;
	}
	const items = missing.length === 1 && missing[0] === 'total' ? pricedItems(record) : undefined;
	if (items !== undefined) return howToAddUp(items);
	const what = `No column is recognised for ${words} in the ${fieldsWord} ${fields}.`;
	const hasNamesAlone =
		missing.includes('customerId') && keys.some((key) => NAMES.has(plainWords(key)));
	return hasNamesAlone
		? `${what} Two customers can share a name: add their e-mail addresses or numbers, or, if names will do, set "Source" to "Custom Fields" and take the name as the customer.`
		: `${what} Set "Source" to "Custom Fields" and name the fields.`;
}

/** What was charged may be more than the items, or less: only the operator knows. */
function howToAddUp({ list, price, quantity }: PricedItems): string {
	const sum = `{{ $json.${list}.reduce((sum, item) => sum + item.${quantity} * item.${price}, 0) }}`;
	return `The order has no total, only the ${price} and the ${quantity} of each of its ${list}, which may leave out shipping, taxes and discounts. Where they do not, add them up in an Edit Fields node before this one, as the number "total": ${sum}; where they do, read orders with their total.`;
}

function isJsonText(value: unknown): boolean {
	return typeof value === 'string' && JSON_TEXT.test(value);
}

/** Several lines, of which the first has columns. */
function isTable(value: unknown): boolean {
	if (typeof value !== 'string') return false;
	const end = value.indexOf('\n');
	if (end === -1 || end > LONGEST_HEADER) return false;
	return value.slice(0, end).split(/[,;\t|]/).length > FEWEST_DELIMITERS;
}

function shown(key: string): string {
	return key.slice(0, LONGEST_KEY_SHOWN);
}
