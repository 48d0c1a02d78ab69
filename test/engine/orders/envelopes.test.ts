import { openEnvelope } from '../../../engine/orders/envelopes';
import type { JsonRecord } from '../../../engine/json';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

const FIRST = { orderId: 1 };
const SECOND = { orderId: 2 };

function open(wrapper: JsonRecord): JsonRecord[] | undefined {
	const found = runAtOnce(openEnvelope(wrapper, (record) => Object.hasOwn(record, 'orderId')));
	return found?.map(({ record }) => record);
}

describe('openEnvelope', () => {
	it.each([
		['a page of a list', { orders: [FIRST, SECOND], next: null }],
		['an API that wraps everything in data', { data: [FIRST, SECOND] }],
		['a webhook', { headers: { host: 'example.com' }, params: {}, body: [FIRST, SECOND] }],
		['Amazon’s payload', { payload: { Orders: [FIRST, SECOND] } }],
		['GraphQL with nodes', { data: { orders: { nodes: [FIRST, SECOND] } } }],
		['GraphQL with edges', { data: { orders: { edges: [{ node: FIRST }, { node: SECOND }] } } }],
		[
			'a webhook that forwards GraphQL',
			{ body: { data: { orders: { edges: [{ node: FIRST }, { node: SECOND }] } } } },
		],
		['Magento’s items', { items: [FIRST, SECOND], total_count: 2 }],
		[
			'a list under a name of the operator’s own',
			{ meta: { count: 2 }, purchases: [FIRST, SECOND] },
		],
		['such a list in an answer', { result: { sales_list: [FIRST, SECOND] } }],
		['pages of pages', { results: [{ orders: [FIRST] }, { orders: [SECOND] }] }],
	])('opens %s', (_, wrapper) => {
		expect(open(wrapper)).toEqual([FIRST, SECOND]);
	});

	it.each([
		['a webhook’s body', { headers: {}, body: FIRST }],
		['an order in an order', { order: FIRST }],
		['an n8n item in an item', { json: FIRST }],
		['Airtable’s fields', { id: 'rec1', createdTime: '2026-05-01', fields: FIRST }],
	])('opens %s with one record', (_, wrapper) => {
		expect(open(wrapper)).toEqual([FIRST]);
	});

	it('keeps the object that held the records, in which some platforms put shared parts', () => {
		const page = { data: [FIRST], included: [{ type: 'profile' }] };
		expect(runAtOnce(openEnvelope(page, (record) => record === FIRST))?.[0]?.envelope).toBe(page);
	});

	it('keeps records that are not understood beside ones that are, to be rejected by name', () => {
		const odd = { something: 'else' };
		expect(open({ orders: [FIRST, odd] })).toEqual([FIRST, odd]);
	});

	it('passes over lists without records to those that have some', () => {
		expect(open({ orders: [], events: [{ type: 'ping' }], data: [FIRST] })).toEqual([FIRST]);
	});

	it.each([
		['nothing', {}],
		['an empty page', { orders: [] }],
		['records of no known kind', { orders: [{ a: 1 }], data: { b: 2 } }],
		['text', { body: 'orderId=1' }],
		['records of no known kind under a key of no API', { purchases: [FIRST, { a: 1 }] }],
		['two lists under keys of no API', { purchases: [FIRST], gifts: [SECOND] }],
	])('does not open %s', (_, wrapper) => {
		expect(open(wrapper)).toBeUndefined();
	});
});
