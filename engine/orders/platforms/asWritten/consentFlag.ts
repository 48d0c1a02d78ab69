import type { Consent } from '../../../consent/consent';

/** The words for yes and no that exports write into their consent column. */
const ANSWERS: ReadonlyMap<unknown, Consent> = new Map<unknown, Consent>([
	[true, 'subscribed'],
	['yes', 'subscribed'],
	['true', 'subscribed'],
	[false, 'unsubscribed'],
	['no', 'unsubscribed'],
	['false', 'unsubscribed'],
]);

/**
 * Marketing consent from a field that only knows yes and no. A no counts as `unsubscribed`: whether the customer never
 * agreed or took it back, nobody may be written to.
 *
 * @example
 * consentFlag('yes') // 'subscribed'
 * consentFlag(null) // 'unknown'
 */
export function consentFlag(value: unknown): Consent {
	const answer = typeof value === 'string' ? value.trim().toLowerCase() : value;
	return ANSWERS.get(answer) ?? 'unknown';
}
