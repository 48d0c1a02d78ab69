import { valueAt, type JsonRecord } from '../../json';

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

/** As they were in the input, whatever they hold. */
export type CarriedFields = { [field in (typeof FIELDS)[number]]?: unknown };

/** Gives a forecast the fields of a customer of RFM Score; none of any other record. */
export function carryFields(record: JsonRecord, forecast: CarriedFields): void {
	if (valueAt(record, 'segment') === undefined || valueAt(record, 'rfmScore') === undefined) return;
	for (const field of FIELDS) {
		const value = valueAt(record, field);
		if (value !== undefined) forecast[field] = value;
	}
}
