import { isRecord, valueAt, type JsonRecord } from '../../json';
import { readMoneyObject } from '../../money/moneyObject';
import { writtenValue } from '../../writtenValue';
import { notionPath } from './notionPath';

/** A value in a record, or in the objects that it holds. */
export interface Field {
	/** As `valueAtPath` reads it. */
	readonly path: string;
	/** The names on the way to it: those of the objects that it is in, and its own. */
	readonly names: readonly string[];
}

/** Deeper than any API puts what an order says of itself (`properties.Total.formula.number`). */
const MOST_LEVELS = 5;
/** More than any order has; what comes behind is not looked at. */
const MOST_FIELDS = 500;
const MINOR_UNITS = ['currency_minor_unit', 'currencyMinorUnit'];
const FORMATTED = ['_formatted', 'Formatted'];
/** What a path writes without brackets. */
const PLAIN_NAME = /^[^.[\]"']+$/;

/**
 * The fields of a record with those of the objects in it. An object that stands for one value (money, a date, a property
 * of Notion, a choice with its colour) is one field. Lists of objects are left out: what they hold is something of its own.
 *
 * @example
 * fieldPaths({ id: 7, customer: { email: 'ana@example.com' } }).map(({ path }) => path) // ['id', 'customer.email']
 */
export function fieldPaths(record: JsonRecord): Field[] {
	const fields: Field[] = [];
	collect(record, { path: '', names: [] }, 0, fields);
	return fields;
}

function collect(object: JsonRecord, within: Field, level: number, fields: Field[]): void {
	// Amounts beside it count cents, and do not show it.
	if (MINOR_UNITS.some((key) => Object.hasOwn(object, key))) return;
	for (const name of Object.keys(object)) {
		if (fields.length >= MOST_FIELDS) return;
		if (isFormatted(object, name)) continue;
		const shown = formattedBeside(object, name) ?? name;
		const path = pathTo(within.path, shown);
		if (path === undefined) continue;
		const value = valueAt(object, shown);
		const field = { path, names: [...within.names, name] };
		const inner = pathInto(value);
		if (inner !== undefined) fields.push({ path: `${path}${inner}`, names: field.names });
		else if (isRecord(value) && level < MOST_LEVELS) collect(value, field, level + 1, fields);
	}
}

/**
 * Some write beside a number how people read it, which is certain where the number may count cents: `total: 1230`,
 * `total_formatted: '€12.30'`.
 */
function formattedBeside(object: JsonRecord, name: string): string | undefined {
	return FORMATTED.map((ending) => `${name}${ending}`).find(
		(key) => typeof valueAt(object, key) === 'string',
	);
}

/** Whether a field is how people read another. */
function isFormatted(object: JsonRecord, name: string): boolean {
	const ending = FORMATTED.find((each) => name.endsWith(each));
	if (ending === undefined || typeof valueAt(object, name) !== 'string') return false;
	return Object.hasOwn(object, name.slice(0, -ending.length));
}

function pathTo(within: string, name: string): string | undefined {
	if (PLAIN_NAME.test(name)) return within === '' ? name : `${within}.${name}`;
	return name.includes('"') ? undefined : `${within}["${name}"]`;
}

/** Where the value of a field lies in it; undefined where it is several values, or a list of them. */
function pathInto(value: unknown): string | undefined {
	if (Array.isArray(value)) return intoList(value as unknown[]);
	if (!isRecord(value)) return '';
	if (writtenValue(value) !== undefined || readMoneyObject(value) !== undefined) return '';
	return notionPath(value) ?? intoChoice(value);
}

/** Of rows that are linked to, a list tells the one there is. */
function intoList(list: readonly unknown[]): string | undefined {
	const [first] = list;
	if (!isRecord(first)) return '';
	const inner = list.length === 1 ? intoChoice(first) : undefined;
	return inner === undefined ? undefined : `[0]${inner}`;
}

/** `{ value: 'Paid', id: 3, color: 'green' }`, `{ value: '49.90', timestamp: …, source: … }` */
function intoChoice(value: JsonRecord): string | undefined {
	const chosen = valueAt(value, 'value');
	return chosen !== undefined && !isRecord(chosen) && !Array.isArray(chosen) ? '.value' : undefined;
}
