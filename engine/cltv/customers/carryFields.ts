import type { JsonRecord } from '../../json';

/** What RFM Score says about a customer and a forecast does not: it stays beside the forecast, whatever it holds. */
export interface CarriedFields {
	segment?: unknown;
	recencyScore?: unknown;
	frequencyScore?: unknown;
	monetaryScore?: unknown;
	rfmCell?: unknown;
	rfmScore?: unknown;
	recencyDays?: unknown;
	discountShare?: unknown;
	topProduct?: unknown;
	topCategory?: unknown;
	previousSegment?: unknown;
	segmentChanged?: unknown;
	movement?: unknown;
}

/** Gives a forecast the fields of a customer of RFM Score; none of any other record. */
export function carryFields(record: JsonRecord & CarriedFields, forecast: CarriedFields): void {
	if (record.segment === undefined || record.rfmScore === undefined) return;
	forecast.segment = record.segment;
	// One by one: a field that is named in the program is found several times as fast as one that a list names.
	if (record.recencyScore !== undefined) forecast.recencyScore = record.recencyScore;
	if (record.frequencyScore !== undefined) forecast.frequencyScore = record.frequencyScore;
	if (record.monetaryScore !== undefined) forecast.monetaryScore = record.monetaryScore;
	if (record.rfmCell !== undefined) forecast.rfmCell = record.rfmCell;
	forecast.rfmScore = record.rfmScore;
	if (record.recencyDays !== undefined) forecast.recencyDays = record.recencyDays;
	if (record.discountShare !== undefined) forecast.discountShare = record.discountShare;
	if (record.topProduct !== undefined) forecast.topProduct = record.topProduct;
	if (record.topCategory !== undefined) forecast.topCategory = record.topCategory;
	if (record.previousSegment !== undefined) forecast.previousSegment = record.previousSegment;
	if (record.segmentChanged !== undefined) forecast.segmentChanged = record.segmentChanged;
	if (record.movement !== undefined) forecast.movement = record.movement;
}
