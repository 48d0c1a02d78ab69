import { wooCommerceRefund } from '../../../../../engine/orders/platforms/wooCommerce/wooCommerceRefund';
import type { JsonRecord } from '../../../../../engine/json';
import { wooRefundSample } from '../storeSamples';

const refund = (changes: JsonRecord) => wooCommerceRefund.read({ ...wooRefundSample, ...changes });

describe('a WooCommerce refund', () => {
	it('belongs to the order that the list of all refunds names', () => {
		expect(wooCommerceRefund.read(wooRefundSample)).toEqual({
			kind: 'refund',
			orderId: 723,
			refundId: 726,
			amount: '20.00',
			wayOut: expect.stringContaining('parent_id'),
		});
	});

	it('of one order names that order in its links alone', () => {
		expect(refund({ parent_id: undefined })).toMatchObject({ orderId: '723' });
		const self = [{ href: 'https://shop.example.com/wp-json/wc/v3/orders/88/refunds/90' }];
		expect(refund({ parent_id: 0, _links: { self } })).toMatchObject({ orderId: '88' });
	});

	it('names no order where a node has taken its links off', () => {
		expect(refund({ parent_id: undefined, _links: undefined })).toMatchObject({
			orderId: undefined,
		});
		const up = [{ href: 'https://shop.example.com/products/12' }, 'no link'];
		expect(refund({ parent_id: undefined, _links: { up } })).toMatchObject({ orderId: undefined });
	});
});
