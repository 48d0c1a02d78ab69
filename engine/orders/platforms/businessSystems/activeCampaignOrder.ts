import { textAt, valueAt } from '../../../json';
import type { Adapter } from '../../adapter';
import { isNonZeroAmount } from '../asWritten/isNonZeroAmount';

/**
 * Orders that a store has handed on to ActiveCampaign, which counts in cents.
 *
 * @see https://developers.activecampaign.com/reference/create-order
 */
export const activeCampaignOrder: Adapter = {
	platform: 'activecampaign',
	shape: 'order',
	recordName: 'ActiveCampaign order',
	isRow: true,
	recognises: (keys) =>
		keys.has('connectionid') && keys.has('totalPrice') && keys.has('externalid'),
	read: (order) => ({
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId: valueAt(order, 'customerid'),
		email: textAt(order, 'email'),
		placedAt:
			valueAt(order, 'externalCreatedDate') ??
			valueAt(order, 'orderDate') ??
			valueAt(order, 'createdDate'),
		updatedAt: valueAt(order, 'updatedDate'),
		total: valueAt(order, 'totalPrice'),
		tax: valueAt(order, 'taxAmount'),
		shipping: valueAt(order, 'shippingAmount'),
		unit: 'minor',
		currency: valueAt(order, 'currency'),
		discounted: isNonZeroAmount(valueAt(order, 'discountAmount')),
	}),
};
