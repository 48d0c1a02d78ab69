import type { Item } from '../../engine/item';
import { measureRoutes } from '../../engine/routing/measure/measureRoutes';
import { choosePlaybook, PLAYBOOKS } from '../../engine/routing/playbooks/choosePlaybook';
import { priorityStage } from '../../engine/routing/priority/priorityStage';
import { stabilityStage } from '../../engine/routing/stability/stabilityStage';
import { measureRecovery } from '../../engine/routing/trend/measureRecovery';
import { watchOrders } from '../../engine/routing/trend/watchOrders';
import { runAtOnce } from '../../engine/slices/runAtOnce';
import { READ_SETTINGS } from '../engine/orders/door/openDoor';
import { wooOrder } from '../engine/rfm/scoreShop';
import { bySegment, route, ZONE } from '../engine/routing/route';
import { buyersOn, TODAY } from '../engine/routing/trend/shop';

const ROUTED_AT = '2026-05-01T00:00:00.000Z';

/** So many customers of a segment, of whom the first ones bought for 50 in the days after they were routed. */
function routed(segment: string, customers: number, buyers: number, group?: string) {
	const ids = Array.from({ length: customers }, (_, at) => `${segment}-${group ?? ''}-${at}`);
	const json = (customerId: string) => ({
		customerId,
		route: { output: segment, routedAt: ROUTED_AT },
		...(group === undefined ? {} : { experiment: { name: 'spring', group } }),
	});
	return {
		items: ids.map((id): Item => ({ json: json(id) })),
		orders: ids.slice(0, buyers).map(
			(customer): Item => ({
				json: wooOrder({ id: customer, customer, at: '2026-05-10T10:00:00', total: 50 }),
			}),
		),
	};
}

function measure(...groups: Array<ReturnType<typeof routed>>) {
	const { groups: rows } = runAtOnce(
		measureRoutes(
			groups.flatMap(({ items }) => items),
			groups.flatMap(({ orders }) => orders),
			{ read: READ_SETTINGS, windowDays: 30 },
		),
	);
	return (segment: string, group: string) =>
		rows.find((row) => row.segment === segment && row.group === group);
}

describe('what operators expect to learn from a router, by the numbers of the list of capabilities', () => {
	it('29, 85 gives customers, share, revenue and conversion of each branch', () => {
		const row = measure(routed('Loyal', 30, 6), routed('Lost', 10, 1));
		expect(row('Loyal', 'all')).toMatchObject({
			customers: 30,
			share: 0.75,
			conversion: 0.2,
			revenue: 300,
			averageOrderValue: 50,
		});
		expect(row('Lost', 'all')).toMatchObject({ customers: 10, conversion: 0.1 });
	});

	it('38 tells at which branch there is most to lose, and puts whom first', () => {
		const jsons = [
			{ segment: 'Loyal', predictedValue: 100, churnProbability: 0.1 },
			{ segment: 'At Risk', predictedValue: 100, churnProbability: 0.7 },
			{ segment: 'At Risk', predictedValue: 200, churnProbability: 0.7 },
		];
		const priority = priorityStage(
			{
				valueField: 'predictedValue',
				churnField: 'churnProbability',
				budget: { costEach: 1 },
			},
			{},
		);
		const run = route(jsons, bySegment(), { priority });
		expect(run.at('At Risk').map(({ index }) => index)).toEqual([2, 1]);
		expect(run.hints.map(({ text }) => text).join(' ')).toContain('At Risk 210, Loyal 10');
	});

	it('65 tells how segments respond to a discount: by the lift of the variant that had it', () => {
		const row = measure(
			routed('Loyal', 200, 60, 'control'),
			routed('Loyal', 200, 60, 'Ten Percent'),
			routed('Lost', 200, 10, 'control'),
			routed('Lost', 200, 30, 'Ten Percent'),
		);
		expect(row('Loyal', 'Ten Percent')?.lift).toBe(0);
		expect(row('Lost', 'Ten Percent')).toMatchObject({ lift: 2, verdict: 'better' });
	});

	it('81 says that there are not enough customers to tell', () => {
		const row = measure(routed('Loyal', 50, 5, 'control'), routed('Loyal', 50, 6, 'treated'));
		expect(row('All', 'treated')).toMatchObject({ verdict: 'notYet', customers: 50 });
		expect(row('All', 'treated')?.advice).toMatch(/^Not yet: [\d,]+ more customers a group/);
	});

	it('83 gives the change of conversion from before to after, in percentage points', () => {
		const loyal = routed('Loyal', 10, 4);
		const before = wooOrder({
			id: 'before',
			customer: 'Loyal--0',
			at: '2026-04-10T10:00:00',
			total: 50,
		});
		const old = wooOrder({ id: 'old', customer: 'x', at: '2026-01-01T10:00:00', total: 50 });
		const orders = [...loyal.orders, { json: before }, { json: old }];
		expect(measure({ items: loyal.items, orders })('Loyal', 'all')).toMatchObject({
			conversionBefore: 0.1,
			conversion: 0.4,
			conversionChange: 0.3,
		});
	});

	it('84 counts the days until revenue was at 95% of what it was', () => {
		const items = buyersOn((days) => (days > 60 ? 10 : days > 40 ? 1 : 10), 130);
		const { segments } = runAtOnce(
			measureRecovery(items, { crisisBegan: TODAY - 60, today: TODAY, weeks: 8, share: 0.95 }),
		);
		expect(segments[0]).toMatchObject({ status: 'recovered', recoveryDays: 27 });
	});

	it('100 raises the alarm where the order rate of 72 hours is three standard errors down', () => {
		const items = buyersOn((days) => (days <= 3 ? 3 : 20), 70, 'Loyal');
		const { segments } = runAtOnce(
			watchOrders(items, { today: TODAY, days: 3, weeks: 8, limit: 3 }),
		);
		const loyal = segments.find(({ segment }) => segment === 'Loyal');
		expect(loyal).toMatchObject({ alert: true, purchases: 9, expected: 60 });
		expect(loyal?.z).toBeLessThan(-3);
	});

	it('103 lets who has bought since entering exit, as an event', () => {
		const previous = [
			{ json: { customerId: 7, route: { output: 'At Risk', routedAt: ROUTED_AT } } },
		];
		const stability = stabilityStage(previous, {
			scoreField: 'rfmScore',
			zone: ZONE,
			exitOutputs: ['At Risk'],
		});
		const json = { customerId: 7, segment: 'Promising', lastOrderAt: '2026-05-20T10:00:00Z' };
		const run = route([json], bySegment(), { stability, hasExits: true });
		expect(run.at('Exited')[0]?.route.exit).toMatchObject({
			from: 'At Risk',
			boughtAt: '2026-05-20T10:00:00.000Z',
		});
	});

	it('108 needs nothing filled in for what RFM Score gives', () => {
		const json = { customerId: '7', segment: 'Champions', consent: 'subscribed' };
		expect(route([json], bySegment()).outputOf).toEqual(['Champions']);
	});

	it('109 begins with a goal: retain, grow, crisis, recover, lifecycle', () => {
		for (const name of PLAYBOOKS) {
			const { goal, entries } = choosePlaybook(name);
			expect(goal).not.toBe('');
			expect(entries.length).toBeGreaterThan(3);
		}
	});
});
