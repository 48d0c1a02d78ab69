import { payPalEvent } from '../../../../../engine/orders/platforms/payPal/payPalEvent';
import type { OrderReading } from '../../../../../engine/orders/reading';
import { payPalApprovedSample, payPalCaptureSample, payPalRefundSample } from '../eventSamples';
import { changedEvent } from './changedEvent';

describe('PayPal events of an order', () => {
	it('takes buyer and amounts out of an approved order', () => {
		expect(payPalEvent.read(payPalApprovedSample)).toEqual({
			kind: 'order',
			orderId: 'PP-ORDER-1',
			customerId: 'PAYER1',
			email: 'ana@example.com',
			phone: '1511234567',
			placedAt: '2024-03-01T09:00:00Z',
			total: '129.80',
			tax: '20.72',
			shipping: '5.00',
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', quantity: '2' }],
			country: 'AT',
			updatedAt: '2024-03-01T09:00:10Z',
			precedence: 2,
			ties: { alsoKnownAs: [] },
		});
	});

	it('knows the buyer by the wallet where the payer is left out', () => {
		expect(
			payPalEvent.read(changedEvent(payPalApprovedSample, { payer: undefined })),
		).toMatchObject({
			customerId: 'ACCOUNT1',
			email: 'wallet@example.com',
		});
	});

	it('adds up the parts of a marketplace order', () => {
		const unit = (value: unknown) => ({ amount: { currency_code: 'EUR', value } });
		const ofUnits = (...values: unknown[]) =>
			payPalEvent.read(
				changedEvent(payPalApprovedSample, { purchase_units: values.map(unit) }),
			) as OrderReading;
		expect(ofUnits('0.10', '0.20').total).toBe(0.3);
		expect(ofUnits('0.10', 'ten').total).toBeNaN();
	});

	it('counts the completed order before the approved one', () => {
		const completed = changedEvent(
			payPalApprovedSample,
			{ status: 'COMPLETED' },
			'CHECKOUT.ORDER.COMPLETED',
		);
		expect(payPalEvent.read(completed)).toMatchObject({ orderId: 'PP-ORDER-1', precedence: 3 });
	});

	it.each([
		['PAYER_ACTION_REQUIRED', 'unpaid'],
		['VOIDED', 'cancelled'],
	])('does not count an order with the status %s', (status, reason) => {
		expect(payPalEvent.read(changedEvent(payPalApprovedSample, { status }))).toMatchObject({
			exclusion: { reason, detail: `PayPal says status: ${status}` },
			precedence: 0,
		});
	});

	it.each(['CHECKOUT.ORDER.VOIDED', 'CHECKOUT.PAYMENT-APPROVAL.REVERSED'])(
		'takes the order back after %s',
		(type) => {
			expect(payPalEvent.read(changedEvent(payPalApprovedSample, {}, type))).toEqual({
				kind: 'cancellation',
				orderId: 'PP-ORDER-1',
				detail: 'PayPal order PP-ORDER-1 was voided.',
			});
		},
	);
});

describe('PayPal events of a payment', () => {
	it('names no customer, which only the order does', () => {
		expect(payPalEvent.read(payPalCaptureSample)).toEqual({
			kind: 'order',
			orderId: 'PP-ORDER-1',
			buyerElsewhere: expect.stringContaining('CHECKOUT.ORDER.APPROVED'),
			placedAt: '2024-03-01T09:00:15Z',
			total: '129.80',
			currency: 'EUR',
			updatedAt: '2024-03-01T09:00:20Z',
			precedence: 1,
			ties: { alsoKnownAs: ['PP-CAPTURE-1'] },
		});
	});

	it('is known by its capture where the order lists it, too', () => {
		const purchase_units = [{ payments: { captures: [{ id: 'PP-CAPTURE-1' }, 'not one'] } }];
		expect(payPalEvent.read(changedEvent(payPalApprovedSample, { purchase_units }))).toMatchObject({
			ties: { alsoKnownAs: ['PP-CAPTURE-1'] },
		});
	});

	it('is the same purchase as its order, which goes before it', () => {
		const capture = payPalEvent.read(payPalCaptureSample) as OrderReading;
		const approved = payPalEvent.read(payPalApprovedSample) as OrderReading;
		expect(capture.orderId).toBe(approved.orderId);
		expect(approved.precedence).toBeGreaterThan(capture.precedence as number);
	});

	it('uses its own id where it names no order', () => {
		const alone = changedEvent(payPalCaptureSample, { supplementary_data: undefined, links: [] });
		expect(payPalEvent.read(alone)).toMatchObject({ orderId: 'PP-CAPTURE-1' });
	});

	it.each([
		['PENDING', 'unpaid'],
		['DECLINED', 'unpaid'],
		['REFUNDED', 'refunded'],
	])('does not count with the status %s', (status, reason) => {
		expect(payPalEvent.read(changedEvent(payPalCaptureSample, { status }))).toMatchObject({
			exclusion: { reason, detail: `PayPal says status: ${status}` },
		});
	});

	it('counts although a part was refunded', () => {
		const reading = payPalEvent.read(
			changedEvent(payPalCaptureSample, { status: 'PARTIALLY_REFUNDED' }),
		) as OrderReading;
		expect(reading.exclusion).toBeUndefined();
	});

	it('takes the order back when the payment was denied', () => {
		expect(
			payPalEvent.read(changedEvent(payPalCaptureSample, {}, 'PAYMENT.CAPTURE.DENIED')),
		).toEqual({
			kind: 'cancellation',
			orderId: 'PP-ORDER-1',
			detail: 'PayPal payment PP-CAPTURE-1 was denied.',
		});
	});
});

describe('PayPal events of a refund', () => {
	it.each(['PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.CAPTURE.REVERSED'])(
		'subtracts the amount of %s from its payment',
		(type) => {
			expect(payPalEvent.read(changedEvent(payPalRefundSample, {}, type))).toEqual({
				kind: 'refund',
				orderId: 'PP-CAPTURE-1',
				refundId: 'PP-REFUND-1',
				amount: '20.00',
				currency: 'EUR',
				wayOut: expect.stringContaining('PAYMENT.CAPTURE.COMPLETED'),
			});
		},
	);

	it('belongs to the order where it names one', () => {
		const supplementary_data = { related_ids: { order_id: 'PP-ORDER-1', capture_id: 'C' } };
		expect(
			payPalEvent.read(changedEvent(payPalRefundSample, { supplementary_data })),
		).toMatchObject({
			orderId: 'PP-ORDER-1',
		});
	});

	it.each(['FAILED', 'CANCELLED'])('subtracts nothing when it is %s', (status) => {
		expect(payPalEvent.read(changedEvent(payPalRefundSample, { status }))).toMatchObject({
			kind: 'refund',
			failed: `PayPal refund PP-REFUND-1 paid nothing back: its status is "${status}".`,
		});
	});

	it('says so when it names no payment', () => {
		expect(payPalEvent.read(changedEvent(payPalRefundSample, { links: [] }))).toEqual({
			kind: 'refused',
			reason: 'unrecognised',
			detail:
				'PayPal refund PP-REFUND-1 names no payment, so there is no order to subtract it from.',
		});
	});
});

describe('other PayPal events', () => {
	it.each(['api', 'api-m'])('knows a test by its link to %s.sandbox.paypal.com', (host) => {
		const links = [{ rel: 'self', href: `https://${host}.sandbox.paypal.com/v1/notifications/1` }];
		expect(payPalEvent.read({ ...payPalCaptureSample, links })).toEqual({
			kind: 'refused',
			reason: 'test',
			detail: "PayPal event WH-2 comes from PayPal's sandbox.",
		});
	});

	it.each(['CUSTOMER.DISPUTE.CREATED', 'constructor', '__proto__'])(
		'refuses %s by name',
		(event_type) => {
			expect(payPalEvent.read({ ...payPalCaptureSample, event_type })).toEqual({
				kind: 'refused',
				reason: 'unrecognised',
				detail:
					`PayPal event WH-2 ("${event_type}") tells of no order, payment or refund. ` +
					'Subscribe to CHECKOUT.ORDER.APPROVED and PAYMENT.CAPTURE, in older shops to PAYMENTS.PAYMENT.CREATED and PAYMENT.SALE.',
			});
		},
	);
});
