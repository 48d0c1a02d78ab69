import { fieldNamed } from '../../../../engine/orders/nested/fieldNamed';

describe('what a field in an object means', () => {
	it.each([
		['customer.id', 'customerId'],
		['user.email', 'email'],
		['buyerInfo.email', 'email'],
		['billing.email', 'email'],
		['customers.phone', 'phone'],
		['customer.default_address.country_code', 'country'],
		['shipping_address.country', 'country'],
		['order.id', 'orderId'],
		['orders.created_at', 'placedAt'],
		['order.customer.email', 'email'],
		['totals.total', 'total'],
		['priceSummary.total', 'total'],
		['totalPriceSet', 'total'],
		['payment.status', 'paymentStatus'],
		['status.name', 'status'],
		['currency.code', 'currency'],
		['properties.Amount', 'total'],
		['fields.Order Date', 'placedAt'],
		['orderedAt.utc', 'placedAt'],
	])('%s', (path, role) => {
		expect(fieldNamed(path.split('.'))?.role).toBe(role);
	});

	it.each([
		['when the customer signed up', 'customer.created_at'],
		['what the customer spent in all', 'customer.total_spent'],
		['the state of a person', 'user.status'],
		['the key of an address', 'customer.address.id'],
		['the key of an address of the order', 'billing.id'],
		['a bare amount beside something else', 'total.amount'],
		['the amount of something unknown', 'warehouse.total'],
		['the email of somebody who works there', 'assignee.email'],
	])('is not taken from %s', (_, path) => {
		expect(fieldNamed(path.split('.'))).toBeUndefined();
	});

	it('goes to the account before the invoice, and the invoice before the parcel', () => {
		const ranks = ['customer.email', 'billing.email', 'shipping.email'].map(
			(path) => fieldNamed(path.split('.'))?.rank ?? NaN,
		);
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		expect(new Set(ranks).size).toBe(3);
	});
});
