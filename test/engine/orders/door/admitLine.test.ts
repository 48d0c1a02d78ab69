import type { LineReading } from '../../../../engine/orders/reading';
import { openDoor, type Door } from './openDoor';

const LINE: LineReading = {
	kind: 'line',
	orderId: 'A-1',
	placedAt: '2026-03-01',
	amount: '25.00',
	currency: 'EUR',
	customerId: '7',
	line: { product: 'Ring', quantity: 1 },
};

function admitted(...lines: Array<Partial<LineReading>>): Door {
	const door = openDoor();
	for (const line of lines) door.admit({ ...LINE, ...line }, 'spreadsheet');
	return door;
}

describe('lines of an order at the door', () => {
	it('are one order when all are in', () => {
		const door = admitted({}, { amount: '75.00' }, { orderId: 'A-2', amount: '5' });
		door.settle();
		expect(door.fates()).toEqual([100, 100, 5]);
		expect(door.book.products.rows).toEqual([0, 0, 1]);
	});

	it('may name the customer and the date in one row alone', () => {
		const door = admitted({}, { customerId: '', placedAt: undefined, amount: '5' });
		door.settle();
		expect(door.fates()).toEqual([30, 30]);
	});

	it('may repeat the total of the order', () => {
		const total = { amount: undefined, orderTotal: '90.00' };
		const door = admitted(total, total);
		door.settle();
		expect(door.fates()).toEqual([90, 90]);
	});

	it('are the same line twice where their keys are the same', () => {
		const door = admitted({ lineKey: '1' }, { lineKey: '1' }, { lineKey: '2' });
		door.settle();
		expect(door.fates()).toEqual([50, 'duplicate', 50]);
	});

	it('lower the order by what was sent back', () => {
		const door = admitted({ amount: '100' }, { amount: '-30' });
		door.settle();
		expect(door.fates()).toEqual([70, 70]);
	});

	it('are a credit note where all of them were sent back', () => {
		const door = admitted({ orderId: 'C-1', amount: '-10' }, { orderId: 'C-1', amount: '-5' });
		door.settle();
		expect(door.fates()).toEqual([-15, -15]);
		expect(door.book.table.orders.get(0)).toBe(0);
	});

	it.each([
		['unrecognised', { orderId: '' }],
		['badAmount', { amount: 'free' }],
		['badAmount', { orderTotal: 'free' }],
		['badDate', { placedAt: 'yesterday' }],
	])('are turned away as %s: %j', (reason, change) => {
		expect(admitted(change).fates()).toEqual([reason]);
	});

	it.each([
		['noCustomer', { customerId: null }],
		['noDate', { placedAt: '' }],
		['noAmount', { amount: undefined }],
		['cancelled', { exclusion: { reason: 'cancelled', detail: 'Cancelled.' } }],
	] as const)('are turned away together as %s', (reason, change) => {
		const door = admitted(change, change);
		door.settle();
		expect(door.fates()).toEqual([reason, reason]);
	});

	it('are not their own duplicates when they are read again because the column decided them', () => {
		const door = openDoor();
		const line: LineReading = { ...LINE, amount: '1.234', lineKey: '1' };
		const undecided = { dayMonthOrder: undefined, decimalSeparator: undefined };
		door.admit(line, 'spreadsheet', undecided);
		expect(door.book.rejected.get(0)).toMatchObject({ undecided: true });
		door.book.rejected.delete(0);
		door.admit(line, 'spreadsheet', { ...undecided, decimalSeparator: 'comma' });
		expect(door.book.rejected.get(1)).toBeUndefined();
	});
});
