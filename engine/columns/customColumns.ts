import { isRecord, valueAt, type JsonRecord } from '../json';

/** The fields that an operator named: paths into each item, with dots where objects are nested. */
export interface CustomColumns {
	/** Tells customers apart: an id, an e-mail address or a phone number. */
	customer: string;
	placedAt: string;
	total: string;
	/** Further fields by their role. */
	more: ReadonlyMap<string, string>;
}

/**
 * The value at a path. A field whose own name has a dot in it goes before the path into nested objects; only own
 * properties count.
 *
 * @example
 * valueAtPath({ customer: { id: 7 } }, 'customer.id') // 7
 * valueAtPath({ lines: [{ sku: 'A' }] }, 'lines[0].sku') // 'A'
 */
export function valueAtPath(record: JsonRecord, path: string): unknown {
	if (Object.hasOwn(record, path)) return record[path];
	let value: unknown = record;
	for (const step of path.split(/[.[\]]/)) {
		if (step === '') continue;
		if (Array.isArray(value)) value = value[Number(step)];
		else if (isRecord(value)) value = valueAt(value, step);
		else return undefined;
	}
	return value;
}
