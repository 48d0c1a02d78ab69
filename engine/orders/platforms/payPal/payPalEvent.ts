import type { Adapter } from '../../adapter';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';
import type { CancellationReading, Reading } from '../../reading';
import { nameOf } from '../asWritten/nameOf';
import { payPalCapture } from './payPalCapture';
import { payPalOrder } from './payPalOrder';
import { payPalOrderIdAt } from './payPalOrderIdAt';
import { payPalRefund } from './payPalRefund';
import { shorten } from '../asWritten/shorten';

const READERS: ReadonlyMap<string | undefined, (resource: JsonRecord) => Reading> = new Map<
	string,
	(resource: JsonRecord) => Reading
>([
	['CHECKOUT.ORDER.APPROVED', payPalOrder],
	['CHECKOUT.ORDER.COMPLETED', payPalOrder],
	['CHECKOUT.ORDER.VOIDED', cancelledOrder],
	['CHECKOUT.PAYMENT-APPROVAL.REVERSED', cancelledOrder],
	['PAYMENT.CAPTURE.COMPLETED', payPalCapture],
	['PAYMENT.CAPTURE.PENDING', payPalCapture],
	['PAYMENT.CAPTURE.DENIED', deniedCapture],
	['PAYMENT.CAPTURE.DECLINED', deniedCapture],
	['PAYMENT.CAPTURE.REFUNDED', payPalRefund],
	['PAYMENT.CAPTURE.REVERSED', payPalRefund],
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
					'Subscribe to CHECKOUT.ORDER.APPROVED and to the PAYMENT.CAPTURE events.',
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

function deniedCapture(capture: JsonRecord): CancellationReading {
	const captureId = valueAt(capture, 'id');
	return {
		kind: 'cancellation',
		orderId: payPalOrderIdAt(capture) ?? captureId,
		detail: `${nameOf('PayPal payment', captureId)} was denied.`,
	};
}
