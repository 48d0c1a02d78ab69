import { SCORE_FIELDS } from '../../engine/rfm/customerResult';
import * as events from '../engine/orders/platforms/eventSamples';
import * as stores from '../engine/orders/platforms/storeSamples';
import { scoreShop, wooOrder } from '../engine/rfm/scoreShop';
import { score } from '../workflows/score';

jest.setTimeout(60_000);

const ANA = 'ana@example.com';

/** Ten customers who spend 10, 20, 30… in one order each. */
const TEN_ORDERS = Array.from({ length: 10 }, (_, i) =>
	wooOrder({ id: i, customer: i + 1, total: 10 * (i + 1), email: `c${i}@example.com` }),
);

describe('what customers buy, and how segments do', () => {
	it('62: who bought coffee most is known by it', () => {
		const order = { 'Order ID': 1, Email: ANA, 'Order Date': '2026-06-01' };
		const { customers } = scoreShop([
			{ ...order, Product: 'House blend', Category: 'Coffee', Quantity: 2, 'Unit Price': 9 },
			{ ...order, Product: 'Mug', Category: 'Mugs', Quantity: 1, 'Unit Price': 12 },
		]);
		expect(customers).toMatchObject([{ topCategory: 'Coffee', topProduct: 'House blend' }]);
	});

	it('85: the report has customers, share, revenue and average order of each segment, and adds up', () => {
		const { run } = scoreShop(TEN_ORDERS);
		const sum = (field: 'customers' | 'share' | 'revenue') =>
			run.segments.reduce((total, segment) => total + segment[field], 0);
		expect(sum('customers')).toBe(10);
		expect(sum('share')).toBeCloseTo(1);
		expect(sum('revenue')).toBe(550);
		for (const { customers, revenue, averageOrderValue } of run.segments) {
			expect(averageOrderValue).toBe(customers === 0 ? null : revenue / customers);
		}
	});
});

describe('consent', () => {
	it.each([
		['subscribed', 'subscribed'],
		['not_subscribed', 'unsubscribed'],
		['unsubscribed', 'unsubscribed'],
		['pending', 'unknown'],
	])('86: Shopify’s state %s comes out as %s', (state, consent) => {
		const order = {
			...stores.shopifyRestSample,
			customer: { id: 77, email: ANA, email_marketing_consent: { state } },
		};
		expect(scoreShop([order]).customers).toMatchObject([{ consent }]);
	});

	it('87: who opted out of one of two shops is unsubscribed, even where that order was cancelled', () => {
		const order = {
			order_id: 1,
			email: ANA,
			order_date: '2026-05-01',
			total: 10,
			status: 'paid',
			accepts_marketing: 'yes',
		};
		const later = {
			...order,
			order_id: 2,
			order_date: '2026-06-01',
			status: 'cancelled',
			accepts_marketing: 'no',
		};
		expect(scoreShop([order, later]).customers).toMatchObject([{ consent: 'unsubscribed' }]);
	});

	it('87: of a customer who is erased from the shop nothing but the name in the list is left', () => {
		const before = { customerId: '99', email: ANA, segment: 'Loyal', country: 'DE', totalSpent: 9 };
		const { run } = scoreShop(TEN_ORDERS, {}, [before]);
		expect(run.left).toMatchObject([{ customerId: '99', segment: 'Loyal' }]);
		expect(run.customers).toHaveLength(10);
	});
});

describe('no more data than is needed', () => {
	it('88: Scores Only gives the id, the scores, the segment and its movement, and no address', async () => {
		const { customers } = await score(TEN_ORDERS, {
			parameters: { options: { scoresOnly: true } },
		});
		for (const { json } of customers) expect(Object.keys(json)).toEqual([...SCORE_FIELDS]);
		expect(JSON.stringify(customers)).not.toContain('@');
	});

	it('93: Hash Emails leaves no address in the customers, also of guests', async () => {
		const guests = TEN_ORDERS.map((order) => ({ ...order, customer_id: 0 }));
		const { customers } = await score(guests, { parameters: { options: { hashEmails: true } } });
		expect(customers).toHaveLength(10);
		expect(JSON.stringify(customers)).not.toContain('@');
		for (const { json } of customers) expect(json.email).toMatch(/^[0-9a-f]{64}$/);
	});

	it('93: no address stands in a hint or in the reason for a rejection', async () => {
		const wrong = { order_id: 1, order_date: ANA, total: ANA, status: 'paid' };
		const { rejected, hintTexts } = await score([
			{ ...wrong, email: ANA },
			{ ...wrong, email: 'ana@@example.com' },
			{ ...wrong, email: ANA, order_date: '2026-06-01' },
		]);
		expect(rejected).toHaveLength(3);
		for (const { json } of rejected) expect(json.detail).not.toContain('example.com');
		expect(hintTexts.join()).not.toContain('example.com');
	});
});

describe('a team of two to ten people', () => {
	const records = Object.entries({ ...stores, ...events }).filter(
		([name]) => !['shopifyExportContinuation', 'klaviyoEnvelope'].includes(name),
	);
	it.each(records)('108: %s is understood with no field mapped', (_, record) => {
		const { run, rejected } = scoreShop([record]);
		expect(run.orders.adapterOf[0]).not.toBe(-1);
		for (const { reason } of rejected) expect(reason).not.toBe('unrecognised');
	});

	it('108: the further row of an export is a line of its order', () => {
		const { customers } = scoreShop([stores.shopifyExportContinuation, stores.shopifyExportSample]);
		expect(customers).toMatchObject([{ orderCount: 1 }]);
	});
});
