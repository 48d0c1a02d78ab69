import { squareOrder } from '../../../../../engine/orders/platforms/square/squareOrder';
import { squarePayment } from '../../../../../engine/orders/platforms/square/squarePayment';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { describeWithSharedData } from '../../../../support/sharedData';
import { squareOrderSample, squarePaymentSample } from '../eventSamples';

const payment = (changes: JsonRecord) =>
	squarePayment.read({ ...squarePaymentSample, ...changes }) as OrderReading;

describe('reading a Square payment', () => {
	it('takes everything out of a completed and partly refunded payment, the tip included', () => {
		expect(squarePayment.read(squarePaymentSample)).toEqual({
			kind: 'order',
			orderId: 'SQ-ORDER-1',
			customerId: 'SQ-CUSTOMER-1',
			email: 'ana@example.com',
			placedAt: '2024-03-01T09:00:01Z',
			total: 12980,
			refunded: 2000,
			unit: 'minor',
			currency: 'EUR',
			channel: 'pos',
			country: 'AT',
			updatedAt: '2024-03-02T09:00:00Z',
			precedence: 1,
			ties: { alsoKnownAs: ['SQ-PAYMENT-1'] },
		});
	});

	it('is the same purchase as its order, which goes before it', () => {
		const order = squareOrder.read(squareOrderSample) as OrderReading;
		expect(payment({}).orderId).toBe(order.orderId);
		expect(order.precedence).toBeGreaterThan(payment({}).precedence as number);
	});

	it.each(['FAILED', 'CANCELED', 'APPROVED'])(
		'never hides the payment that paid the same order when it is %s',
		(status) => {
			expect(payment({ id: 'SQ-PAYMENT-0', status })).toMatchObject({
				orderId: 'SQ-ORDER-1',
				precedence: 0,
			});
		},
	);

	it('uses its own id where it has no order', () => {
		expect(payment({ order_id: null }).orderId).toBe('SQ-PAYMENT-1');
	});

	it.each([
		['APPROVED', 'unpaid'],
		['PENDING', 'unpaid'],
		['FAILED', 'unpaid'],
		['CANCELED', 'cancelled'],
	])('does not count with the status %s', (status, reason) => {
		expect(payment({ status }).exclusion).toEqual({
			reason,
			detail: `Square says status: ${status}`,
		});
	});
});

describeWithSharedData(
	'payloads/square_payments.json',
	"Square's own example of a payment",
	(file) => {
		it('is 5.55 dollars of an order, typed in by the shop', () => {
			const [record] = (file.json() as { payments: JsonRecord[] }).payments as [JsonRecord];
			expect(squarePayment.recognises(new Set(Object.keys(record)))).toBe(true);
			expect(squarePayment.read(record)).toEqual({
				kind: 'order',
				orderId: 'd7eKah653Z579f3gVtjlxpSlmUcZY',
				placedAt: '2021-10-13T19:34:33.524Z',
				total: 555,
				unit: 'minor',
				currency: 'USD',
				channel: 'virtual_terminal',
				updatedAt: '2021-10-13T19:34:37.261Z',
				precedence: 1,
				ties: { alsoKnownAs: ['bP9mAsEMYPUGjjGNaNO5ZDVyLhSZY'] },
			});
		});
	},
);
