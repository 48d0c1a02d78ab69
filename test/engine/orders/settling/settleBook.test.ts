import type { OrderReading } from '../../../../engine/orders/reading';
import { openDoor } from '../door/openDoor';

function order(orderId: string, total: number, change: Partial<OrderReading> = {}): OrderReading {
	return {
		kind: 'order',
		orderId,
		placedAt: '2026-03-01',
		total,
		currency: 'EUR',
		customerId: '7',
		...change,
	};
}

describe('refunds told in records of their own', () => {
	it('lower the order that they belong to, whichever came first', () => {
		const door = openDoor();
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R-1', amount: 20 });
		door.admit(order('A', 100));
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R-2', amount: 10 });
		door.settle();
		expect(door.fates()).toEqual([70, 70, 70]);
	});

	it('are subtracted once where they are told twice', () => {
		const door = openDoor();
		door.admit(order('A', 100));
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R-1', amount: 20 });
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R-1', amount: 20 });
		door.settle();
		expect(door.fates()).toEqual([80, 80, 'duplicate']);
	});

	it('are not added to what the order says itself was paid back', () => {
		const door = openDoor();
		door.admit(order('A', 100, { refunded: 20 }));
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R-1', amount: 20 });
		door.settle();
		expect(door.fates()).toEqual([80, 80]);
	});

	it('of the whole order leave nothing of it', () => {
		const door = openDoor();
		door.admit(order('A', 100));
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R', amount: undefined, whole: true });
		door.settle();
		expect(door.fates()).toEqual(['refunded', 'refunded']);
	});

	it('without their order in the input are turned away', () => {
		const door = openDoor();
		door.admit(order('A', 100), 'woocommerce');
		door.admit({ kind: 'refund', orderId: 'A', refundId: 'R', amount: 5 }, 'shopify');
		door.settle();
		expect(door.fates()).toEqual([100, 'refunded']);
	});
});

describe('cancellations told in records of their own', () => {
	it('take their order back, whichever came first', () => {
		const door = openDoor();
		door.admit({ kind: 'cancellation', orderId: 'A', detail: 'Cancelled.' });
		door.admit(order('A', 100));
		door.admit(order('B', 100));
		door.settle();
		expect(door.fates()).toEqual(['cancelled', 'cancelled', 100]);
	});
});

describe('negative orders', () => {
	it('lower the order of the same number', () => {
		const door = openDoor();
		door.admit(order('A', 100));
		door.admit(order('A', -30));
		door.settle();
		expect(door.fates()).toEqual([70, 70]);
	});

	it('count once where the order tells of them too', () => {
		const door = openDoor();
		door.admit(order('A', 100, { refunded: 30 }));
		door.admit(order('A', -20));
		door.admit(order('A', -10, { placedAt: '2026-03-05' }));
		door.settle();
		expect(door.fates()).toEqual([70, 70, 70]);
	});

	it('of no order in the input are credit notes of the customer', () => {
		const door = openDoor();
		door.admit(order('A', 100));
		door.admit(order('C-1', -30));
		door.settle();
		expect(door.fates()).toEqual([100, -30]);
		expect([door.book.table.orders.get(0), door.book.table.orders.get(1)]).toEqual([1, 0]);
	});

	it('count once where they are in the input twice', () => {
		const door = openDoor();
		door.admit(order('A', 100));
		door.admit(order('C-1', -30));
		door.admit(order('C-1', -30));
		door.settle();
		expect(door.fates()).toEqual([100, -30, 'duplicate']);
	});
});

describe('lines beside their order', () => {
	it('add what was bought, not money', () => {
		const door = openDoor();
		door.admit(order('A', 100), 'shopify');
		door.admit(
			{ kind: 'line', orderId: 'A', amount: '60', line: { product: 'Ring', quantity: 2 } },
			'shopify',
		);
		door.settle();
		expect(door.fates()).toEqual([100, 100]);
		expect(door.book.products.rows).toEqual([0]);
	});
});

describe('orders that do not count', () => {
	it.each([
		['refunded', order('A', 100, { refunded: 100 }), {}],
		['refunded', order('A', 100, { refunded: 100 }), { revenue: 'gross' as const }],
		['noAmount', order('A', 0), {}],
		['afterAnalysisDate', order('A', 100, { placedAt: '2026-07-01T00:00:00Z' }), {}],
		['beforeWindow', order('A', 100, { placedAt: '2026-05-30T23:59:59Z' }), { windowDays: 30 }],
	])('are turned away as %s', (reason, reading, settings) => {
		const door = openDoor(settings);
		door.admit(reading);
		door.settle();
		expect(door.fates()).toEqual([reason]);
	});

	it('count where the options say so', () => {
		const free = openDoor({ countFreeOrders: true });
		free.admit(order('A', 0));
		free.settle();
		expect(free.fates()).toEqual([0]);
		const gross = openDoor({ revenue: 'gross' });
		gross.admit(order('A', 100, { refunded: 30 }));
		gross.settle();
		expect(gross.fates()).toEqual([100]);
	});

	it('are judged by the day of the shop: until midnight of the analysis day there', () => {
		const late = order('A', 100, { placedAt: '2026-06-30T23:30:00Z' });
		const fates = ['UTC', 'Europe/Berlin', 'America/New_York'].map((timeZone) => {
			const door = openDoor({ timeZone });
			door.admit(late);
			door.settle();
			return door.fates()[0];
		});
		expect(fates).toEqual([100, 'afterAnalysisDate', 100]);
	});

	it('lie outside a window by whole days of the shop', () => {
		const door = openDoor({ windowDays: 30 });
		door.admit(order('A', 100, { placedAt: '2026-05-31T00:00:00Z' }));
		door.settle();
		expect(door.fates()).toEqual([100]);
	});
});
