import type { INodeExecutionData } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { deepFreeze } from './deepFreeze';
import { score, SMALL_SHOP, type Scored } from './score';

jest.setTimeout(60_000);

const orders = asShopifyOrders(SMALL_SHOP);
/** Two pages that overlap by one order, as they do when orders come in while pages are read. */
const input = deepFreeze([...orders, ...structuredClone(orders.slice(0, 1))]);

let scored: Scored;

beforeAll(async () => {
	scored = await score(input);
});

function pairsOf({ pairedItem }: INodeExecutionData): Array<{ item: number; input?: number }> {
	const pairs = Array.isArray(pairedItem) ? pairedItem : [pairedItem ?? []].flat();
	return pairs.map((pair) => (typeof pair === 'number' ? { item: pair } : pair));
}

const cents = (amount: unknown) => Math.round(100 * Number(amount));

function keptCents(order: (typeof orders)[number]): number {
	const refunded = order.refunds.flatMap(({ transactions }) => transactions);
	return refunded.reduce((left, { amount }) => left - cents(amount), cents(order.total_price));
}

describe('RFM Score', () => {
	it('leaves the items that it was given as they are', () => {
		expect(scored.status).toBe('success');
		expect(scored.error).toBeUndefined();
	});

	it('puts every item into Customers or into Rejected, and none into both', () => {
		const used = scored.customers.flatMap(pairsOf).map(({ item }) => item);
		const rejected = scored.rejected.flatMap(pairsOf).map(({ item }) => item);
		expect(rejected.length).toBeGreaterThan(0);
		expect([...used, ...rejected].sort((a, b) => a - b)).toEqual(input.map((_, index) => index));
	});

	it('links each customer to the very orders that add up to what they spent', () => {
		for (const customer of scored.customers) {
			const own = pairsOf(customer).map(({ item }) => input[item] as (typeof orders)[number]);
			const spent = own.reduce((sum, order) => sum + keptCents(order), 0);
			expect(spent).toBe(cents(customer.json.totalSpent));
			expect(own).toHaveLength(customer.json.orderCount as number);
		}
	});

	it('gives back each rejected order as it came, with a reason and a sentence', () => {
		for (const rejected of scored.rejected) {
			const [{ item } = { item: -1 }] = pairsOf(rejected);
			expect(rejected.json.item).toEqual(input[item]);
			expect(rejected.json.reason).toMatch(
				/^(cancelled|refunded|unpaid|test|duplicate|noCustomer)$/,
			);
			expect(rejected.json.detail).toMatch(/\.$|: /);
		}
		expect(scored.rejected.filter(({ json }) => json.reason === 'duplicate')).toHaveLength(1);
	});

	it('gives every field of a customer, with null for what is not known', () => {
		const fields = Object.keys(scored.customers[0]?.json ?? {});
		expect(fields).toEqual(
			expect.arrayContaining(
				[
					'customerId, email, orderCount, totalSpent, averageOrderValue, currency'.split(', '),
					'firstOrderAt, lastOrderAt, recencyDays, recencyScore, frequencyScore'.split(', '),
					'monetaryScore, rfmCell, rfmScore, segment, reason, discountShare, channels'.split(', '),
					'country, consent, previousSegment, segmentChanged, movement'.split(', '),
				].flat(),
			),
		);
		for (const { json } of scored.customers) {
			expect(Object.keys(json)).toEqual(fields);
			expect(Object.values(json)).not.toContain(undefined);
			expect(Object.values(json)).not.toContain('');
		}
	});

	it('sums the customers up in segments whose shares make a whole', () => {
		const segments = scored.segments.map(({ json }) => json);
		expect(segments).toHaveLength(11);
		const total = (field: string) =>
			segments.reduce((sum, segment) => sum + (segment[field] as number), 0);
		expect(total('customers')).toBe(scored.customers.length);
		expect(total('share')).toBeCloseTo(1, 12);
		expect(total('revenueShare')).toBeCloseTo(1, 12);
		for (const segment of segments) {
			const members = scored.customers.filter(({ json }) => json.segment === segment.segment);
			const revenue = members.reduce((sum, { json }) => sum + cents(json.totalSpent), 0);
			expect(segment.customers).toBe(members.length);
			expect(cents(segment.revenue)).toBe(revenue);
			expect(segment.action).not.toBe('');
		}
	});

	it('gives the same output whatever order the items come in', async () => {
		const backwards = await score(input.toReversed());
		const json = ({ customers, segments }: Scored) =>
			[customers, segments].map((items) => items.map((item) => item.json));
		expect(json(backwards)).toEqual(json(scored));
	});

	it('gives only IDs, scores and segments with "Scores Only"', async () => {
		const { customers } = await score(input, { parameters: { options: { scoresOnly: true } } });
		expect(customers).toHaveLength(scored.customers.length);
		expect(Object.keys(customers[0]?.json ?? {})).toEqual([
			'customerId',
			'recencyScore',
			'frequencyScore',
			'monetaryScore',
			'rfmCell',
			'rfmScore',
			'segment',
			'previousSegment',
			'segmentChanged',
			'movement',
		]);
		expect(customers.map(({ json }) => json.rfmCell)).toEqual(
			scored.customers.map(({ json }) => json.rfmCell),
		);
	});

	it('puts SHA-256 in the place of every email address of a customer with "Hash Emails"', async () => {
		const { customers } = await score(input, { parameters: { options: { hashEmails: true } } });
		expect(JSON.stringify(customers)).not.toContain('@');
		const hashes = customers.flatMap(({ json }) => json.email ?? []);
		expect(hashes.length).toBeGreaterThan(50);
		for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
	});
});
