import type { JsonRecord } from '../../../../../engine/json';
import { scoreShop } from '../../../rfm/scoreShop';
import { readAlike, type OrderSample } from '../readAlike';
import * as samples from './shopSamples';

const SAMPLES: readonly OrderSample[] = [
	['Squarespace order', samples.squarespaceSample, '51', 'EUR'],
	['Wix order', samples.wixSample, '51', 'EUR'],
	['Ecwid order', samples.ecwidSample, '51', null],
	['Shopware order', samples.shopwareSample, '51', 'EUR'],
	['PrestaShop order', samples.prestaShopSample, '51', null],
	['Lightspeed order', samples.lightspeedSample, '51', null],
];

describe('orders of shop systems', () => {
	readAlike(SAMPLES);

	it.each<[string, JsonRecord, string, string]>([
		[
			'a test of Squarespace',
			{ ...samples.squarespaceSample, testmode: true },
			'test',
			'Squarespace says testmode: true',
		],
		[
			'an order of Squarespace that was cancelled',
			{ ...samples.squarespaceSample, fulfillmentStatus: 'CANCELED' },
			'cancelled',
			'Squarespace says fulfillmentStatus: CANCELED',
		],
		[
			'an order of Wix that is not paid',
			{ ...samples.wixSample, paymentStatus: 'NOT_PAID' },
			'unpaid',
			'Wix says paymentStatus: NOT_PAID',
		],
		[
			'an order of Wix that was cancelled',
			{ ...samples.wixSample, status: 'CANCELED' },
			'cancelled',
			'Wix says status: CANCELED',
		],
		[
			'an order of Wix that was paid back',
			{ ...samples.wixSample, paymentStatus: 'FULLY_REFUNDED' },
			'refunded',
			'Wix says paymentStatus: FULLY_REFUNDED',
		],
		[
			'an order of Wix of which nobody knows what is left',
			{ ...samples.wixSample, paymentStatus: 'PARTIALLY_REFUNDED', balanceSummary: undefined },
			'noAmount',
			'Wix says paymentStatus: PARTIALLY_REFUNDED, but the order does not say how much was paid back. Read orders with their balanceSummary.',
		],
		[
			'a cart of Ecwid that was left',
			{ ...samples.ecwidSample, paymentStatus: 'INCOMPLETE' },
			'unpaid',
			'Ecwid says paymentStatus: INCOMPLETE',
		],
		[
			'an order of Shopware that was cancelled',
			{ ...samples.shopwareSample, stateMachineState: { technicalName: 'cancelled' } },
			'cancelled',
			'Shopware says stateMachineState: cancelled',
		],
		[
			'an order of Shopware that is open',
			{
				...samples.shopwareSample,
				transactions: [{ stateMachineState: { technicalName: 'open' } }],
			},
			'unpaid',
			'Shopware says transactions.stateMachineState: open',
		],
		[
			'an order of Shopware that was paid back',
			{
				...samples.shopwareSample,
				transactions: [{ stateMachineState: { technicalName: 'refunded' } }],
			},
			'refunded',
			'Shopware says transactions.stateMachineState: refunded',
		],
		[
			'an order of Shopware of which nobody knows what is left',
			{
				...samples.shopwareSample,
				transactions: [{ stateMachineState: { technicalName: 'refunded_partially' } }],
			},
			'noAmount',
			'Shopware says transactions.stateMachineState: refunded_partially, but the order does not say how much was paid back. Read your payment service’s payments instead.',
		],
		[
			'an order of Shopware that was read without its payments',
			{ ...samples.shopwareSample, transactions: null },
			'unpaid',
			'The order does not say whether it was paid. Read orders with the associations stateMachineState and transactions.stateMachineState.',
		],
		[
			'an order of PrestaShop that is no sale',
			{ ...samples.prestaShopSample, valid: '0' },
			'unpaid',
			'PrestaShop says valid: 0. The order is cancelled, paid back or not paid yet.',
		],
		[
			'an order of PrestaShop that does not say so',
			{ ...samples.prestaShopSample, valid: undefined },
			'unpaid',
			'PrestaShop says valid: nothing readable. The order is cancelled, paid back or not paid yet. Read the field valid too.',
		],
		[
			'an order of Lightspeed that is not paid',
			{ ...samples.lightspeedSample, paymentStatus: 'not_paid' },
			'unpaid',
			'Lightspeed says paymentStatus: not_paid',
		],
		[
			'an order of Lightspeed that was cancelled',
			{ ...samples.lightspeedSample, status: 'cancelled' },
			'cancelled',
			'Lightspeed says status: cancelled',
		],
	])('do not count: %s', (_, record, reason, detail) => {
		const { customers, rejected } = scoreShop([record]);
		expect(customers).toEqual([]);
		expect(rejected).toMatchObject([{ reason, detail }]);
	});

	it.each<[string, JsonRecord]>([
		[
			'an order of Squarespace',
			{ ...samples.squarespaceSample, refundedTotal: { value: '20.00', currency: 'EUR' } },
		],
		[
			'an order of Wix',
			{
				...samples.wixSample,
				paymentStatus: 'PARTIALLY_REFUNDED',
				balanceSummary: { refunded: { amount: '20.00' } },
			},
		],
		[
			'an order of Ecwid',
			{ ...samples.ecwidSample, paymentStatus: 'PARTIALLY_REFUNDED', refundedAmount: 20 },
		],
	])('are less what was paid back: %s', (_, record) => {
		expect(scoreShop([record]).customers).toMatchObject([{ orderCount: 1, totalSpent: 100.5 }]);
	});

	it('reads an order of Shopware that a second attempt paid', () => {
		const transactions = [
			{ stateMachineState: { technicalName: 'paid' } },
			{ stateMachineState: { technicalName: 'failed' } },
		];
		expect(scoreShop([{ ...samples.shopwareSample, transactions }]).customers).toHaveLength(1);
	});

	it.each([
		['Shopware', samples.shopwareSample, { amountTotal: 241, currencyFactor: 2 }],
		['PrestaShop', samples.prestaShopSample, { total_paid_tax_incl: '241', conversion_rate: '2' }],
	])(
		'turns what was paid in another currency into the own one of the shop: %s',
		(_, own, other) => {
			const currency = 'currency' in own ? { isoCode: 'USD' } : undefined;
			const { customers } = scoreShop([own, { ...own, ...other, currency, id: 'other' }]);
			expect(customers).toMatchObject([{ orderCount: 2, totalSpent: 241 }]);
		},
	);

	it('keeps orders of Lightspeed apart that were paid in one way', () => {
		const { customers } = scoreShop([
			samples.lightspeedSample,
			{ ...samples.lightspeedSample, id: 8, number: 'ORD00008' },
		]);
		expect(customers).toMatchObject([{ orderCount: 2 }]);
	});
});
