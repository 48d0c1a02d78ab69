import type { JsonRecord } from '../../../../../engine/json';

/** An event of PayPal's with other values in its resource. */
export function changedEvent(
	event: JsonRecord,
	resource: JsonRecord,
	eventType?: string,
): JsonRecord {
	return {
		...event,
		event_type: eventType ?? event.event_type,
		resource: { ...(event.resource as JsonRecord), ...resource },
	};
}
