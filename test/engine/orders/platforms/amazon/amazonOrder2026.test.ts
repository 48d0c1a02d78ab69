import { amazonOrder2026 } from '../../../../../engine/orders/platforms/amazon/amazonOrder2026';
import { amazonOrderV0 } from '../../../../../engine/orders/platforms/amazon/amazonOrderV0';
import type { OrderReading } from '../../../../../engine/orders/reading';
import type { JsonRecord } from '../../../../../engine/json';
import { amazon2026Sample, amazonV0Sample } from '../eventSamples';

const order = (changes: JsonRecord) =>
	amazonOrder2026.read({ ...amazon2026Sample, ...changes }) as OrderReading;

describe('reading an Amazon order of version 2026-01-01', () => {
	it('takes everything out of a shipped order', () => {
		expect(amazonOrder2026.read(amazon2026Sample)).toEqual({
			kind: 'order',
			orderId: '302-0000001-0000001',
			email: 'a1b2c3@marketplace.example.com',
			placedAt: '2024-03-01T09:00:00Z',
			total: '129.80',
			tax: '20.72',
			shipping: '5.00',
			currency: 'EUR',
			discounted: true,
			lines: [{ product: 'Silver ring', quantity: 2 }],
			consent: 'unsubscribed',
			channel: 'marketplace',
			country: 'AT',
			updatedAt: '2024-03-04T09:00:00Z',
		});
	});

	it('is the same order as in version 0', () => {
		expect(order({}).orderId).toBe((amazonOrderV0.read(amazonV0Sample) as OrderReading).orderId);
	});

	it('says what to ask for when the total was not asked for', () => {
		expect(order({ proceeds: undefined }).exclusion).toEqual({
			reason: 'noAmount',
			detail:
				'Amazon sent the order without its total. ' +
				'Ask for includedData=BUYER,PROCEEDS,FULFILLMENT,RECIPIENT in the request.',
		});
	});

	it('says that a pending order is unpaid rather than that its total is missing', () => {
		const pending = { fulfillment: { fulfillmentStatus: 'PENDING' }, proceeds: undefined };
		expect(order(pending).exclusion).toEqual({
			reason: 'unpaid',
			detail: 'Amazon says fulfillmentStatus: PENDING',
		});
	});

	it('knows a promotion on an item', () => {
		const proceeds = { grandTotal: { amount: '5.00', currencyCode: 'EUR' } };
		const item = { product: { sellerSku: 'RING-54' }, quantityOrdered: 1 };
		expect(order({ proceeds, orderItems: [item] }).discounted).toBe(false);
		const promotion = { breakdowns: [{ promotionId: 'P1' }] };
		expect(order({ proceeds, orderItems: [{ ...item, promotion }] })).toMatchObject({
			discounted: true,
			lines: [{ product: 'RING-54', quantity: 1 }],
		});
	});
});
