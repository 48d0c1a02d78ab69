import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { CancellationReading, Reading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { payPalCapture } from './payPalCapture';
import { payPalOrder } from './payPalOrder';
import { payPalOrderIdAt } from './payPalOrderIdAt';
import { payPalPayment } from './payPalPayment';
import { payPalRefund } from './payPalRefund';
import { payPalSale } from './payPalSale';
import { payPalSaleRefund } from './payPalSaleRefund';
import { shorten } from '../asWritten/shorten';

type Reader = (resource: JsonRecord) => Reading;

const READERS: ReadonlyMap<string | undefined, Reader> = new Map<string, Reader>([
	['CHECKOUT.ORDER.APPROVED', payPalOrder],
	['CHECKOUT.ORDER.COMPLETED', payPalOrder],
	['CHECKOUT.ORDER.VOIDED', cancelledOrder],
	['CHECKOUT.PAYMENT-APPROVAL.REVERSED', cancelledOrder],
	['PAYMENT.CAPTURE.COMPLETED', ofEitherApi(payPalCapture, payPalSale)],
	['PAYMENT.CAPTURE.PENDING', ofEitherApi(payPalCapture, payPalSale)],
	['PAYMENT.CAPTURE.DENIED', deniedPayment],
	['PAYMENT.CAPTURE.DECLINED', deniedPayment],
	['PAYMENT.CAPTURE.REFUNDED', ofEitherApi(payPalRefund, payPalSaleRefund)],
	['PAYMENT.CAPTURE.REVERSED', ofEitherApi(payPalRefund, payPalSaleRefund)],
	['PAYMENTS.PAYMENT.CREATED', payPalPayment],
	['PAYMENT.SALE.COMPLETED', payPalSale],
	['PAYMENT.SALE.PENDING', payPalSale],
	['PAYMENT.SALE.DENIED', deniedPayment],
	['PAYMENT.SALE.REFUNDED', payPalSaleRefund],
	['PAYMENT.SALE.REVERSED', payPalSaleRefund],
]);

/** PayPal's test system. Its events differ from real ones in nothing but their links. */
const SANDBOX_HOSTS = ['https://api.sandbox.paypal.com/', 'https://api-m.sandbox.paypal.com/'];

/**
 * What a PayPal webhook or the PayPal Trigger delivers: `event_type` says what happened to the `resource`. Events of the
 * sandbox are tests.
 *
 * @see https://developer.paypal.com/api/rest/webhooks/event-names/
 */
export const payPalEvent: Adapter = {
	platform: 'paypal',
	shape: 'webhook event',
	recognises: (keys) => keys.has('resource_type') && keys.has('event_type'),
	read: (event) => {
		const name = nameOf('PayPal event', valueAt(event, 'id'));
		const type = textAt(event, 'event_type');
		const reader = READERS.get(type);
		const resource = objectAt(event, 'resource');
		if (reader === undefined || resource === undefined) {
			return {
				kind: 'refused',
				reason: 'unrecognised',
				detail:
					`${name} ("${shorten(type)}") tells of no order, payment or refund. ` +
					'Subscribe to CHECKOUT.ORDER.APPROVED and PAYMENT.CAPTURE, in older shops to PAYMENTS.PAYMENT.CREATED and PAYMENT.SALE.',
			};
		}
		if (isOfSandbox(event)) {
			return { kind: 'refused', reason: 'test', detail: `${name} comes from PayPal's sandbox.` };
		}
		const reading = reader(resource);
		return reading.kind === 'order'
			? { ...reading, updatedAt: valueAt(event, 'create_time') }
			: reading;
	},
};

function isOfSandbox(event: JsonRecord): boolean {
	return listAt(event, 'links').some((link) => {
		const address = isRecord(link) ? textAt(link, 'href') : undefined;
		return address !== undefined && SANDBOX_HOSTS.some((host) => address.startsWith(host));
	});
}

function cancelledOrder(order: JsonRecord): CancellationReading {
	const orderId = textAt(order, 'order_id') ?? valueAt(order, 'id');
	return {
		kind: 'cancellation',
		orderId,
		detail: `${nameOf('PayPal order', orderId)} was voided.`,
	};
}

function deniedPayment(payment: JsonRecord): CancellationReading {
	const paymentId = valueAt(payment, 'id');
	return {
		kind: 'cancellation',
		orderId: textAt(payment, 'parent_payment') ?? payPalOrderIdAt(payment) ?? paymentId,
		detail: `${nameOf('PayPal payment', paymentId)} was denied.`,
	};
}

/** Both APIs have captures; the first calls the sum "total", the second "value". */
function ofEitherApi(ofSecond: Reader, ofFirst: Reader): Reader {
	return (resource) =>
		valueAt(objectAt(resource, 'amount'), 'total') === undefined
			? ofSecond(resource)
			: ofFirst(resource);
}
