import { amazonOrderV0 } from '../../../../../engine/orders/platforms/amazon/amazonOrderV0';
import { amazonV0Sample } from '../eventSamples';

describe('reading an Amazon order of version 0', () => {
	it('takes everything out of a shipped order', () => {
		expect(amazonOrderV0.read(amazonV0Sample)).toEqual({
			kind: 'order',
			orderId: '302-0000001-0000001',
			email: 'a1b2c3@marketplace.example.com',
			placedAt: '2024-03-01T09:00:00Z',
			total: '129.80',
			currency: 'EUR',
			consent: 'unsubscribed',
			channel: 'marketplace',
			country: 'AT',
			updatedAt: '2024-03-04T09:00:00Z',
		});
	});

	it('does not count a pending order, which has no total yet', () => {
		const pending = { ...amazonV0Sample, OrderStatus: 'Pending', OrderTotal: undefined };
		expect(amazonOrderV0.read(pending)).toMatchObject({
			total: undefined,
			exclusion: { reason: 'unpaid', detail: 'Amazon says OrderStatus: Pending' },
		});
	});
});
