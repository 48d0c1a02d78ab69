import type { JsonRecord } from '../../../../../engine/json';
import { scoreShop } from '../../../rfm/scoreShop';
import { readAlike, type OrderSample } from '../readAlike';
import * as samples from './paymentSamples';

const SAMPLES: readonly OrderSample[] = [
	['Mollie payment', samples.molliePaymentSample, '51', 'EUR'],
	['Mollie order', samples.mollieOrderSample, 'ana@example.com', 'EUR'],
	['Gumroad sale', samples.gumroadSample, '51', 'EUR'],
	['Gumroad ping', samples.gumroadPingSample, '51', 'EUR'],
	['Paddle transaction', samples.paddleSample, '51', 'EUR'],
	['Razorpay payment', samples.razorpaySample, '51', 'EUR'],
	['Mercado Pago payment', samples.mercadoPagoSample, '51', 'EUR'],
];

describe('records of payment services', () => {
	readAlike(SAMPLES);

	it.each<[string, JsonRecord, string, string]>([
		[
			'a test payment of Mollie',
			{ ...samples.molliePaymentSample, mode: 'test' },
			'test',
			'Mollie says mode: test',
		],
		[
			'a payment of Mollie that is open',
			{ ...samples.molliePaymentSample, status: 'open' },
			'unpaid',
			'Mollie says status: open',
		],
		[
			'a payment of Mollie that was cancelled',
			{ ...samples.molliePaymentSample, status: 'canceled' },
			'cancelled',
			'Mollie says status: canceled',
		],
		[
			'an order of Mollie that is authorised alone',
			{ ...samples.mollieOrderSample, status: 'authorized' },
			'unpaid',
			'Mollie says status: authorized',
		],
		[
			'an order of Mollie in a state that nobody knows',
			{ ...samples.mollieOrderSample, status: 'napping' },
			'unpaid',
			'Mollie says status: napping',
		],
		[
			'a test ping of Gumroad',
			{ ...samples.gumroadPingSample, test: 'true' },
			'test',
			'Gumroad says test: true',
		],
		[
			'a sale of Gumroad that was paid back',
			{ ...samples.gumroadSample, refunded: true },
			'refunded',
			'Gumroad says refunded: true',
		],
		[
			'a sale of Gumroad that was charged back',
			{ ...samples.gumroadSample, chargedback: true },
			'refunded',
			'Gumroad says chargedback: true',
		],
		[
			'a sale of Gumroad of which nobody knows what is left',
			{ ...samples.gumroadSample, partially_refunded: true },
			'noAmount',
			'Gumroad says partially_refunded: true, but the sale does not say how much was paid back. Add the amount that Gumroad shows to the record, and name the fields with "Source" set to "Custom Fields".',
		],
		[
			'a transaction of Paddle that was billed alone',
			{ ...samples.paddleSample, status: 'billed' },
			'unpaid',
			'Paddle says status: billed',
		],
		[
			'a payment of Razorpay that failed',
			{ ...samples.razorpaySample, status: 'failed' },
			'unpaid',
			'Razorpay says status: failed',
		],
		[
			'a payment of Mercado Pago that was rejected',
			{ ...samples.mercadoPagoSample, status: 'rejected' },
			'unpaid',
			'Mercado Pago says status: rejected',
		],
		[
			'a test payment of Mercado Pago',
			{ ...samples.mercadoPagoSample, live_mode: false },
			'test',
			'Mercado Pago says live_mode: false',
		],
	])('do not count: %s', (_, record, reason, detail) => {
		const { customers, rejected } = scoreShop([record]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([{ reason, detail }]);
	});

	it.each<[string, JsonRecord]>([
		[
			'a payment of Mollie',
			{
				...samples.molliePaymentSample,
				amountRefunded: { value: '15.00', currency: 'EUR' },
				amountChargedBack: { value: '5.00', currency: 'EUR' },
			},
		],
		[
			'an order of Mollie',
			{ ...samples.mollieOrderSample, amountRefunded: { value: '20.00', currency: 'EUR' } },
		],
		['a payment of Razorpay', { ...samples.razorpaySample, amount_refunded: 2000 }],
		[
			'a payment of Mercado Pago',
			{ ...samples.mercadoPagoSample, transaction_amount_refunded: 20 },
		],
		[
			'a transaction of Paddle with its adjustments',
			{
				...samples.paddleSample,
				details: { ...samples.paddleSample.details, adjusted_totals: { grand_total: '10050' } },
			},
		],
	])('are less what was paid back: %s', (_, record) => {
		expect(scoreShop([record]).customers).toMatchObject([{ orderCount: 1, totalSpent: 100.5 }]);
	});

	it('opens a page of Mollie, which keeps its list embedded', () => {
		const { customers } = scoreShop([
			{ count: 1, _embedded: { payments: [samples.molliePaymentSample] }, _links: {} },
		]);
		expect(customers).toMatchObject([{ totalSpent: 120.5 }]);
	});

	it('counts an order of Mollie and its payment once, whichever attempt paid it', () => {
		const { orderId } = { orderId: samples.mollieOrderSample.id };
		const { customers } = scoreShop([
			{ ...samples.molliePaymentSample, id: 'tr_1', orderId, status: 'failed' },
			{ ...samples.molliePaymentSample, id: 'tr_2', orderId },
			samples.mollieOrderSample,
		]);
		expect(customers).toMatchObject([{ orderCount: 1, totalSpent: 120.5 }]);
	});

	it('says what to do where a payment of Mollie names nobody', () => {
		const { customerId, billingAddress, ...bare } = samples.molliePaymentSample;
		expect([customerId, billingAddress.email]).toEqual(['51', 'ana@example.com']);
		const { rejected } = scoreShop([bare]);
		expect(rejected).toMatchObject([{ reason: 'noCustomer' }]);
		expect(rejected[0]?.detail).toContain('read your shop’s orders instead');
	});

	it('keeps buyers apart of whom Razorpay knows no address', () => {
		const nobody = {
			...samples.razorpaySample,
			customer_id: undefined,
			email: 'void@razorpay.com',
		};
		const { customers } = scoreShop([
			{ ...nobody, contact: '+919000000001' },
			{ ...nobody, id: 'pay_2', contact: '+919000000002' },
		]);
		expect(customers.map(({ orderCount }) => orderCount)).toEqual([1, 1]);
	});

	it('takes a buyer of Gumroad who may not be contacted at their word', () => {
		const { customers } = scoreShop([{ ...samples.gumroadSample, can_contact: false }]);
		expect(customers).toMatchObject([{ consent: 'unsubscribed' }]);
		expect(scoreShop([samples.gumroadSample]).customers).toMatchObject([{ consent: 'unknown' }]);
	});
});
