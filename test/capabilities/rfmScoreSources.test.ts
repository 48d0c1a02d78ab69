import { reportReading } from '../../engine/orders/readingReport';
import { runAtOnce } from '../../engine/slices/runAtOnce';
import { squareOrderSample } from '../engine/orders/platforms/eventSamples';
import { shopifyRestSample } from '../engine/orders/platforms/storeSamples';
import { scoreShop, wooOrder } from '../engine/rfm/scoreShop';

/** A sale at a Shopify till: no e-mail, but the telephone number that the customer gave. */
const TILL_SALE = {
	...shopifyRestSample,
	id: 1,
	source_name: 'pos',
	email: '',
	contact_email: null,
	phone: '+49 151 1234567',
	processed_at: '2026-06-01T10:00:00Z',
	customer: { id: 77, phone: '+49 151 1234567' },
	refunds: [],
};
const WEB_ORDER = {
	...shopifyRestSample,
	id: 2,
	processed_at: '2026-06-10T10:00:00Z',
	customer: { id: 77, email: 'ana@example.com' },
	refunds: [],
};

describe('one customer in several places', () => {
	it('69: the phone at the till and the e-mail on the web are one customer of one id', () => {
		const { customers } = scoreShop([TILL_SALE, WEB_ORDER]);
		expect(customers).toHaveLength(1);
		expect(customers[0]).toMatchObject({
			customerId: '77',
			email: 'ana@example.com',
			orderCount: 2,
			channels: ['pos', 'web'],
		});
	});

	it('69: the same e-mail in two shops is one customer, unless that is turned off', () => {
		const items = [WEB_ORDER, wooOrder({ id: 1, customer: 5, email: 'ANA@example.com ' })];
		expect(scoreShop(items).customers).toHaveLength(1);
		const apart = { read: { join: { byEmail: false, byPhone: false } } };
		expect(scoreShop(items, apart).customers).toHaveLength(2);
	});

	it('70: who buys at the till and on the web and spends most can be told by both', () => {
		const { customers } = scoreShop([TILL_SALE, WEB_ORDER], {
			scoring: { method: 'thresholds', scale: 5, thresholds: { amounts: [10, 20, 50, 100] } },
			segmentMap: 'custom',
			segmentRules: [{ name: 'Luxury', monetary: '5' }],
		});
		expect(customers[0]).toMatchObject({ segment: 'Luxury', channels: ['pos', 'web'] });
	});

	it('71: a sale at a Square till without an e-mail is known by its customer id', () => {
		const sale = { ...squareOrderSample, fulfillments: [], closed_at: '2026-06-01T09:00:00Z' };
		const { customers, rejected } = scoreShop([sale]);
		expect(rejected).toEqual([]);
		expect(customers[0]).toMatchObject({ email: null, orderCount: 1 });
		expect(customers[0]?.customerId).toMatch(/^SQ-CUSTOMER/);
	});

	it('72: Shopify and WooCommerce orders in one run are both read, and the report names both', () => {
		const { customers, run, rejected } = scoreShop([
			WEB_ORDER,
			wooOrder({ id: 1, customer: 5, email: 'ben@example.com' }),
		]);
		expect(customers).toHaveLength(2);
		const [{ text } = { text: '' }] = runAtOnce(reportReading(run.orders, rejected));
		expect(text).toContain('Shopify');
		expect(text).toContain('WooCommerce');
	});
});

describe('data that is not right', () => {
	it('73: a bad date, e-mail or total is rejected with its reason, and the counts add up', () => {
		const items = [
			wooOrder({ id: 1, customer: 5 }),
			wooOrder({ id: 2, customer: 5, at: '31.02.2026' }),
			wooOrder({ id: 3, email: 'n/a' }),
			wooOrder({ id: 4, customer: 5, total: 'free' }),
			{ note: 'hello' },
		];
		const { rejected, items: behind } = scoreShop(items);
		expect(rejected.map(({ item, reason }) => [item, reason])).toEqual([
			[1, 'badDate'],
			[2, 'noCustomer'],
			[3, 'badAmount'],
			[4, 'unrecognised'],
		]);
		expect(behind.flat().length + rejected.length).toBe(items.length);
	});

	it('74: a customer without orders, or without a last one, is not put into any segment', () => {
		const { customers, rejected } = scoreShop([
			{ customerId: '7', orderCount: 0, totalSpent: 0, lastOrderAt: null },
			{ customerId: '8', orderCount: 3, totalSpent: 120, lastOrderAt: null },
			{ customerId: '9', orderCount: 3, totalSpent: 120, lastOrderAt: '2026-06-01' },
		]);
		expect(customers.map(({ customerId }) => customerId)).toEqual(['9']);
		expect(rejected.map(({ reason }) => reason)).toEqual(['noDate', 'noDate']);
	});
});
