import { tallyRejected } from '../../../engine/orders/tallyRejected';
import { runAtOnce } from '../../../engine/slices/runAtOnce';
import { scoreShop, wooOrder } from '../rfm/scoreShop';

function tally(items: readonly unknown[]) {
	return runAtOnce(tallyRejected(scoreShop(items).rejected));
}

describe('the tally of what was turned away', () => {
	it('counts the reasons, most first, of as many in alphabetical order, each with its first record', () => {
		const { records, reasons } = tally([
			wooOrder({ id: 1, customer: 7 }),
			{ hello: 'world' },
			wooOrder({ id: 2, customer: 7, status: 'cancelled' }),
			wooOrder({ id: 1, customer: 7 }),
			wooOrder({ id: 4 }),
			wooOrder({ id: 5, status: 'cancelled' }),
		]);
		expect(records).toBe(5);
		expect(
			reasons.map(({ reason, records, example }) => [reason, records, example.record]),
		).toEqual([
			['cancelled', 2, 2],
			['duplicate', 1, 3],
			['noCustomer', 1, 4],
			['unrecognised', 1, 1],
		]);
	});

	it('counts apart the orders of which nobody knows how much was paid back', () => {
		const row = { 'Order ID': 'A-1', Email: 'ana@example.com', Date: '2026-06-01', Total: '12.50' };
		const { unknownRefunds } = tally([
			{ ...row, Status: 'paid' },
			{ ...row, 'Order ID': 'A-2', Status: 'partially refunded' },
			{ ...row, 'Order ID': 'A-3', Status: 'partially refunded' },
		]);
		expect(unknownRefunds).toMatchObject({ records: 2, example: { record: 1 } });
	});

	it('is empty where nothing was', () => {
		expect(tally([])).toEqual({ records: 0, reasons: [], unknownRefunds: undefined });
	});

	it('pauses on the way through many', () => {
		const [record] = scoreShop([{ hello: 'world' }]).rejected;
		const work = tallyRejected(Array.from({ length: 10_000 }, () => record as never));
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		expect(pauses).toBeGreaterThanOrEqual(9);
	});
});
