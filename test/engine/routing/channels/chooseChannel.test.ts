import { chooseChannel } from '../../../../engine/routing/channels/chooseChannel';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const known = { allowUnknownConsent: false };
const email = 'ana@example.com';
const phone = '+49 30 1234567';

describe('the channel of a customer', () => {
	it('is the first of the list that consent and data allow', () => {
		const ana = { email, phone, consent: 'subscribed', smsConsent: 'subscribed' };
		expect(chooseChannel(ana, ['email', 'sms'], known)).toBe('email');
		expect(chooseChannel(ana, ['sms', 'email'], known)).toBe('sms');
		expect(chooseChannel({ ...ana, email: null }, ['email', 'sms'], known)).toBe('sms');
		expect(chooseChannel({ ...ana, phone: '12' }, ['sms', 'mail', 'email'], known)).toBe('email');
		expect(chooseChannel({}, ['email', 'sms', 'mail', 'ads'], known)).toBe('none');
	});

	it('is never e-mail for who unsubscribed, not even where unknown consent is allowed', () => {
		const bob = { email, phone, consent: 'unsubscribed' };
		expect(chooseChannel(bob, ['email'], { allowUnknownConsent: true })).toBe('none');
	});

	it('is e-mail for who has not said only where the operator allows it', () => {
		for (const consent of ['unknown', undefined, null, 'perhaps']) {
			const customer = { email, consent };
			expect(chooseChannel(customer, ['email'], known)).toBe('none');
			expect(chooseChannel(customer, ['email'], { allowUnknownConsent: true })).toBe('email');
		}
	});

	it('is a text message for who left the mailing list and agreed to text messages', () => {
		const customer = { email, phone, consent: 'unsubscribed' };
		const channels = ['email', 'sms'] as const;
		expect(chooseChannel({ ...customer, smsConsent: 'subscribed' }, channels, known)).toBe('sms');
		expect(
			chooseChannel(
				{ ...customer, sms_marketing_consent: { state: 'subscribed' } },
				channels,
				known,
			),
		).toBe('sms');
		expect(chooseChannel(customer, channels, known)).toBe('none');
	});

	it('is no text message for who agreed to e-mail and refused text messages', () => {
		const customer = { email, phone, consent: 'subscribed', smsConsent: false };
		expect(chooseChannel(customer, ['sms', 'email'], known)).toBe('email');
	});

	it('is a letter only with an address, of anybody who did not say no', () => {
		const address = { address1: 'Ringstr. 1', city: 'Berlin' };
		expect(chooseChannel({ address }, ['mail'], known)).toBe('mail');
		expect(chooseChannel({ street: 'Ringstr. 1' }, ['mail'], known)).toBe('mail');
		expect(chooseChannel({ address, consent: 'unsubscribed' }, ['mail'], known)).toBe('none');
		expect(chooseChannel({ country: 'DE', consent: 'subscribed' }, ['mail'], known)).toBe('none');
	});

	it('is advertising only with consent and something to be recognised by', () => {
		expect(chooseChannel({ email, consent: 'subscribed' }, ['ads'], known)).toBe('ads');
		expect(chooseChannel({ email, consent: 'unknown' }, ['ads'], known)).toBe('none');
		expect(chooseChannel({ consent: 'subscribed' }, ['ads'], known)).toBe('none');
	});

	it('is found from fields within what a merge left', () => {
		const merged = { rfm: { email, consent: 'subscribed' } };
		expect(chooseChannel(merged, ['email'], known)).toBe('email');
	});

	it.each(HOSTILE_VALUES)('has an answer where the fields hold %s', (_name, value) => {
		const json = { email: value, phone: value, consent: value, address: value, smsConsent: value };
		expect(chooseChannel(json, ['email', 'sms'], known)).toBe('none');
		expect(chooseChannel(value, ['email', 'sms', 'mail', 'ads'], known)).toBe('none');
	});
});
