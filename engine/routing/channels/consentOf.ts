import type { Consent } from '../../orders/reading';
import { findField } from '../facts/findField';

/** Fields in which the permission for text messages is kept, apart from that for e-mail. */
const SMS_FIELDS = ['smsConsent', 'sms_marketing_consent', 'acceptsSms'];

/** Whether the customer agreed to marketing by e-mail, as the item says. */
export function emailConsentOf(json: unknown): Consent {
	return readConsent(findField(json, 'consent'));
}

/**
 * Whether the customer agreed to text messages. Who agreed to be written to and said nothing about text messages
 * agreed; who left the mailing list did not thereby agree or refuse.
 */
export function smsConsentOf(json: unknown): Consent {
	for (const field of SMS_FIELDS) {
		const consent = readConsent(findField(json, field));
		if (consent !== 'unknown') return consent;
	}
	return emailConsentOf(json) === 'subscribed' ? 'subscribed' : 'unknown';
}

const ANSWERS = new Map<unknown, Consent>([
	[true, 'subscribed'],
	['true', 'subscribed'],
	['yes', 'subscribed'],
	['subscribed', 'subscribed'],
	[false, 'unsubscribed'],
	['false', 'unsubscribed'],
	['no', 'unsubscribed'],
	['unsubscribed', 'unsubscribed'],
	['not_subscribed', 'unsubscribed'],
	['redacted', 'unsubscribed'],
]);

/** The longest of the answers: nothing longer has to be looked at. */
const LONGEST_ANSWER = 20;

/** Shopify gives an object with a state, others a word or a flag. */
function readConsent(value: unknown): Consent {
	const state =
		typeof value === 'object' && value !== null && Object.hasOwn(value, 'state')
			? (value as { state: unknown }).state
			: value;
	const answer =
		typeof state === 'string' && state.length <= LONGEST_ANSWER
			? state.trim().toLowerCase()
			: state;
	return ANSWERS.get(answer) ?? 'unknown';
}
