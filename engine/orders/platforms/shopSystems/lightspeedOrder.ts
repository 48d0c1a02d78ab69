import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const PAYMENT_MEANINGS = stateMeanings({
	counts: 'paid',
	cancelled: 'cancelled',
	unpaid: 'not_paid, partially_paid',
});

/**
 * Orders of Lightspeed eCom (C-Series). `paymentId` names the way of paying and not the payment.
 *
 * @see https://developers.lightspeedhq.com/ecom/endpoints/order/
 */
export const lightspeedOrder: Adapter = {
	platform: 'lightspeed',
	shape: 'order',
	isRow: true,
	recognises: (keys) =>
		keys.has('priceIncl') && keys.has('paymentStatus') && keys.has('shipmentStatus'),
	read: (order) => ({
		kind: 'order',
		orderId: valueAt(order, 'id'),
		customerId: valueAt(objectAt(objectAt(order, 'customer'), 'resource'), 'id'),
		email: textAt(order, 'email'),
		phone: valueAt(order, 'phone'),
		placedAt: valueAt(order, 'createdAt'),
		updatedAt: valueAt(order, 'updatedAt'),
		total: valueAt(order, 'priceIncl'),
		exclusion: exclusionOf(order),
		country: textAt(objectAt(order, 'addressShippingCountry'), 'code'),
	}),
};

function exclusionOf(order: JsonRecord): Rejection | undefined {
	const status = valueAt(order, 'status');
	if (status === 'cancelled') {
		return { reason: 'cancelled', detail: platformSays('lightspeed', 'status', status) };
	}
	return stateExclusion(
		'lightspeed',
		'paymentStatus',
		valueAt(order, 'paymentStatus'),
		PAYMENT_MEANINGS,
	);
}
