import { amazonExclusion } from '../../../../../engine/orders/platforms/amazon/amazonExclusion';

describe('the state of an Amazon order', () => {
	it.each([
		['Pending', 'unpaid'],
		['PendingAvailability', 'unpaid'],
		['Canceled', 'cancelled'],
		['Unfulfillable', 'cancelled'],
		['PENDING_AVAILABILITY', 'unpaid'],
		['CANCELLED', 'cancelled'],
	])('takes the order out when it is %s', (status, reason) => {
		expect(amazonExclusion('OrderStatus', status)).toEqual({
			reason,
			detail: `Amazon says OrderStatus: ${status}`,
		});
	});

	it.each(['Unshipped', 'PartiallyShipped', 'SHIPPED', 'InvoiceUnconfirmed', undefined, 'valueOf'])(
		'lets the order count when it is %s',
		(status) => {
			expect(amazonExclusion('OrderStatus', status)).toBeUndefined();
		},
	);
});
