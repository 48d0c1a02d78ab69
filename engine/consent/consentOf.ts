import type { Consent } from './consent';
import { findField } from '../routing/facts/findField';

/** Fields in which the permission to write e-mails is kept: RFM Score's, Shopify's two, and a tick box. */
const EMAIL_FIELDS = [
	'consent',
	'email_marketing_consent',
	'emailMarketingConsent',
	'emailConsent',
	'accepts_marketing',
	'acceptsMarketing',
];

/** The same for text messages, where it is kept apart. */
const SMS_FIELDS = ['smsConsent', 'sms_marketing_consent', 'smsMarketingConsent', 'acceptsSms'];

/** Names under which Shopify keeps the answer within an object: in REST, and in GraphQL. */
const STATE_NAMES = ['state', 'marketingState'];

/** Whether the customer agreed to marketing by e-mail, as the item says. */
export function emailConsentOf(json: unknown): Consent {
	return firstAnswer(json, EMAIL_FIELDS);
}

/**
 * Whether the customer agreed to text messages. Who agreed to be written to and said nothing about text messages
 * agreed; who left the mailing list did not thereby agree or refuse.
 */
export function smsConsentOf(json: unknown): Consent {
	const consent = firstAnswer(json, SMS_FIELDS);
	if (consent !== 'unknown') return consent;
	return emailConsentOf(json) === 'subscribed' ? 'subscribed' : 'unknown';
}

function firstAnswer(json: unknown, fields: readonly string[]): Consent {
	for (const field of fields) {
		const consent = readConsent(findField(json, field));
		if (consent !== 'unknown') return consent;
	}
	return 'unknown';
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
	['invalid', 'unsubscribed'],
	['redacted', 'unsubscribed'],
]);

/** The longest of the answers: nothing longer has to be looked at. */
const LONGEST_ANSWER = 20;

/** A word, a flag, or an object with a state. */
function readConsent(value: unknown): Consent {
	const state = typeof value === 'object' && value !== null ? stateOf(value) : value;
	const answer =
		typeof state === 'string' && state.length <= LONGEST_ANSWER
			? state.trim().toLowerCase()
			: state;
	return ANSWERS.get(answer) ?? 'unknown';
}

function stateOf(consent: object): unknown {
	const name = STATE_NAMES.find((known) => Object.hasOwn(consent, known));
	return name === undefined ? undefined : (consent as Record<string, unknown>)[name];
}
