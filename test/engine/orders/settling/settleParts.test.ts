import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';
import {
	stripeChargeSample,
	stripeIntentSample,
	stripeInvoiceSample,
} from '../platforms/eventSamples';

const charge = (id: string, amount: number, refunded: number): JsonRecord => ({
	...stripeChargeSample,
	id: `ch_${id}`,
	payment_intent: `pi_${id}`,
	amount,
	amount_refunded: refunded,
});
const payment = (id: string) => ({ status: 'paid', payment: { payment_intent: `pi_${id}` } });
const invoice = (changes: JsonRecord): JsonRecord => ({
	...stripeInvoiceSample,
	amount_paid: 15_000,
	post_payment_credit_notes_amount: 0,
	payments: { data: [payment('a'), payment('b')] },
	...changes,
});

const spent = (...records: JsonRecord[]) => {
	const { customers, rejected } = scoreShop(records);
	return [customers[0]?.totalSpent, customers[0]?.orderCount, rejected.length];
};

describe('an invoice that two payments paid together', () => {
	it('counts once, less what its charges say was paid back of each', () => {
		const records = [invoice({}), charge('a', 10_000, 3_000), charge('b', 5_000, 500)];
		expect(spent(...records)).toEqual([115, 1, 2]);
		expect(spent(...records.toReversed())).toEqual([115, 1, 2]);
	});

	it('subtracts what was paid back once, whoever tells it', () => {
		const refund = {
			id: 're_1',
			object: 'refund',
			created: 1709300000,
			amount: 3_000,
			currency: 'eur',
			status: 'succeeded',
			payment_intent: 'pi_a',
		};
		const intent = { ...stripeIntentSample, id: 'pi_a', amount: 10_000 };
		const records = [invoice({}), charge('a', 10_000, 3_000), charge('b', 5_000, 0)];
		expect(spent(...records, refund, intent)[0]).toBe(120);
		expect(spent(...records, charge('a', 10_000, 3_000))[0]).toBe(120);
		const credited = invoice({ post_payment_credit_notes_amount: 3_000 });
		expect(spent(credited, ...records.slice(1))[0]).toBe(120);
	});

	it('is no sale where all of it went back', () => {
		const { customers, rejected } = scoreShop([
			invoice({}),
			charge('a', 10_000, 10_000),
			charge('b', 5_000, 5_000),
		]);
		expect(customers).toEqual([]);
		expect(rejected.map(({ reason }) => reason).sort()).toEqual([
			'duplicate',
			'duplicate',
			'refunded',
		]);
	});

	it('leaves each payment to count while it is not paid in full', () => {
		const open = invoice({ status: 'open' });
		const paid = [charge('a', 10_000, 3_000), charge('b', 5_000, 0)];
		expect(spent(open, ...paid)).toEqual([120, 2, 1]);
	});
});
