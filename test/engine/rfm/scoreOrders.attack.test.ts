import fc from 'fast-check';
import { HOSTILE_VALUES } from '../../support/hostileValues';
import { scoreShop, wooOrder, type SettingsChange } from './scoreShop';

const GOOD = wooOrder({ id: 1, customer: 7, email: 'ana@example.com', products: [['Ring', 1]] });
const STORED = {
	customerId: '8',
	email: 'ben@example.com',
	orderCount: 3,
	totalSpent: 99.5,
	currency: 'EUR',
	firstOrderAt: '2025-01-01T00:00:00.000Z',
	lastOrderAt: '2026-06-01T00:00:00.000Z',
	discountShare: 0.5,
	channels: ['web'],
	consent: 'subscribed',
	segment: 'Loyal',
	rfmScore: 4,
};
const ROW = { 'Order ID': 'A-1', Email: 'cem@example.com', Date: '2026-06-01', Total: '12.50' };

const LINE = { ...ROW, Product: 'Ring', Quantity: 1, 'Unit Price': '12.50', 'Line ID': '' };

/** Scores and adds up: each item is behind a customer or rejected. */
function survives(items: readonly unknown[], change: SettingsChange = {}) {
	const shop = scoreShop(items, change);
	const told = new Set([...shop.items.flat(), ...shop.rejected.map(({ item }) => item)]);
	expect(told.size).toBe(items.length);
	for (const one of shop.customers) {
		expect(Number.isFinite(one.totalSpent)).toBe(true);
		expect(Number.isFinite(one.rfmScore)).toBe(true);
		expect(one.reason.length).toBeLessThan(400);
	}
	for (const { detail } of shop.rejected) expect(detail.length).toBeLessThan(700);
	return shop;
}

describe('a run under attack', () => {
	it.each(HOSTILE_VALUES)('survives items that are %s', (_, value) => {
		expect(survives([value, GOOD, { json: value }, { data: [value] }]).customers).toHaveLength(1);
	});

	it.each(Object.keys(GOOD))('survives an order with anything in %s', (field) => {
		for (const [, value] of HOSTILE_VALUES) survives([{ ...GOOD, [field]: value }]);
	});

	it.each(Object.keys(STORED))('survives a stored customer with anything in %s', (field) => {
		for (const [, value] of HOSTILE_VALUES) {
			survives([{ ...STORED, [field]: value }]);
			scoreShop([GOOD], {}, [{ ...STORED, [field]: value }]);
		}
	});

	it.each(Object.keys(ROW))('survives a row with anything in %s', (field) => {
		for (const [, value] of HOSTILE_VALUES) survives([{ ...ROW, [field]: value }, ROW]);
	});

	it.each(Object.keys(LINE))('survives a line with anything in %s', (field) => {
		for (const [, value] of HOSTILE_VALUES) {
			survives([{ ...LINE, [field]: value }, LINE, { ...LINE, Product: 'Chain' }]);
		}
	});

	it.each(['__proto__', 'constructor', 'toString', '💍', '\u202e7', ' ', "'; DROP TABLE"])(
		'tells a customer with the id %p from everybody else',
		(customer) => {
			const { customers } = survives([
				wooOrder({ id: 'prototype', customer, email: 'ana@example.com' }),
				wooOrder({ id: '__proto__', customer: 'hasOwnProperty' }),
			]);
			expect(customers).toHaveLength(2);
			const id = customer.trim() === '' ? 'ana@example.com' : customer;
			expect(customers.map(({ customerId }) => customerId)).toContain(id);
		},
	);

	it('finds no field that is only a part of JavaScript', () => {
		const item = JSON.parse(
			'{"__proto__":{"email":"ana@example.com","total":5,"date":"2026-06-01"}}',
		);
		expect(survives([item]).rejected[0]?.reason).toBe('unrecognised');
	});

	it('reads a sheet whose columns are called __proto__ and constructor beside its own', () => {
		const row = JSON.parse(
			'{"__proto__":"x","constructor":"y","Email":"ana@example.com","Date":"2026-06-01","Total":"5"}',
		);
		expect(survives([row]).customers).toHaveLength(1);
	});

	it('survives the largest amounts, weights and limits there are', () => {
		const large = [wooOrder({ id: 1, customer: 7, total: 9e11 }), wooOrder({ id: 2, customer: 8 })];
		survives(large);
		survives(large, { weights: { recency: 1e308, frequency: 1e308, monetary: 1e308 } });
		expect(survives(large, { minimumSpend: 1e300 }).customers).toEqual([]);
	});

	it('survives ten thousand orders of one customer, each of another channel', () => {
		const orders = Array.from({ length: 10_000 }, (_, i) =>
			wooOrder({ id: i + 1, customer: 7, channel: `channel ${i}` }),
		);
		expect(survives(orders).customers[0]?.channels).toHaveLength(10_000);
	});

	it('survives any JSON there is', () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), (values) => {
				survives([...values, GOOD]);
			}),
			{ seed: 1, numRuns: 200 },
		);
	});
});
