import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Consent } from '../../../consent/consent';

/** `NEVER_SUBSCRIBED` may technically be mailed, but nobody asked for it. */
const CONSENTS: ReadonlyMap<string | undefined, Consent> = new Map([
	['SUBSCRIBED', 'subscribed'],
	['UNSUBSCRIBED', 'unsubscribed'],
	['NEVER_SUBSCRIBED', 'unsubscribed'],
]);

/**
 * Consent to e-mail marketing of a Klaviyo profile. A suppressed address (it bounced, or reported spam) cannot be
 * mailed, whatever it once agreed to. Klaviyo tells only when asked for `additional-fields[profile]=subscriptions`.
 *
 * @param profile the profile's attributes
 */
export function klaviyoConsent(profile: JsonRecord | undefined): Consent {
	const marketing = objectAt(objectAt(objectAt(profile, 'subscriptions'), 'email'), 'marketing');
	if (valueAt(marketing, 'can_receive_email_marketing') === false) return 'unsubscribed';
	return CONSENTS.get(textAt(marketing, 'consent')) ?? 'unknown';
}
