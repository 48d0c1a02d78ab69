import { payPalOrderIdAt } from '../../../../../engine/orders/platforms/payPal/payPalOrderIdAt';

const up = (href: string) => ({
	links: [
		{ rel: 'self', href: 'x' },
		{ rel: 'up', href },
	],
});

describe('the order that a PayPal payment or refund belongs to', () => {
	it.each([
		['by its id', { supplementary_data: { related_ids: { order_id: '5O1' } } }, '5O1'],
		['by its link', up('https://api.paypal.com/v2/checkout/orders/5O1'), '5O1'],
		['by its capture', { supplementary_data: { related_ids: { capture_id: '2GG' } } }, '2GG'],
		['by the link to its capture', up('https://api.paypal.com/v2/payments/captures/2GG'), '2GG'],
		[
			'not by an authorisation',
			up('https://api.paypal.com/v2/payments/authorizations/7W'),
			undefined,
		],
		['not by a link that ends early', up('https://api.paypal.com/v2/checkout/orders/'), undefined],
		['not at all', {}, undefined],
	])('is found %s', (_, resource, orderId) => {
		expect(payPalOrderIdAt(resource)).toBe(orderId);
	});
});
