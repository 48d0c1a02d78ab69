import { sha256 } from '../identity/sha256';
import type { JsonRecord } from '../json';
import { SCORE_FIELDS } from '../rfm/customerResult';
import { customerKey } from './customerKey';
import { findField } from './facts/findField';

/** Scores and segments, and what a later run or a report compares with. */
const KEPT_FIELDS = [...SCORE_FIELDS.filter((field) => field !== 'customerId'), 'valueTier'];

/**
 * What of an item is enough to measure, and to compare with in the next run: who it is, and the scores. Nothing in it
 * names a person: a guest, who has no id, is known by the SHA-256 of the address or number.
 *
 * @param customerField see `customerKey`
 *
 * @example
 * minimalItem({ customerId: 7, name: 'Ana', segment: 'Loyal' }) // { customerId: '7', segment: 'Loyal' }
 */
export function minimalItem(json: JsonRecord, customerField = 'customerId'): JsonRecord {
	const key = customerKey(json, customerField);
	const isGuest = key !== undefined && (key.includes('@') || !hasId(json, customerField));
	const kept: Record<string, unknown> = {
		[customerField]: key === undefined ? null : isGuest ? sha256(key) : key,
	};
	for (const field of KEPT_FIELDS) {
		const value = findField(json, field);
		if (value !== undefined) kept[field] = value;
	}
	return kept;
}

function hasId(json: JsonRecord, customerField: string): boolean {
	return (
		customerKey({ [customerField]: findField(json, customerField) }, customerField) !== undefined
	);
}
