import type { Adapter } from '../../../engine/orders/adapter';
import { findRecords, type FoundRecords } from '../../../engine/orders/findRecords';
import { createRecogniser } from '../../../engine/orders/recogniser';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const ORDER: Adapter = {
	platform: 'shopify',
	shape: 'order',
	recognises: (keys) => keys.has('orderId'),
	read: () => undefined,
};

function find(...jsons: unknown[]): FoundRecords {
	const recogniser = createRecogniser([ORDER]);
	return runAtOnce(
		findRecords(
			jsons.map((json) => ({ json })),
			recogniser,
			({ adapter }) => adapter !== undefined,
		),
	);
}

describe('findRecords', () => {
	it('takes an item for a record where it is one', () => {
		const { records, items, envelopes } = find({ orderId: 1 }, { orderId: 2 });
		expect(records).toEqual([{ orderId: 1 }, { orderId: 2 }]);
		expect([...items]).toEqual([0, 1]);
		expect(envelopes.isEmpty).toBe(true);
	});

	it('finds several records in one item, and remembers which item', () => {
		const page = { orders: [{ orderId: 1 }, { orderId: 2 }] };
		const { records, items, envelopes } = find({ orderId: 0 }, page, { orderId: 3 });
		expect(records.map(({ orderId }) => orderId)).toEqual([0, 1, 2, 3]);
		expect([...items]).toEqual([0, 1, 1, 2]);
		expect([...envelopes]).toEqual([
			[1, page],
			[2, page],
		]);
	});

	it('does not open an order that has lists of its own', () => {
		const order = { orderId: 1, items: [{ orderId: 99 }] };
		expect(find(order).records).toEqual([order]);
	});

	it('finds the orders of an item that is a list itself', () => {
		expect(find([{ orderId: 1 }, { orderId: 2 }]).records).toEqual([
			{ orderId: 1 },
			{ orderId: 2 },
		]);
	});

	it('keeps an item in which nothing is known as one record, to be rejected by name', () => {
		const { records, items, shapes } = find({ hello: 'world' }, {}, { orders: [] });
		expect(records).toEqual([{ hello: 'world' }, {}, { orders: [] }]);
		expect([...items]).toEqual([0, 1, 2]);
		expect([...shapes]).toEqual([0, 1, 2]);
	});

	it.each(HOSTILE_VALUES)('keeps an item that is %s as one record', (_, value) => {
		expect([...find(value).items]).toEqual([0]);
		expect([...find({ orderId: 1 }, { data: value }).items]).toEqual([0, 1]);
	});

	it('finds nothing in no items', () => {
		expect(find().records).toEqual([]);
	});

	it('pauses on the way through many items', () => {
		const recogniser = createRecogniser([ORDER]);
		const items = Array.from({ length: 10_000 }, (_, orderId) => ({ json: { orderId } }));
		const work = findRecords(items, recogniser, () => true);
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(9);
	});
});
