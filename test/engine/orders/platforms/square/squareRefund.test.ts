import { squareRefund } from '../../../../../engine/orders/platforms/square/squareRefund';
import type { JsonRecord } from '../../../../../engine/json';
import { squareRefundSample } from '../eventSamples';

const refund = (changes: JsonRecord) => squareRefund.read({ ...squareRefundSample, ...changes });

describe('reading a Square refund', () => {
	it('belongs to the payment, since the order that it names is that of the return', () => {
		expect(squareRefund.read(squareRefundSample)).toEqual({
			kind: 'refund',
			orderId: 'SQ-PAYMENT-1',
			refundId: 'SQ-PAYMENT-1_SQ-REFUND-1',
			amount: 2000,
			unit: 'minor',
			currency: 'EUR',
			wayOut: 'Read the payments or the orders too: both say themselves how much was paid back.',
		});
	});

	it('counts while it is pending', () => {
		expect(refund({ status: 'PENDING' })).toMatchObject({ kind: 'refund', failed: undefined });
	});

	it.each(['REJECTED', 'FAILED'])('subtracts nothing when it is %s', (status) => {
		expect(refund({ status })).toMatchObject({
			failed: `Square refund SQ-PAYMENT-1_SQ-REFUND-1 paid nothing back: its status is "${status}".`,
		});
	});
});
