import { objectAt, valueAt, type JsonRecord } from '../../../json';
import type { Adapter } from '../../adapter';
import type { Rejection } from '../../rejection';
import { platformSays } from '../asWritten/platformSays';
import { stateExclusion, stateMeanings } from '../asWritten/stateExclusion';

const MEANINGS = stateMeanings({
	counts: 'approved',
	cancelled: 'cancelled',
	refunded: 'refunded, charged_back',
	unpaid: 'pending, authorized, in_process, in_mediation, rejected',
});

/**
 * Payments of Mercado Pago.
 *
 * @see https://www.mercadopago.com/developers/en/reference/payments/_payments_id/get
 */
export const mercadoPagoPayment: Adapter = {
	platform: 'mercadopago',
	shape: 'payment',
	isRow: true,
	recognises: (keys) =>
		keys.has('transaction_amount') && keys.has('payment_method_id') && keys.has('payer'),
	read: (payment) => {
		const payer = objectAt(payment, 'payer');
		return {
			kind: 'order',
			orderId: valueAt(payment, 'id'),
			customerId: valueAt(payer, 'id'),
			email: valueAt(payer, 'email'),
			placedAt: valueAt(payment, 'date_approved') ?? valueAt(payment, 'date_created'),
			updatedAt: valueAt(payment, 'date_last_updated'),
			total: valueAt(payment, 'transaction_amount'),
			refunded: valueAt(payment, 'transaction_amount_refunded'),
			currency: valueAt(payment, 'currency_id'),
			exclusion: exclusionOf(payment),
		};
	},
};

function exclusionOf(payment: JsonRecord): Rejection | undefined {
	if (valueAt(payment, 'live_mode') === false) {
		return { reason: 'test', detail: platformSays('mercadopago', 'live_mode', 'false') };
	}
	return stateExclusion('mercadopago', 'status', valueAt(payment, 'status'), MEANINGS);
}
