import fc from 'fast-check';
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
			money: [table.charged[0], table.refunded.get(0), table.leftOut.get(0)],
			currency: table.currencies.textOf(table.currency.get(0)),
			channel: table.channels.textOf(table.channel.get(0)),
			country: table.countries.textOf(table.country.get(0)),
			discounts: [table.discountsKnown, table.discountedOrders.get(0)],
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
		[
			{ customerId: 0, email: '', phone: null },
			'There is neither a customer ID nor an e-mail address nor a phone number.',
		],
		[
			{ customerId: 'Walk-in', email: null },
			'"Walk-in" does not say who the customer is, and there is no other ID, e-mail address or phone number.',
		],
		[
			{ customerId: null, email: 'ana@@example.com' },
			'What looks like an email address does not say who the customer is, and there is no other ID, e-mail address or phone number.',
		],
	])('says what it has instead of a customer: %j', (change, detail) => {
		expect(admitted(change).book.rejected.get(0)).toEqual({ reason: 'noCustomer', detail });
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
		expect(table.currencies.textOf(table.currency.get(0))).toBe('EUR');
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

describe('orders that are taken in together', () => {
	const DAY = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];

	/** The e-mail that each order's customer is known by in the end. */
	function emailsOf(orders: ReadonlyArray<Partial<OrderReading>>, together: boolean) {
		const door = openDoor({}, orders.length);
		const readings = orders.map((order, i) => ({ ...ORDER, orderId: `A${i}`, ...order }));
		if (together) door.admitTogether(readings);
		else for (const reading of readings) door.admit(reading);
		const { table, identities } = door.book;
		return readings.map((_, row) => identities.emails.textOf(table.identity[row] as number));
	}

	it('show the latest e-mail of a customer who changed it and changed it back', () => {
		const addresses = ['a@example.com', 'b@example.com', 'a@example.com', 'c@example.com'];
		const orders = addresses.map((email, i) => ({ email, placedAt: DAY[i] }));
		for (const together of [true, false]) {
			const changedBack = emailsOf([...orders.slice(0, 3)], together);
			expect(changedBack).toEqual(new Array(3).fill('a@example.com'));
			expect(emailsOf(orders, together)).toEqual(new Array(4).fill('c@example.com'));
		}
	});

	it('come to the same as one by one, for any customers, e-mails and days', () => {
		const order = fc.record({
			customerId: fc.constantFrom<unknown>(7, '7', 8, 0, null, ' 9 '),
			email: fc.constantFrom<unknown>('a@example.com', 'A@Example.com', 'b@example.com', '', 7),
			phone: fc.constantFrom<unknown>(undefined, '', '030 1234567'),
			placedAt: fc.constantFrom(...DAY, 'soon'),
			total: fc.constantFrom<unknown>('10.00', 5, -3, 'free', null),
			refunded: fc.constantFrom<unknown>(undefined, '2.00', 'all'),
			exclusion: fc.constantFrom(undefined, { reason: 'test', detail: 'Test.' } as const),
		});
		fc.assert(
			fc.property(fc.array(order, { maxLength: 20 }), (orders) => {
				const readings = orders.map((one, i) => ({ ...ORDER, orderId: `A${i}`, ...one }));
				const [together, single] = [openDoor(), openDoor()];
				together.admitTogether(readings);
				for (const reading of readings) single.admit(reading);
				expect(together.fates()).toEqual(single.fates());
				const emails = [together, single].map(({ book: { table, identities } }) =>
					readings.map((_, record) => {
						const row = table.record.subarray(0, table.length).indexOf(record);
						// A row that does not count need not be anybody's.
						if (row === -1 || table.verdict[row] !== 0) return null;
						return identities.emails.textOf(table.identity[row] as number);
					}),
				);
				expect(emails[0]).toEqual(emails[1]);
			}),
			{ seed: 1 },
		);
	});
});
