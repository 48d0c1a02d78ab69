import { verdictOf } from '../../../../engine/orders/orderTable';
import type { OrderReading } from '../../../../engine/orders/reading';
import { settleCopies } from '../../../../engine/orders/settling/settleCopies';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { openDoor } from '../door/openDoor';

const ORDER: OrderReading = {
	kind: 'order',
	orderId: 1042,
	placedAt: '2026-03-01T10:00:00Z',
	total: '100.00',
	currency: 'eur',
	customerId: 7,
	email: ' Ana@Example.com ',
};

function settled(...orders: Array<Partial<OrderReading>>) {
	const door = openDoor({}, orders.length);
	for (const order of orders) door.admit({ ...ORDER, ...order });
	runAtOnce(settleCopies(door.book));
	return door;
}

describe('copies of an order', () => {
	/** The records that count of these, in this order and in the opposite one. */
	function counting(...copies: Array<Partial<OrderReading>>): number[] {
		const [forward, backward] = [copies, [...copies].reverse()].map((read) => {
			const { table } = settled(...read).book;
			return copies.flatMap((copy, i) => {
				const record = read.indexOf(copy);
				const row = [...table.record.subarray(0, table.length)].indexOf(record);
				return verdictOf(table, row) === 'duplicate' ? [] : [i];
			});
		});
		expect(backward).toEqual(forward);
		return forward ?? [];
	}

	it('count once', () => {
		expect(settled({}, {}, {}).fates()).toEqual([100, 'duplicate', 'duplicate']);
	});

	it('leave the best of many, whichever came first', () => {
		const totals = [10, 50, 20, 40, 30];
		const days = totals.map((total, i) => ({ total, updatedAt: `2026-03-0${i + 1}` }));
		expect(counting(...days)).toEqual([4]);
	});

	it('are found among thousands of other orders', () => {
		const others = Array.from({ length: 3000 }, (_, i) => ({ orderId: `A${i}` }));
		const fates = settled(...others, { orderId: 'A1234' }, { orderId: 'A7' }).fates();
		const duplicates = fates.flatMap((fate, i) => (fate === 'duplicate' ? [i] : []));
		expect(duplicates).toEqual([3000, 3001]);
	});

	it('are not orders whose ids only hash alike', () => {
		// Of long ids only both ends are hashed.
		const end = 'x'.repeat(40);
		const alike = Array.from({ length: 3000 }, (_, i) => ({
			orderId: `${end}${i + 10_000}${end}`,
		}));
		expect(new Set(settled(...alike).fates())).toEqual(new Set([100]));
		const fates = settled(...alike, { orderId: `${end}10007${end}` }).fates();
		expect(fates.indexOf('duplicate')).toBe(3000);
	});

	it('of two platforms are two orders', () => {
		const door = openDoor();
		door.admit(ORDER, 'shopify');
		door.admit(ORDER, 'woocommerce');
		runAtOnce(settleCopies(door.book));
		expect(door.fates()).toEqual([100, 100]);
	});

	it('without an order number cannot be told apart, and all count', () => {
		expect(settled({ orderId: '' }, { orderId: null }).fates()).toEqual([100, 100]);
	});

	it('count as the latest of them says', () => {
		expect(
			counting(
				{ updatedAt: '2026-03-01T11:00:00Z', total: '100' },
				{ updatedAt: '2026-03-02T11:00:00Z', total: '120' },
			),
		).toEqual([1]);
	});

	it('count as the record of the payment that has the most to say', () => {
		expect(
			counting(
				{ precedence: 1, updatedAt: '2026-03-05T00:00:00Z' },
				{ precedence: 3, updatedAt: '2026-03-01T00:00:00Z' },
			),
		).toEqual([1]);
	});

	it('do not count where one of them was cancelled since', () => {
		const cancelled = { exclusion: { reason: 'cancelled', detail: 'Cancelled.' } } as const;
		expect(counting(cancelled, {})).toEqual([0]);
		expect(settled({}, cancelled).fates()).toEqual(['duplicate', 'cancelled']);
	});

	it('count where one of them was not paid yet', () => {
		const unpaid = { exclusion: { reason: 'unpaid', detail: 'Not paid.' } } as const;
		expect(counting(unpaid, {})).toEqual([1]);
	});

	it('count with what was paid back', () => {
		expect(counting({}, { refunded: '10.00' })).toEqual([1]);
	});

	it('give the same customer in any order, also where all else is equal', () => {
		expect(counting({ customerId: 7 }, { customerId: 8 })).toHaveLength(1);
	});

	it('heed the withdrawal of consent in any order, where all else is equal', () => {
		expect(counting({ consent: 'subscribed' }, { consent: 'unsubscribed' })).toEqual([1]);
	});
});
