import { verdictOf } from '../../../../engine/orders/orderTable';
import type { OrderReading } from '../../../../engine/orders/reading';
import { openDoor } from './openDoor';

const ORDER: OrderReading = {
	kind: 'order',
	orderId: 1042,
	placedAt: '2026-03-01T10:00:00Z',
	total: '100.00',
	currency: 'eur',
	customerId: 7,
	email: ' Ana@Example.com ',
};

function admitted(...orders: Array<Partial<OrderReading>>) {
	const door = openDoor();
	for (const order of orders) door.admit({ ...ORDER, ...order });
	return door;
}

describe('an order at the door', () => {
	it('becomes a row, with everything tidied', () => {
		const { table, identities } = admitted({
			consent: 'subscribed',
			channel: 'web',
			country: ' de ',
			discounted: true,
			refunded: '-20.00',
		}).book;
		const node = table.identity[0] as number;
		expect({
			rows: table.length,
			customer: [identities.textOf(node), identities.emails.textOf(node)],
			placedAt: new Date(table.placedAt[0] as number).toISOString(),
			money: [table.charged[0], table.refunded[0], table.leftOut[0]],
			currency: table.currencies.textOf(table.currency[0] as number),
			channel: table.channels.textOf(table.channel[0] as number),
			country: table.countries.textOf(table.country[0] as number),
			discounts: [table.discountsKnown, table.discountedOrders[0]],
		}).toEqual({
			rows: 1,
			customer: ['7', 'ana@example.com'],
			placedAt: '2026-03-01T10:00:00.000Z',
			money: [1_000_000, 200_000, 0],
			currency: 'EUR',
			channel: 'web',
			country: 'DE',
			discounts: [true, 1],
		});
	});

	it.each([
		['noCustomer', { customerId: 0, email: 'n/a', phone: null }],
		['noDate', { placedAt: '' }],
		['badDate', { placedAt: 'yesterday' }],
		['noAmount', { total: null }],
		['badAmount', { total: 'free' }],
		['badAmount', { refunded: 'all of it' }],
		['test', { exclusion: { reason: 'test', detail: 'A test order.' } }],
		['test', { exclusion: { reason: 'test', detail: 'A test order.' }, orderId: null }],
		['test', { exclusion: { reason: 'test', detail: 'A test order.' }, total: '?', placedAt: '?' }],
	] as const)('is turned away as %s: %j', (reason, change) => {
		expect(admitted(change).fates()).toEqual([reason]);
	});

	it('takes the currency that stands beside the amount where no field names one', () => {
		const { table } = admitted({ currency: undefined, total: '100,00 €' }).book;
		expect(table.currencies.textOf(table.currency[0] as number)).toBe('EUR');
	});

	it.each([
		[{}, 100],
		[{ excludeTax: true }, 84],
		[{ excludeShipping: true }, 95],
		[{ excludeTax: true, excludeShipping: true }, 79],
	])('leaves out of revenue what the options %j say', (settings, net) => {
		const door = openDoor(settings);
		door.admit({ ...ORDER, tax: '16.00', shipping: 5 });
		expect(door.fates()).toEqual([net]);
	});

	it('below zero is a credit note, to be settled when all is read', () => {
		const { book } = admitted({ total: '-40.00' });
		expect(book.table.length).toBe(0);
		expect(book.credits).toMatchObject([{ orderId: '1042', units: 400_000, record: 0 }]);
	});

	it('notes what was bought', () => {
		const { products } = admitted({ lines: [{ product: 'Ring', quantity: 2 }] }).book;
		expect([products.rows, products.quantities]).toEqual([[0], [20_000]]);
	});
});

describe('copies of an order', () => {
	/** The records that count of these, in this order and in the opposite one. */
	function counting(...copies: Array<Partial<OrderReading>>): number[] {
		const [forward, backward] = [copies, [...copies].reverse()].map((read) => {
			const { table } = admitted(...read).book;
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
		expect(admitted({}, {}, {}).fates()).toEqual([100, 'duplicate', 'duplicate']);
	});

	it('of two platforms are two orders', () => {
		const door = openDoor();
		door.admit(ORDER, 'shopify');
		door.admit(ORDER, 'woocommerce');
		expect(door.fates()).toEqual([100, 100]);
	});

	it('without an order number cannot be told apart, and all count', () => {
		expect(admitted({ orderId: '' }, { orderId: null }).fates()).toEqual([100, 100]);
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
		expect(admitted({}, cancelled).fates()).toEqual(['duplicate', 'cancelled']);
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
