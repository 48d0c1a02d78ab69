import type { JsonRecord } from '../../../../../engine/json';
import { payPalEvent } from '../../../../../engine/orders/platforms/payPal/payPalEvent';
import { scoreShop } from '../../../rfm/scoreShop';
import { payPalPaymentSample, payPalSaleRefundSample, payPalSaleSample } from '../eventSamples';
import { changedEvent } from './changedEvent';

describe('sales of PayPal’s first API', () => {
	it('are read as what was paid for a payment', () => {
		expect(payPalEvent.read(payPalSaleSample)).toEqual({
			kind: 'order',
			orderId: 'PAY-1',
			buyerElsewhere: expect.stringContaining('PAYMENTS.PAYMENT.CREATED'),
			placedAt: '2024-03-01T09:00:15Z',
			total: '129.80',
			tax: '20.72',
			shipping: '5.00',
			currency: 'EUR',
			updatedAt: '2024-03-01T09:00:20Z',
			precedence: 1,
			ties: { alsoKnownAs: ['PP-SALE-1'] },
		});
	});

	it('of a subscription belong to its agreement, since they name no buyer', () => {
		const month = (id: string, create_time: string) =>
			changedEvent(payPalSaleSample, {
				id,
				create_time,
				parent_payment: undefined,
				billing_agreement_id: 'I-37B4TLL0FAJJ',
			});
		const { customers } = scoreShop([
			month('A', '2026-04-01T09:00:00Z'),
			month('B', '2026-05-01T09:00:00Z'),
		]);
		expect(customers).toMatchObject([
			{ customerId: 'I-37B4TLL0FAJJ', orderCount: 2, totalSpent: 259.6 },
		]);
	});

	it('are one order with the payment that names the buyer', () => {
		const { customers, rejected } = scoreShop([payPalSaleSample, payPalPaymentSample]);
		expect(customers).toMatchObject([
			{ customerId: 'PAYER1', email: 'ana@example.com', orderCount: 1, totalSpent: 129.8 },
		]);
		expect(rejected.map(({ reason }) => reason)).toEqual(['noCustomer']);
	});

	it('say alone which event names the buyer', () => {
		const { rejected } = scoreShop([payPalSaleSample]);
		expect(rejected).toMatchObject([
			{
				reason: 'noCustomer',
				detail:
					'A PayPal sale does not name its buyer: the event PAYMENTS.PAYMENT.CREATED does, and counts in its place where it is in the input.',
			},
		]);
	});

	it.each([
		['pending', 'unpaid'],
		['denied', 'unpaid'],
		['refunded', 'refunded'],
	])('do not count in the state %s', (state, reason) => {
		expect(payPalEvent.read(changedEvent(payPalSaleSample, { state }))).toMatchObject({
			exclusion: { reason, detail: `PayPal says state: ${state}` },
		});
	});

	it('take the payment back when they were denied', () => {
		expect(payPalEvent.read(changedEvent(payPalSaleSample, {}, 'PAYMENT.SALE.DENIED'))).toEqual({
			kind: 'cancellation',
			orderId: 'PAY-1',
			detail: 'PayPal payment PP-SALE-1 was denied.',
		});
	});

	it('are read the same where they are captures of that API', () => {
		const capture = changedEvent(payPalSaleSample, {}, 'PAYMENT.CAPTURE.COMPLETED');
		expect(payPalEvent.read(capture)).toEqual(payPalEvent.read(payPalSaleSample));
	});
});

describe('payments of PayPal’s first API', () => {
	it('name the buyer, the amounts and what was bought', () => {
		expect(payPalEvent.read(payPalPaymentSample)).toEqual({
			kind: 'order',
			orderId: 'PAY-1',
			customerId: 'PAYER1',
			email: 'ana@example.com',
			phone: '1511234567',
			placedAt: '2024-03-01T09:00:00Z',
			total: '129.80',
			tax: '20.72',
			shipping: '5.00',
			currency: 'EUR',
			lines: [{ product: 'Silver ring', quantity: '2' }],
			country: 'AT',
			updatedAt: '2024-03-01T09:00:10Z',
			precedence: 2,
			ties: { alsoKnownAs: ['PP-SALE-1'] },
		});
	});

	it('do not count where they failed', () => {
		expect(payPalEvent.read(changedEvent(payPalPaymentSample, { state: 'failed' }))).toMatchObject({
			exclusion: { reason: 'unpaid' },
			precedence: 0,
		});
	});
});

describe('refunds of PayPal’s first API', () => {
	const spent = (...events: JsonRecord[]) => scoreShop(events).customers[0]?.totalSpent;
	const SOLD = [payPalPaymentSample, payPalSaleSample];

	it.each([
		['as a negative amount', '-20.00'],
		['as a positive amount', '20.00'],
	])('lower the order of their sale, %s', (_, total) => {
		const refund = changedEvent(payPalSaleRefundSample, { amount: { total, currency: 'EUR' } });
		expect(spent(...SOLD, refund)).toBe(109.8);
		expect(spent(refund, ...SOLD)).toBe(109.8);
	});

	it('find it by the payment where they name no sale, as reversals do', () => {
		const reversal = changedEvent(
			payPalSaleRefundSample,
			{ sale_id: undefined },
			'PAYMENT.SALE.REVERSED',
		);
		expect(spent(...SOLD, reversal)).toBe(109.8);
	});

	it('that failed are not subtracted', () => {
		expect(spent(...SOLD, changedEvent(payPalSaleRefundSample, { state: 'failed' }))).toBe(129.8);
	});

	it('that name no payment are refused', () => {
		const lost = changedEvent(payPalSaleRefundSample, {
			sale_id: undefined,
			parent_payment: undefined,
		});
		expect(payPalEvent.read(lost)).toMatchObject({ kind: 'refused', reason: 'unrecognised' });
	});
});
