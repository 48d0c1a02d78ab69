import { rejectedRecords } from '../../../engine/orders/rejectedRecords';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { scoreShop, wooOrder } from '../rfm/scoreShop';

const ORDERS = [
	wooOrder({ id: 1, customer: 7 }),
	wooOrder({ id: 2, customer: 7, status: 'cancelled' }),
	{ orders: [wooOrder({ id: 3, customer: 7 }), wooOrder({ id: 3, customer: 7 })] },
	wooOrder({ id: 4 }),
	{ hello: 'world' },
];

describe('rejected records', () => {
	it('come in the order of the input, each with its item, its reason and itself', () => {
		const { rejected } = scoreShop(ORDERS);
		expect(rejected.map(({ item, reason }) => [item, reason])).toEqual([
			[1, 'cancelled'],
			[2, 'duplicate'],
			[3, 'noCustomer'],
			[4, 'unrecognised'],
		]);
		expect(rejected[0]?.json).toBe(ORDERS[1]);
		expect(rejected[3]).toMatchObject({
			record: 5,
			json: { hello: 'world' },
			detail:
				'No order, order line or customer summary is recognised in the field hello. Set "Source" to "Custom Fields" and name the fields.',
		});
	});

	it('are, of an item with several orders, only the orders that could not be used', () => {
		const [duplicate] = scoreShop([ORDERS[2]]).rejected;
		expect(duplicate).toMatchObject({ item: 0, record: 1, json: { id: 3 } });
	});

	it('include those that a customer was not made of', () => {
		const { rejected } = scoreShop(ORDERS, { minimumSpend: 1000 });
		expect(rejected.filter(({ reason }) => reason === 'belowMinimumSpend')).toHaveLength(2);
	});

	it('each say what was found', () => {
		for (const { detail } of scoreShop(ORDERS).rejected) expect(detail).toMatch(/^[A-Z].{20,}/);
	});

	it('are told the same when asked for again', () => {
		const { run, rejected } = scoreShop(ORDERS);
		expect(runAtOnce(rejectedRecords(run.orders))).toEqual(rejected);
	});
});
