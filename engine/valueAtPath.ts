import { isRecord, valueAt } from './json';

/** One step: a name, first or behind a point, or a name or list position in brackets. */
const STEP = /(?:^|\.)([^.[\]]+)|\[(?:"([^"]*)"|'([^']*)'|(\d{1,9}))\]/y;
/** Nobody's field lies deeper, or has a longer name. */
const LONGEST_PATH = 500;

/**
 * The value at a path, as the editor writes it where a nested field is dragged into a parameter. Only own properties
 * count.
 *
 * @returns undefined where there is none, or the text is no path
 *
 * @example
 * valueAtPath({ crm: { 'last contact': ['2026-06-30'] } }, 'crm["last contact"][0]') // '2026-06-30'
 */
export function valueAtPath(json: unknown, path: string): unknown {
	if (path.length > LONGEST_PATH) return undefined;
	let value = json;
	for (let at = 0; at < path.length; at = STEP.lastIndex) {
		STEP.lastIndex = at;
		const step = STEP.exec(path);
		if (step === null) return undefined;
		const name = step[1] ?? step[2] ?? step[3] ?? step[4] ?? '';
		if (Array.isArray(value))
			value = /^\d+$/.test(name) ? (value as unknown[])[Number(name)] : undefined;
		else value = isRecord(value) ? valueAt(value, name) : undefined;
	}
	return path === '' ? undefined : value;
}
