import { shopifyGraphqlRefund } from '../../../../../engine/orders/platforms/shopify/shopifyGraphqlRefund';
import { scoreShop } from '../../../rfm/scoreShop';
import {
	shopifyGraphqlRefundSample,
	shopifyRefundSample,
	shopifyRestSample,
} from '../storeSamples';

describe('a Shopify refund of the GraphQL API', () => {
	it('belongs to its order, by the id that REST has too', () => {
		expect(shopifyGraphqlRefund.read(shopifyGraphqlRefundSample)).toMatchObject({
			kind: 'refund',
			orderId: '5001',
			refundId: '509562969',
			amount: '30.00',
			currency: 'EUR',
		});
	});

	it('names its order as its parent in the lines of a bulk operation', () => {
		const line = {
			...shopifyGraphqlRefundSample,
			order: undefined,
			__parentId: 'gid://shopify/Order/77',
		};
		expect(shopifyGraphqlRefund.read(line)).toMatchObject({ orderId: '77' });
	});

	it('is subtracted once beside the same refund of REST', () => {
		const order = { ...shopifyRestSample, refunds: [] };
		const { customers, rejected } = scoreShop([
			order,
			shopifyGraphqlRefundSample,
			shopifyRefundSample,
		]);
		expect(customers).toMatchObject([{ totalSpent: 99.8 }]);
		expect(rejected.map(({ reason }) => reason)).toEqual(['duplicate']);
	});

	it('without its order says what to ask for', () => {
		const alone = { ...shopifyGraphqlRefundSample, order: undefined, refundLineItems: {} };
		expect(scoreShop([alone]).rejected[0]?.detail).toBe(
			'This refund does not say which order it belongs to, so it could not be subtracted. Ask for order { id } in the query, or read the orders with totalRefundedSet.',
		);
	});
});
