import { klaviyoConsent } from '../../../../../engine/orders/platforms/klaviyo/klaviyoConsent';

const profile = (marketing: unknown) => ({ subscriptions: { email: { marketing } } });

describe('consent of a Klaviyo profile', () => {
	it.each([
		['subscribed', { can_receive_email_marketing: true, consent: 'SUBSCRIBED' }, 'subscribed'],
		['suppressed', { can_receive_email_marketing: false, consent: 'SUBSCRIBED' }, 'unsubscribed'],
		[
			'unsubscribed',
			{ can_receive_email_marketing: true, consent: 'UNSUBSCRIBED' },
			'unsubscribed',
		],
		[
			'never asked',
			{ can_receive_email_marketing: true, consent: 'NEVER_SUBSCRIBED' },
			'unsubscribed',
		],
		['mailable without a word on consent', { can_receive_email_marketing: true }, 'unknown'],
		['without subscriptions', undefined, 'unknown'],
	])('of somebody %s', (_, marketing, consent) => {
		expect(klaviyoConsent(profile(marketing))).toBe(consent);
	});

	it('is unknown without a profile', () => {
		expect(klaviyoConsent(undefined)).toBe('unknown');
	});
});
