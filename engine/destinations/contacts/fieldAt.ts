import { valueAt, type JsonRecord } from '../../json';
import { valueAtPath } from '../../valueAtPath';

/**
 * The value at a path of an item, or undefined where there is none. A name with a dot in it is found as it is written
 * before it is taken for a path; only own properties count.
 *
 * @example
 * fieldAt({ route: { action: 'Thank' } }, 'route.action') // 'Thank'
 */
export function fieldAt(record: JsonRecord, path: string): unknown {
	const asWritten = valueAt(record, path);
	return asWritten === undefined ? valueAtPath(record, path) : asWritten;
}
