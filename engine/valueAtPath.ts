import { isRecord, valueAt } from './json';

/** One step: a name, first or behind a point, or a name or list position in brackets. */
const STEP = /(?:^|\.)([^.[\]]+)|\[(?:"([^"]*)"|'([^']*)'|(\d{1,9}))\]/y;
const LIST_POSITION = /^\d{1,9}$/;
/** Nobody's field lies deeper, or has a longer name. */
const LONGEST_PATH = 500;

/**
 * The value at a path of an item, as the editor writes it where a nested field is dragged into a parameter. A field whose
 * own name has a dot in it goes before the path into nested objects.
 *
 * Only own properties count, and a text that is no path leads nowhere: lodash's `get` finds `constructor`, and takes the
 * beginning of a path for the whole.
 *
 * @returns undefined where there is none
 *
 * @example
 * valueAtPath({ customer: { id: 7 } }, 'customer.id') // 7
 * valueAtPath({ crm: { 'last contact': ['2026-06-30'] } }, 'crm["last contact"][0]') // '2026-06-30'
 */
export function valueAtPath(json: unknown, path: string): unknown {
	const asWritten = isRecord(json) ? valueAt(json, path) : undefined;
	if (asWritten !== undefined || path === '' || path.length > LONGEST_PATH) return asWritten;
	let value = json;
	for (let at = 0; at < path.length; at = STEP.lastIndex) {
		STEP.lastIndex = at;
		const step = STEP.exec(path);
		if (step === null) return undefined;
		value = stepInto(value, step[1] ?? step[2] ?? step[3] ?? step[4] ?? '');
	}
	return value;
}

function stepInto(value: unknown, step: string): unknown {
	if (!Array.isArray(value)) return isRecord(value) ? valueAt(value, step) : undefined;
	return LIST_POSITION.test(step) ? (value as unknown[])[Number(step)] : undefined;
}
