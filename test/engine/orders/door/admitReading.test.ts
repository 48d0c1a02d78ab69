import { openDoor } from './openDoor';

describe('other readings at the door', () => {
	it('keep a refund until its order is known', () => {
		const door = openDoor();
		door.admit({ kind: 'refund', orderId: 1, refundId: 'R', amount: '-20.00', currency: 'EUR' });
		expect(door.book.refunds).toMatchObject([{ orderId: '1', units: 200_000, whole: false }]);
	});

	it('ask no amount of the refund of a whole order', () => {
		const door = openDoor();
		door.admit({ kind: 'refund', orderId: 1, refundId: 'R', amount: undefined, whole: true });
		expect(door.book.refunds).toMatchObject([{ orderId: '1', whole: true }]);
	});

	it.each([
		['refunded', { orderId: '', amount: '5' }],
		['noAmount', { orderId: 1, amount: null }],
		['badAmount', { orderId: 1, amount: 'all' }],
	])('turn a refund away as %s: %j', (reason, change) => {
		const door = openDoor();
		door.admit({ kind: 'refund', refundId: 'R', ...change });
		expect(door.fates()).toEqual([reason]);
	});

	it('keep a cancellation until its order is known, and turn away one of no order', () => {
		const door = openDoor();
		door.admit({ kind: 'cancellation', orderId: 1, detail: 'Cancelled.' });
		door.admit({ kind: 'cancellation', orderId: null, detail: 'Cancelled.' });
		expect(door.book.cancellations).toMatchObject([{ orderId: '1', record: 0 }]);
		expect(door.book.rejected.get(1)?.reason).toBe('cancelled');
	});

	it('turn away what an adapter refuses, with its reason', () => {
		const door = openDoor();
		door.admit({ kind: 'refused', reason: 'unrecognised', detail: 'A report without e-mails.' });
		expect(door.book.rejected.get(0)).toEqual({
			reason: 'unrecognised',
			detail: 'A report without e-mails.',
		});
	});
});
