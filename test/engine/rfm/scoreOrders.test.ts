import omit from 'lodash/omit';
import { shopifyRestSample } from '../orders/platforms/storeSamples';
import { InputError } from '../../../engine/inputError';
import { scoreShop, wooOrder, type WooOrder } from './scoreShop';

const ANA = { customer: 7, email: 'ana@example.com' };

function shop(...orders: Array<Partial<WooOrder>>) {
	return orders.map((order, i) => wooOrder({ id: 1000 + i, ...order }));
}

/** Customers 1 to `count`, each better than the one before in everything. */
function ladder(count: number) {
	return Array.from({ length: count }, (_, i) =>
		Array.from({ length: i + 1 }, (__, order) =>
			wooOrder({
				id: `${i}-${order}`,
				customer: i + 1,
				at: new Date(Date.UTC(2026, 5, 30) - (count - i) * 10 * 86_400_000)
					.toISOString()
					.slice(0, 19),
				total: 10 * (i + 1),
			}),
		),
	).flat();
}

describe('a scored customer', () => {
	it('has everything that the contract lists', () => {
		const { customers } = scoreShop(
			shop(
				{ ...ANA, at: '2026-06-20T22:30:00', total: '100', products: [['Ring', 2]], coupon: true },
				{ ...ANA, at: '2026-01-10T09:00:00', total: '50', refunded: 20, channel: 'pos-rest-api' },
			),
			{ read: { timeZone: 'Europe/Berlin' } },
		);
		expect(customers).toEqual([
			{
				customerId: '7',
				email: 'ana@example.com',
				orderCount: 2,
				totalSpent: 130,
				averageOrderValue: 65,
				currency: 'EUR',
				firstOrderAt: '2026-01-10T09:00:00.000Z',
				lastOrderAt: '2026-06-20T22:30:00.000Z',
				// Half past midnight in Berlin: the 21st there.
				recencyDays: 9,
				recencyScore: 5,
				frequencyScore: 2,
				monetaryScore: 4,
				rfmCell: '524',
				rfmScore: 3.67,
				segment: 'Promising',
				reason: 'Last order 9 days ago. 2 orders. Spent 130.00 EUR.',
				discountShare: 0.5,
				channels: ['pos', 'web'],
				country: 'DE',
				consent: 'unknown',
				topProduct: 'Ring',
				topCategory: null,
				previousSegment: null,
				segmentChanged: null,
				movement: null,
				purchaseHistory: '2026-01-10 30.00; 2026-06-21 100.00',
			},
		]);
	});

	it('lists what was bought by day, in the decimals of the currency', () => {
		const at = '2026-06-20T10:00:00';
		const { customers } = scoreShop(
			shop({ ...ANA, at, total: '0.105' }, { ...ANA, at, total: '0.1' }),
		);
		expect(customers[0]).toMatchObject({ purchaseHistory: '2026-06-20 0.21' });
	});

	it('has no purchase history where only a summary is known', () => {
		const summary = { customerId: '7', orders: 3, totalSpent: 90, lastOrderAt: '2026-06-01' };
		expect(scoreShop([summary]).customers[0]).toMatchObject({
			orderCount: 3,
			purchaseHistory: null,
		});
	});

	it('keeps the purchase history that it was stored with, and adds the orders since', () => {
		const [stored] = scoreShop(shop({ ...ANA, at: '2026-06-01T10:00:00', total: '30' })).customers;
		const { customers } = scoreShop([
			stored as object,
			...shop({ ...ANA, at: '2026-06-20T10:00:00', total: '12.5' }),
		]);
		expect(customers).toMatchObject([
			{ orderCount: 2, purchaseHistory: '2026-06-01 30.00; 2026-06-20 12.50' },
		]);
	});

	it('is scored again from what was stored of it', () => {
		const first = scoreShop(ladder(10)).customers;
		const again = scoreShop(first).customers;
		const known = (customer: (typeof first)[0]) => omit(customer, 'discountShare');
		expect(again.map(known)).toEqual(first.map(known));
	});

	it('is explained by comparison with the whole shop', () => {
		const { customer } = scoreShop(ladder(10));
		expect(customer('10')?.reason).toBe(
			'Last order 10 days ago: more recent than 90% of customers. 10 orders: more than 90%. Spent 1000.00 EUR: more than 90%.',
		);
		expect(customer('10')).toMatchObject({ rfmCell: '555', segment: 'Champions' });
		expect(customer('1')).toMatchObject({ rfmCell: '111', segment: 'Lost' });
	});

	it('has 0 days since an order of today, which is no negative zero', () => {
		const { customers } = scoreShop(shop({ ...ANA, at: '2026-06-30T08:00:00' }));
		expect(Object.is(customers[0]?.recencyDays, 0)).toBe(true);
		expect(customers[0]?.reason.startsWith('Last order today')).toBe(true);
	});

	it('has a cell with hyphens where a score can be 10', () => {
		const { customers } = scoreShop(ladder(10), { scoring: { method: 'quantiles', scale: 10 } });
		expect(customers[0]?.rfmCell).toBe('10-10-10');
		expect(customers[0]?.segment).toBe('Champions');
		expect(customers[9]?.rfmCell).toBe('1-1-1');
	});

	it('has a score weighted as the options say', () => {
		const weights = { recency: 2, frequency: 1, monetary: 0 };
		const { customers } = scoreShop(shop({ ...ANA, at: '2026-06-20T00:00:00' }), { weights });
		expect(customers[0]).toMatchObject({ rfmCell: '513', rfmScore: 3.67 });
	});

	it('has amounts of a currency without decimals in whole units', () => {
		const { customers } = scoreShop(
			shop({ ...ANA, currency: 'JPY', total: '1000' }, { ...ANA, currency: 'JPY', total: '2001' }),
		);
		expect(customers[0]).toMatchObject({ averageOrderValue: 1501, currency: 'JPY' });
		expect(customers[0]?.reason).toContain('Spent 3001 JPY');
	});
});

describe('customers in the output', () => {
	it('come best first: by score, then by money, then by last order, then by id', () => {
		const once = (customer: number, total: number, at: string) => ({ customer, total, at });
		const { customers } = scoreShop(
			shop(
				once(3, 50, '2026-06-01T00:00:00'),
				once(2, 50, '2026-06-01T00:00:00'),
				once(4, 50, '2026-06-02T00:00:00'),
				once(5, 51, '2026-06-01T00:00:00'),
				once(6, 5000, '2026-06-01T00:00:00'),
			),
			{ scoring: { method: 'thresholds', scale: 5, thresholds: { amounts: [1, 2, 3, 100] } } },
		);
		expect(customers.map(({ customerId }) => customerId)).toEqual(['6', '5', '4', '2', '3']);
	});

	it('come in the same order where two shops give the same number to equal customers', () => {
		const inWoo = wooOrder({ id: 1, customer: 7, email: 'ana@example.com' });
		const inMagento = {
			entity_id: 1,
			increment_id: '1',
			state: 'complete',
			status: 'complete',
			base_grand_total: 50,
			grand_total: 50,
			base_currency_code: 'EUR',
			order_currency_code: 'EUR',
			customer_id: 7,
			customer_email: 'ben@example.com',
			created_at: '2026-06-01 10:00:00',
			items: [],
		};
		const emails = [
			[inWoo, inMagento],
			[inMagento, inWoo],
		].map((items) => scoreShop(items).customers.map(({ email }) => email));
		expect(emails[0]).toHaveLength(2);
		expect(emails[1]).toEqual(emails[0]);
	});
});

describe('the consent of a customer', () => {
	it('is withdrawn where the latest order says so, even one that was cancelled', () => {
		const order = { ...shopifyRestSample, refunds: [] };
		const cancelled = {
			...order,
			id: 2,
			processed_at: '2026-06-01T10:00:00Z',
			cancelled_at: '2026-06-02T10:00:00Z',
			customer: { id: 77, email_marketing_consent: { state: 'unsubscribed' } },
		};
		expect(scoreShop([order]).customers[0]?.consent).toBe('subscribed');
		expect(scoreShop([order, cancelled]).customers[0]?.consent).toBe('unsubscribed');
	});
});

describe('what a customer was before', () => {
	const stored = { customerId: '7', email: 'ana@example.com', segment: 'Lost', rfmScore: 1 };

	it('tells who moved, who is new and who left', () => {
		const { customer, run } = scoreShop(shop(ANA, { customer: 8 }), {}, [
			stored,
			{ customerId: '9', segment: 'Loyal' },
		]);
		expect(customer('7')).toMatchObject({
			previousSegment: 'Lost',
			segmentChanged: true,
			movement: 'up',
		});
		expect(customer('8')).toMatchObject({ previousSegment: null, movement: 'new' });
		expect(run.left.map(({ customerId }) => customerId)).toEqual(['9']);
	});

	it('is the same when the output of a run is compared with itself', () => {
		const first = scoreShop(ladder(10));
		const rows = first.customers.map((result) => ({ ...result }));
		const second = scoreShop(ladder(10), {}, rows);
		expect(second.customers.every(({ movement }) => movement === 'same')).toBe(true);
		expect(second.customers.some(({ segmentChanged }) => segmentChanged)).toBe(false);
		expect(second.run.left).toEqual([]);
	});
});

describe('what is to be kept private', () => {
	it('gives the hash of an e-mail address in its place, for guests also as their id', () => {
		const { customers } = scoreShop(shop({ email: 'test@example.com' }), { hashEmails: true });
		const hash = '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b';
		expect(customers[0]).toMatchObject({ email: hash, customerId: hash });
	});

	it('shows of a guest no address where scores only are wanted', () => {
		const { customers } = scoreShop(shop({ email: 'test@example.com' }), { scoresOnly: true });
		expect(customers[0]?.customerId).toMatch(/^[0-9a-f]{64}$/);
	});

	it('finds a guest again whose address was hashed', () => {
		const items = shop({ email: 'test@example.com' });
		const rows = scoreShop(items, { hashEmails: true }).customers.map((result) => ({ ...result }));
		expect(scoreShop(items, { hashEmails: true }, rows).customers[0]?.movement).toBe('same');
	});

	it('shows no telephone number of a guest where addresses are hashed', () => {
		const { customers } = scoreShop(shop({ phone: '+49 30 1234567' }), { hashEmails: true });
		expect(customers[0]?.customerId).not.toContain('49301234567');
	});
});

describe('a run in which nothing could be read', () => {
	it('does not report the customers of the last run as gone', () => {
		const stored = { customerId: '7', segment: 'Loyal', rfmScore: 4 };
		expect(scoreShop([{ errors: [] }], {}, [stored]).run.left).toEqual([]);
	});
});

describe('the share of orders at a discount', () => {
	const orders = (codes: string[]) =>
		codes.map((code, i) => ({
			'Order ID': `o${i}`,
			Email: 'ana@example.com',
			'Order Date': `2026-05-0${i + 1}`,
			Total: 50,
			'Discount Code': code,
		}));

	it('is written as people read it, and still finds the orders behind it', () => {
		const [stored] = scoreShop(orders(['HI', '', ''])).customers;
		expect(stored?.discountShare).toBe(0.3333);
		const [next] = orders(['', '', '', 'HI']).slice(3);
		expect(scoreShop([stored as object, next as object]).customers[0]?.discountShare).toBe(0.5);
	});
});

describe('without customers', () => {
	it.each([
		['no items', []],
		['items that are none', [{ hello: 'world' }, {}, { orders: [] }]],
		['cancelled orders', shop({ ...ANA, status: 'cancelled' })],
	])('%s give no segments, and no error', (_, items) => {
		const { customers, run, rejected } = scoreShop(items);
		expect(customers).toEqual([]);
		expect(run.segments).toEqual([]);
		expect(rejected).toHaveLength(items.length);
	});

	it('still refuses segments that are none', () => {
		expect(() =>
			scoreShop([], { segmentMap: 'custom', segmentRules: [{ name: 'VIP', recency: '9' }] }),
		).toThrow(InputError);
	});
});
