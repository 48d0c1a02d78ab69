import { valueAt } from '../../../engine/json';
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
		['a sheet in German', { consent: 'abgemeldet' }, 'no'],
		['a table of noughts and ones', { consent: 0 }, 'no'],
	])('is read as %s writes it', (_source, json, consent) => {
		expect(emailConsentOf(json, valueAt)).toBe(consent === 'no' ? 'unsubscribed' : consent);
	});

	it('is not known while it waits to be confirmed, and where nobody says', () => {
		expect(emailConsentOf({ email_marketing_consent: { state: 'pending' } }, valueAt)).toBe(
			'unknown',
		);
		expect(emailConsentOf({ email: 'ana@example.com' }, valueAt)).toBe('unknown');
	});

	it('is what RFM Score says where a raw field says otherwise: it knows the later orders', () => {
		const json = { consent: 'unsubscribed', email_marketing_consent: { state: 'subscribed' } };
		expect(emailConsentOf(json, valueAt)).toBe('unsubscribed');
	});
});

describe('consent to text messages', () => {
	it('is read from Shopify’s own fields for them', () => {
		expect(smsConsentOf({ sms_marketing_consent: { state: 'subscribed' } }, valueAt)).toBe(
			'subscribed',
		);
		expect(smsConsentOf({ smsMarketingConsent: { marketingState: 'UNSUBSCRIBED' } }, valueAt)).toBe(
			'unsubscribed',
		);
	});

	it('is not given by a yes to e-mails', () => {
		expect(smsConsentOf({ consent: 'subscribed', phone: '+49 30 123456' }, valueAt)).toBe(
			'unknown',
		);
	});

	it('is refused by a no to e-mails where nobody says more', () => {
		expect(smsConsentOf({ consent: 'unsubscribed' }, valueAt)).toBe('unsubscribed');
		expect(smsConsentOf({ consent: 'unsubscribed', acceptsSms: true }, valueAt)).toBe('subscribed');
	});
});
