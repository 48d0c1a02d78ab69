import type { JsonRecord } from '../../json';
import { byKeys } from './byKeys';
import type { ResponseAdapter } from './responseAdapter';
import { RESPONSE_ADAPTERS } from './responseAdapters';
import type { ResponseSettings } from './responseSettings';

/**
 * Finds the adapters of records by their keys: several platforms may use the same, and the values then tell.
 *
 * @returns a function that gives the adapters that may read a record, in order of precedence
 */
export function responseAdaptersFor(
	source: ResponseSettings['source'],
): (record: JsonRecord) => readonly ResponseAdapter[] {
	const adapters = RESPONSE_ADAPTERS.filter(
		({ platform }) => source === 'auto' || platform === source,
	);
	return byKeys((keys) => {
		const keySet = new Set(keys);
		return adapters.filter((adapter) => adapter.recognises(keySet));
	});
}
