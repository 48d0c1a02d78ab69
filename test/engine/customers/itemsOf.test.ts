import { scoreShop, wooOrder } from '../rfm/scoreShop';

const order = (id: number, customer: number) => wooOrder({ id, customer });

describe('the items behind a customer', () => {
	it('are those of their orders, in ascending order', () => {
		const { customers, items } = scoreShop([order(1, 7), order(2, 8), order(3, 7), order(4, 7)]);
		expect(items[customers.findIndex(({ customerId }) => customerId === '7')]).toEqual([0, 2, 3]);
	});

	it('are each named once, however many of the orders they hold', () => {
		const { items } = scoreShop([order(1, 7), { orders: [order(2, 7), order(3, 7)] }]);
		expect(items).toEqual([[0, 1]]);
	});

	it('include refunds and lines that are items of their own', () => {
		const track = (event: string, total: number) => ({
			type: 'track',
			event,
			userId: 'ana',
			messageId: event,
			timestamp: '2026-06-01T10:00:00Z',
			properties: { order_id: 'A', total, currency: 'EUR' },
		});
		const { items, customers } = scoreShop([
			track('Order Refunded', 20),
			track('Order Completed', 50),
		]);
		expect(customers[0]?.totalSpent).toBe(30);
		expect(items).toEqual([[0, 1]]);
	});

	it('leave out orders that do not count', () => {
		const { items } = scoreShop([
			order(1, 7),
			order(1, 7),
			wooOrder({ id: 2, customer: 7, total: 0 }),
		]);
		expect(items).toEqual([[0]]);
	});
});
