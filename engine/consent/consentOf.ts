import type { Consent } from './consent';
import { consentOf } from './consentWords';

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

/** Finds a field of an item by its name. */
type FindField<Json> = (json: Json, name: string) => unknown;

/**
 * Whether the customer agreed to marketing by e-mail, as the item says.
 *
 * @param find where the item has its fields
 * @example
 * emailConsentOf({ accepts_marketing: false }, valueAt) // 'unsubscribed'
 */
export function emailConsentOf<Json>(json: Json, find: FindField<Json>): Consent {
	return firstAnswer(json, EMAIL_FIELDS, find);
}

/**
 * Whether the customer agreed to text messages. A yes to e-mails is none to text messages: the law of most countries
 * wants one of its own. Who said no to e-mails, and nothing of text messages, is not to be written to on the other way.
 */
export function smsConsentOf<Json>(json: Json, find: FindField<Json>): Consent {
	const consent = firstAnswer(json, SMS_FIELDS, find);
	if (consent !== 'unknown') return consent;
	return emailConsentOf(json, find) === 'unsubscribed' ? 'unsubscribed' : 'unknown';
}

function firstAnswer<Json>(json: Json, fields: readonly string[], find: FindField<Json>): Consent {
	for (const field of fields) {
		const consent = readConsent(find(json, field));
		if (consent !== 'unknown') return consent;
	}
	return 'unknown';
}

/** A word, a flag, or an object with a state. */
function readConsent(value: unknown): Consent {
	if (value === undefined || value === null) return 'unknown';
	// What RFM Score gives, without a look at the words of seven languages.
	if (value === 'subscribed' || value === 'unsubscribed' || value === 'unknown') return value;
	return consentOf(typeof value === 'object' ? stateOf(value) : value);
}

function stateOf(consent: object): unknown {
	const name = STATE_NAMES.find((known) => Object.hasOwn(consent, known));
	return name === undefined ? undefined : (consent as Record<string, unknown>)[name];
}
