import type { JsonRecord } from '../../../../engine/json';
import { reportReading } from '../../../../engine/orders/readingReport';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { scoreShop, wooOrder } from '../../rfm/scoreShop';
import {
	payPalApprovedSample,
	payPalCaptureSample,
	payPalRefundSample,
	squareEventSample,
	squareOrderSample,
	squarePaymentSample,
	squareRefundSample,
	squareReturnSample,
	stripeChargeSample,
	stripeEventSample,
	stripeIntentSample,
	stripeRefundSample,
} from '../platforms/eventSamples';
import { wooRefundSample } from '../platforms/storeSamples';

/** Every order in which a few items can come. */
function permutations<Entry>(entries: readonly Entry[]): Entry[][] {
	if (entries.length < 2) return [[...entries]];
	return entries.flatMap((entry, i) =>
		permutations(entries.filter((_, other) => other !== i)).map((rest) => [entry, ...rest]),
	);
}

/** What all customers spent, in whatever order the items come. */
function spent(...items: JsonRecord[]): number {
	const [first, ...others] = permutations(items).map((order) => {
		const { customers } = scoreShop(order);
		return customers.reduce((sum, { totalSpent }) => sum + (totalSpent ?? 0), 0);
	});
	for (const other of others) expect(other).toBe(first);
	return first as number;
}

function hints(...items: JsonRecord[]): string[] {
	const { run, rejected } = scoreShop(items);
	return runAtOnce(reportReading(run.orders, rejected)).map(({ text }) => text);
}

function withResource(event: JsonRecord, changes: JsonRecord): JsonRecord {
	return { ...event, resource: { ...(event.resource as JsonRecord), ...changes } };
}

describe('a PayPal refund that names the capture alone', () => {
	it('is subtracted from the order that the capture names', () => {
		expect(spent(payPalApprovedSample, payPalCaptureSample, payPalRefundSample)).toBe(109.8);
	});

	it('is subtracted from the order that lists the capture', () => {
		const [unit] = (payPalApprovedSample.resource as { purchase_units: JsonRecord[] })
			.purchase_units;
		const payments = { captures: [{ id: 'PP-CAPTURE-1' }] };
		const completed = withResource(payPalApprovedSample, {
			status: 'COMPLETED',
			purchase_units: [{ ...unit, payments }],
		});
		expect(spent(completed, payPalRefundSample)).toBe(109.8);
	});

	it('is subtracted once, also where a copy of it names the order', () => {
		const naming = withResource(payPalRefundSample, {
			supplementary_data: { related_ids: { order_id: 'PP-ORDER-1' } },
		});
		expect(spent(payPalApprovedSample, payPalCaptureSample, payPalRefundSample, naming)).toBe(
			109.8,
		);
	});

	it('is not subtracted where it failed in the end', () => {
		const failed = withResource(payPalRefundSample, { status: 'FAILED' });
		expect(spent(payPalApprovedSample, payPalCaptureSample, payPalRefundSample, failed)).toBe(
			129.8,
		);
	});

	it('says what to read besides where its capture is not in the input', () => {
		const { rejected } = scoreShop([payPalApprovedSample, payPalRefundSample]);
		expect(rejected).toMatchObject([
			{
				reason: 'refunded',
				detail:
					'This refund belongs to order PP-CAPTURE-1, which is not in the input. Read the events CHECKOUT.ORDER.APPROVED and PAYMENT.CAPTURE.COMPLETED of that payment too: the refund names the capture, the capture its order, and the order the customer.',
			},
		]);
		expect(hints(payPalApprovedSample, payPalRefundSample)[1]).toMatch(
			/^1 refund could not be subtracted, since its order is not in the input\. This refund/,
		);
	});
});

describe('a Square refund', () => {
	const event = (type: string, refund: JsonRecord) => ({
		...squareEventSample,
		type,
		event_id: type,
		data: { object: { refund } },
	});
	const created = event('refund.created', { ...squareRefundSample, status: 'PENDING' });
	const updated = event('refund.updated', squareRefundSample);
	const payment = { ...squarePaymentSample, refunded_money: undefined };
	const order = { ...squareOrderSample, return_amounts: undefined };

	it('is subtracted from the order of its payment once, however many events tell of it', () => {
		expect(spent(payment, created, updated)).toBe(109.8);
	});

	it('is subtracted from the order that lists its payment among the tenders', () => {
		expect(spent(order, updated)).toBe(109.8);
	});

	it('is subtracted once beside the return of the goods and what the payment says itself', () => {
		expect(spent(squarePaymentSample, updated, squareReturnSample)).toBe(109.8);
	});

	it('is not subtracted where it failed in the end', () => {
		const failed = event('refund.updated', { ...squareRefundSample, status: 'FAILED' });
		expect(spent(payment, created, failed)).toBe(129.8);
	});

	it('says what to read besides where its payment is not in the input', () => {
		expect(scoreShop([updated]).rejected[0]?.detail).toBe(
			'This refund belongs to order SQ-PAYMENT-1, which is not in the input. Read the payments or the orders too: both say themselves how much was paid back.',
		);
	});
});

describe('a Stripe refund', () => {
	const charge = { ...stripeChargeSample, amount_refunded: 0 };
	const refundedCharge = {
		...stripeEventSample,
		id: 'evt_2',
		type: 'charge.refunded',
		created: (stripeEventSample.created as number) + 60,
		data: { object: { ...stripeChargeSample, amount_refunded: 2000 } },
	};

	it('is subtracted once, told by the charge, its event and the refund itself', () => {
		expect(spent(charge, refundedCharge, stripeRefundSample)).toBe(109.8);
	});

	it('is not subtracted where it failed after it was pending', () => {
		const pending = { ...stripeRefundSample, status: 'pending' };
		const failed = { ...stripeRefundSample, status: 'failed' };
		expect(spent(charge, pending, failed)).toBe(129.8);
	});

	it('is subtracted from the intent where no charge is there', () => {
		expect(spent(stripeIntentSample, stripeRefundSample)).toBe(109.8);
	});
});

describe('a WooCommerce refund', () => {
	const order = wooOrder({ id: 723, customer: 5, total: '100.00' });

	it('is subtracted from its order once, also where the order lists it', () => {
		expect(spent(order, wooRefundSample)).toBe(80);
		const listing = { ...order, refunds: [{ id: 726, total: '-20.00' }] };
		expect(spent(listing, wooRefundSample, { ...wooRefundSample, parent_id: undefined })).toBe(80);
	});

	it('says what to read where nothing in it names the order', () => {
		const bare = { ...wooRefundSample, parent_id: undefined, _links: undefined };
		expect(scoreShop([order, bare]).rejected).toMatchObject([
			{
				reason: 'refunded',
				detail: expect.stringContaining('/wc/v3/refunds, as parent_id') as string,
			},
		]);
	});
});

describe('a refund in another currency than its order', () => {
	it('is turned away instead of subtracted number from number', () => {
		const dollars = withResource(payPalRefundSample, {
			amount: { currency_code: 'USD', value: '20.00' },
		});
		expect(spent(payPalApprovedSample, payPalCaptureSample, dollars)).toBe(129.8);
		const { rejected } = scoreShop([payPalApprovedSample, payPalCaptureSample, dollars]);
		expect(rejected.map(({ reason }) => reason)).toContain('currency');
	});
});
