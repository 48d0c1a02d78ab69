import { valueAt } from '../../orders/json';
import type { JsonRecord } from '../../orders/reading';

/** What RFM Score says about a customer and a forecast does not: it stays beside the forecast. */
const FIELDS = [
	'segment',
	'recencyScore',
	'frequencyScore',
	'monetaryScore',
	'rfmCell',
	'rfmScore',
	'recencyDays',
	'discountShare',
	'topProduct',
	'topCategory',
	'previousSegment',
	'segmentChanged',
	'movement',
] as const;

/** The fields of a customer of RFM Score that are carried along; none of any other record. */
export function carriedFields(record: JsonRecord): Record<string, unknown> {
	if (valueAt(record, 'segment') === undefined || valueAt(record, 'rfmScore') === undefined)
		return {};
	return Object.fromEntries(
		FIELDS.map((field) => [field, valueAt(record, field)]).filter(
			([, value]) => value !== undefined,
		),
	);
}
