import { shopifyConnection } from '../../../../../engine/orders/platforms/shopify/shopifyConnection';

describe('the objects of a GraphQL connection', () => {
	const ring = { title: 'Ring' };

	it('are its nodes', () => {
		expect(shopifyConnection({ lineItems: { nodes: [ring, null] } }, 'lineItems')).toEqual([ring]);
	});

	it('are the nodes of its edges', () => {
		const edges = [{ cursor: 'a', node: ring }, { node: null }, null, 'edge'];
		expect(shopifyConnection({ lineItems: { edges } }, 'lineItems')).toEqual([ring]);
	});

	it.each([{}, { lineItems: null }, { lineItems: [ring] }])('are none in %j', (record) => {
		expect(shopifyConnection(record, 'lineItems')).toEqual([]);
	});
});
