import { watchOrders, type WatchSettings } from '../../../../engine/routing/trend/watchOrders';
import type { Item } from '../../../../engine/item';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { scoreShop, wooOrder } from '../../rfm/scoreShop';
import { buyersOn, customer, isoDay, TODAY } from './shop';

function watch(items: readonly Item[], change: Partial<WatchSettings> = {}) {
	const run = runAtOnce(
		watchOrders(items, { today: TODAY, days: 3, weeks: 8, limit: 3, ...change }),
	);
	return {
		...run,
		of: (segment: string) => run.segments.find((row) => row.segment === segment),
		text: run.hints.map(({ text }) => text).join(' '),
	};
}

const steady = (perDay: number, segment?: string) => buyersOn(() => perDay, 70, segment);
/** Ten a day, and hardly any in the last three days. */
const fallen = buyersOn((days) => (days <= 3 ? 2 : 10), 70, 'Loyal');

describe('watching orders', () => {
	it('raises the alarm for the segment whose purchases fell in the last 72 hours', () => {
		const { of, text } = watch([...fallen, ...steady(10, 'New Customers')]);
		expect(of('Loyal')).toMatchObject({
			shift: 'down',
			alert: true,
			from: '2026-06-28',
			to: '2026-06-30',
			purchases: 6,
			expected: 30,
			change: -0.8,
			revenue: 60,
			windows: 8,
		});
		expect(of('Loyal')?.z).toBeLessThan(-3);
		expect(of('Loyal')?.reason).toBe(
			'6 purchases in 3 days, 30 are usual: fewer than chance explains (z = -4.0).',
		);
		expect(of('New Customers')).toMatchObject({ shift: 'none', alert: false, change: 0 });
		expect(text).toContain('Fewer purchases than usual in: Loyal (-80%)');
	});

	it('puts all customers first, then the segments as the alphabet has them', () => {
		const { segments } = watch([...steady(1, 'B'), ...steady(1, 'A'), ...steady(1)]);
		expect(segments.map(({ segment }) => segment)).toEqual(['All', 'A', 'B']);
		expect(segments.map(({ purchases }) => purchases)).toEqual([9, 3, 3]);
	});

	it('compares with the same days of the week: quiet Sundays are no fall', () => {
		// 1 July 2026 is a Wednesday; the three days before it are Sunday to Tuesday.
		const isQuiet = (days: number) => days % 7 === 1 || days % 7 === 2 || days % 7 === 3;
		const { of } = watch(buyersOn((days) => (isQuiet(days) ? 4 : 30), 70));
		expect(of('All')).toMatchObject({ purchases: 12, expected: 12, shift: 'none' });
	});

	it('does not count today, which is not over', () => {
		expect(watch([...steady(5), customer([0])]).of('All')?.purchases).toBe(15);
	});

	it('calls a rise a rise, and no alarm', () => {
		const { of } = watch(buyersOn((days) => (days <= 3 ? 30 : 10), 70));
		expect(of('All')).toMatchObject({ shift: 'up', alert: false });
	});

	it('says where so few buy that not even a stop would show', () => {
		const { of } = watch([...buyersOn((days) => (days > 3 && days % 7 === 4 ? 1 : 0), 70, 'Lost')]);
		expect(of('Lost')).toMatchObject({ shift: 'tooFew', alert: false });
	});

	it('compares with no weeks before the shop began', () => {
		const { of } = watch(buyersOn(() => 10, 20));
		expect(of('All')).toMatchObject({ shift: 'tooFew', expected: null, windows: 2 });
		expect(of('All')?.reason).toContain('There are 2 earlier periods to compare with');
	});

	it('asks whether the orders are up to date where nobody bought at all', () => {
		const { text, of } = watch(buyersOn((days) => (days <= 10 ? 0 : 10), 70));
		expect(text).toContain('Nobody bought anything since 2026-06-20');
		expect(of('All')?.alert).toBe(true);
	});

	it('takes the output that a router sent the customer to for the segment', () => {
		const routed = { route: { output: 'VIP' } };
		const { segments } = watch([customer([1], 'Loyal', routed)]);
		expect(segments.map(({ segment }) => segment)).toEqual(['All', 'VIP']);
		const { segments: byField } = watch([customer([1], 'Loyal', routed)], {
			segmentField: 'segment',
		});
		expect(byField.map(({ segment }) => segment)).toEqual(['All', 'Loyal']);
	});

	it('reads the customers that RFM Score gives', () => {
		const orders = [1, 2, 9].map((days) =>
			wooOrder({ id: days, customer: 1, at: `${isoDay(TODAY - days)}T10:00:00`, total: 12.5 }),
		);
		const items = scoreShop(orders).customers.map((json) => ({ json }));
		expect(watch(items).of('All')).toMatchObject({ purchases: 2, revenue: 25 });
	});

	it('says which items do not tell when a customer bought', () => {
		expect(watch([{ json: { segment: 'Loyal' } }]).text).toContain('None of the items says when');
		expect(watch([{ json: {} }, customer([1])]).text).toContain('1 item does not say when');
	});

	it('refuses more days than the weeks can be compared with', () => {
		expect(() => watch([], { days: 14, weeks: 6 })).toThrow(
			'"Weeks to Compare With" is 6, which is too few for 14 days',
		);
	});

	it('is the same in any order', () => {
		const items = [...fallen, ...steady(3, 'B')];
		expect(watch([...items].reverse()).segments).toEqual(watch(items).segments);
	});
});
