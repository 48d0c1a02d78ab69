import type { SummaryReading } from '../../../../engine/orders/reading';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { openDoor } from './openDoor';

const SUMMARY: SummaryReading = {
	kind: 'summary',
	customerId: 7,
	orderCount: '4',
	totalSpent: '412.50',
	firstOrderAt: '2024-05-01',
	lastOrderAt: '2026-03-01',
	currency: 'EUR',
	discountShare: 0.5,
};

function admitted(change: Partial<SummaryReading>) {
	const door = openDoor();
	door.admit({ ...SUMMARY, ...change });
	return door;
}

describe('a customer summary at the door', () => {
	it('becomes a row of as many orders', () => {
		const { table } = admitted({}).book;
		expect([table.orders.get(0), table.charged[0], table.discountedOrders.get(0)]).toEqual([
			4, 4_125_000, 2,
		]);
		expect(table.placedAt[0]).toBe(Date.parse('2026-03-01'));
		expect(table.firstPlacedAt.get(0)).toBe(Date.parse('2024-05-01'));
	});

	it.each([
		['a date that is missing', undefined],
		['a date that is none', 'long ago'],
		['a date after the last', '2026-05-01'],
	])('begins with its last order where the first has %s', (_, firstOrderAt) => {
		expect(admitted({ firstOrderAt }).book.table.firstPlacedAt.get(0)).toBe(
			Date.parse('2026-03-01'),
		);
	});

	it.each([
		['badAmount', { orderCount: 'some' }],
		['badAmount', { orderCount: '' }],
		['badAmount', { orderCount: undefined }],
		['badAmount', { orderCount: null }],
		['badAmount', { orderCount: 2.5 }],
		['badAmount', { orderCount: -1 }],
		['badAmount', { orderCount: 1e300 }],
		['noDate', { orderCount: 0 }],
		['noDate', { lastOrderAt: null }],
		['badDate', { lastOrderAt: 'recently' }],
		['noAmount', { totalSpent: '' }],
		['badAmount', { totalSpent: 'much' }],
		['noCustomer', { customerId: 0 }],
	])('is turned away as %s: %j', (reason, change) => {
		expect(admitted(change).fates()).toEqual([reason]);
	});

	it('says why the platform has no last order, where it knows', () => {
		const door = admitted({ lastOrderAt: undefined, noDateDetail: 'Shopify gives no date.' });
		expect(door.book.rejected.get(0)).toEqual({
			reason: 'noDate',
			detail: 'Shopify gives no date.',
		});
	});

	it.each([2, -0.5, 'half', NaN])('knows no discounts by a share of %p', (discountShare) => {
		expect(admitted({ discountShare }).book.table.discountedOrders.get(0)).toBe(0);
	});

	it.each(HOSTILE_VALUES)('stands %s in every field', (_, value) => {
		for (const field of Object.keys(SUMMARY).filter((name) => name !== 'kind')) {
			const [fate] = admitted({ [field]: value }).fates();
			expect(fate).not.toBe('nowhere');
		}
	});
});
