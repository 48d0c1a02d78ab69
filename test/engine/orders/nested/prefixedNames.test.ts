import { prefixedNames } from '../../../../engine/orders/nested/prefixedNames';

const rolesOf = (...keys: string[]) => {
	const named = prefixedNames(keys);
	return keys.map((key) => named(key)?.role);
};

describe('columns of joined tables', () => {
	it('have the name of their table before them', () => {
		expect(rolesOf('orders.id', 'orders.total', 'orders.created_at', 'customers.email')).toEqual([
			'orderId',
			'total',
			'placedAt',
			'email',
		]);
		expect(rolesOf('orders_total', 'customers_email', 'customers_created_at')).toEqual([
			'total',
			'email',
			undefined,
		]);
	});

	it('have a short one, which is the orders’ where dates and amounts have it', () => {
		expect(rolesOf('o_id', 'o_total', 'o_created_at', 'c_email', 'c_id', 'c_created_at')).toEqual([
			'orderId',
			'total',
			'placedAt',
			'email',
			'customerId',
			undefined,
		]);
		expect(rolesOf('x_id', 'x_weight')).toEqual([undefined, undefined]);
	});

	it('have the number of the input that n8n’s Merge node takes them from', () => {
		expect(rolesOf('email_1', 'email_2', 'total_1')).toEqual(['email', 'email', 'total']);
	});

	it('say what n8n’s Summarize node and databases made of them', () => {
		expect(
			rolesOf('sum_total', 'count_id', 'unique_count_order_id', 'max_created_at', 'min_order_date'),
		).toEqual(['totalSpent', 'orderCount', 'orderCount', 'lastOrderAt', 'firstOrderAt']);
		expect(rolesOf('count(*)', 'sum(total)', 'max(created_at)')).toEqual([
			'orderCount',
			'totalSpent',
			'lastOrderAt',
		]);
		expect(rolesOf('sum_weight', 'max_total', 'min_email', 'count_colour')).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});
