import type { Consent } from '../../../consent/consent';

/**
 * What the states of e-mail marketing mean here. Only `subscribed` is consent; `pending` is a customer who has asked
 * for e-mails and not yet confirmed it, which is neither a yes nor a no.
 *
 * @see https://shopify.dev/docs/api/admin-graphql/latest/enums/CustomerEmailMarketingState
 */
const CONSENT_BY_STATE: ReadonlyMap<string, Consent> = new Map([
	['subscribed', 'subscribed'],
	['not_subscribed', 'unsubscribed'],
	['unsubscribed', 'unsubscribed'],
	['invalid', 'unsubscribed'],
	['redacted', 'unsubscribed'],
	['pending', 'unknown'],
]);

/**
 * Consent from Shopify's state of e-mail marketing, lower case as in REST or upper case as in GraphQL.
 *
 * @returns undefined where there is no such state, so that the order's own tick box can answer instead
 * @example
 * shopifyConsent('NOT_SUBSCRIBED') // 'unsubscribed'
 */
export function shopifyConsent(state: unknown): Consent | undefined {
	return typeof state === 'string' ? CONSENT_BY_STATE.get(state.toLowerCase()) : undefined;
}
