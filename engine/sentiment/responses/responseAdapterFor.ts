import type { JsonRecord } from '../../json';
import { byKeys } from './byKeys';
import type { ResponseAdapter } from './responseAdapter';
import { RESPONSE_ADAPTERS } from './responseAdapters';
import type { ResponseSettings } from './responseSettings';

/**
 * Finds the adapter of records by their keys.
 *
 * @returns a function that gives the adapter of a record, or undefined where no platform has its keys
 */
export function responseAdapterFor(
	source: ResponseSettings['source'],
): (record: JsonRecord) => ResponseAdapter | undefined {
	const adapters = RESPONSE_ADAPTERS.filter(
		({ platform }) => source === 'auto' || platform === source,
	);
	return byKeys((keys) => {
		const keySet = new Set(keys);
		return adapters.find((adapter) => adapter.recognises(keySet));
	});
}
