import { shopifyConsent } from '../../../../../engine/orders/platforms/shopify/shopifyConsent';

describe("consent from Shopify's state of e-mail marketing", () => {
	it.each([
		['subscribed', 'subscribed'],
		['SUBSCRIBED', 'subscribed'],
		['NOT_SUBSCRIBED', 'unsubscribed'],
		['unsubscribed', 'unsubscribed'],
		['INVALID', 'unsubscribed'],
		['REDACTED', 'unsubscribed'],
		['pending', 'unknown'],
	])('reads %s as %s', (state, consent) => {
		expect(shopifyConsent(state)).toBe(consent);
	});

	it.each(['', 'constructor', null, true, {}])(
		'leaves the answer to another field for %p',
		(state) => {
			expect(shopifyConsent(state)).toBeUndefined();
		},
	);
});
