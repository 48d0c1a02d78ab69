import { emailConsentOf, smsConsentOf } from '../../../engine/consent/consentOf';

describe('consent to e-mail', () => {
	it.each([
		['RFM Score', { consent: 'subscribed' }, 'subscribed'],
		['Shopify’s REST API', { email_marketing_consent: { state: 'subscribed' } }, 'subscribed'],
		['the same, never agreed', { email_marketing_consent: { state: 'not_subscribed' } }, 'no'],
		['the same, of a deleted customer', { email_marketing_consent: { state: 'redacted' } }, 'no'],
		[
			'Shopify’s GraphQL',
			{ emailMarketingConsent: { marketingState: 'SUBSCRIBED' } },
			'subscribed',
		],
		['the same, refused', { emailMarketingConsent: { marketingState: 'UNSUBSCRIBED' } }, 'no'],
		['a tick box', { accepts_marketing: false }, 'no'],
		['a sheet', { acceptsMarketing: 'Yes' }, 'subscribed'],
	])('is read as %s writes it', (_source, json, consent) => {
		expect(emailConsentOf(json)).toBe(consent === 'no' ? 'unsubscribed' : consent);
	});

	it('is not known while it waits to be confirmed, and where nobody says', () => {
		expect(emailConsentOf({ email_marketing_consent: { state: 'pending' } })).toBe('unknown');
		expect(emailConsentOf({ email: 'ana@example.com' })).toBe('unknown');
	});

	it('is what RFM Score says where a raw field says otherwise: it knows the later orders', () => {
		const json = { consent: 'unsubscribed', email_marketing_consent: { state: 'subscribed' } };
		expect(emailConsentOf(json)).toBe('unsubscribed');
	});
});

describe('consent to text messages', () => {
	it('is read from Shopify’s own fields for them', () => {
		expect(smsConsentOf({ sms_marketing_consent: { state: 'subscribed' } })).toBe('subscribed');
		expect(smsConsentOf({ smsMarketingConsent: { marketingState: 'UNSUBSCRIBED' } })).toBe(
			'unsubscribed',
		);
	});
});
