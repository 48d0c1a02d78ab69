import { unrecognised } from '../../../engine/orders/unrecognised';

describe('a record that is not recognised', () => {
	it.each([
		['an empty item', {}, 'This item is empty.'],
		[
			'an error',
			{ error: 'timeout' },
			'This item is an error message instead of orders. Check the node that it comes from.',
		],
		[
			'JSON that nobody has parsed',
			{ data: '[{"order_id":1}]' },
			'The field "data" holds JSON as text. Turn it into fields first: {{ JSON.parse($json.data) }} in an Edit Fields node, or the response format JSON in an HTTP Request node.',
		],
		[
			'many fields',
			Object.fromEntries('abcdefghij'.split('').map((key) => [key, 1])),
			'No order, order line or customer summary is recognised in the fields a, b, c, d, e, f, g, h and 2 more. Set "Source" to "Custom Fields" and name the fields.',
		],
	])('says of %s what to do', (_, record, detail) => {
		expect(unrecognised(record, 'auto')).toEqual({ reason: 'unrecognised', detail });
	});

	it('says that it is of another source than the one that is set', () => {
		expect(unrecognised({ order_id: 1, email: 'ana@example.com' }, 'shopify').detail).toBe(
			'This is not from Shopify, which "Source" is set to: its fields are order_id, email. Set "Source" to "Detect Automatically" to read other sources too.',
		);
	});
});
