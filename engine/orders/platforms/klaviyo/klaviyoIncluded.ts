import { isRecord, listAt, objectAt, textAt, type JsonRecord } from '../../../json';

/**
 * The profile or metric that a Klaviyo event refers to, out of the list beside the events. It is there only when the
 * request asked for `include=profile,metric`.
 *
 * @param envelope the answer that held the event: `{ data, included }`
 * @see https://jsonapi.org/format/#document-compound-documents
 */
export function klaviyoIncluded(
	envelope: JsonRecord | undefined,
	type: 'profile' | 'metric',
	id: string | undefined,
): JsonRecord | undefined {
	if (id === undefined) return undefined;
	for (const resource of listAt(envelope, 'included')) {
		if (isRecord(resource) && textAt(resource, 'id') === id && textAt(resource, 'type') === type) {
			return objectAt(resource, 'attributes');
		}
	}
	return undefined;
}
