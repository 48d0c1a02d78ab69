import type { IDataObject } from 'n8n-workflow';
import { wooOrder } from '../engine/rfm/scoreShop';
import { customers, dayAgo, daysAgo, runRouter as run } from './runRouter';
import { score } from './score';

jest.setTimeout(60_000);

/** Customers who each bought once: ten a day, and as many as this on each of the last days. */
function shop(lately: (days: number) => number): IDataObject[] {
	return Array.from({ length: 120 }, (_, at) => at + 1).flatMap((days) =>
		Array.from({ length: lately(days) }, (_, at) => ({
			customerId: `${days}-${at}`,
			segment: at % 2 === 0 ? 'Loyal' : 'Lost',
			purchaseHistory: `${dayAgo(days)} 20.00`,
		})),
	);
}

describe('the operation Watch Orders in a workflow', () => {
	it('puts segments that buy less into Alert, and the others into No Alert', async () => {
		const fallen = shop((days) => (days <= 4 ? 0 : 20));
		const { outputs, hints } = await run({ operation: 'watch' }, fallen);
		expect(outputs.map((items) => items.map(({ segment }) => segment))).toEqual([
			['All', 'Lost', 'Loyal'],
			[],
		]);
		expect(outputs[0]?.[0]).toMatchObject({ purchases: 0, expected: 60, shift: 'down' });
		expect(hints.join(' ')).toContain('Nobody bought anything since');
		const calm = await run(
			{ operation: 'watch' },
			shop(() => 20),
		);
		expect(calm.outputs.map((items) => items.length)).toEqual([0, 3]);
	});
});

describe('behind RFM Score', () => {
	// Ten orders a day, and none in the last three whole days.
	const orders = Array.from({ length: 100 }, (_, at) => at + 4).flatMap((days) =>
		Array.from({ length: 10 }, (_, at) =>
			wooOrder({
				id: `${days}-${at}`,
				customer: `${days}-${at}`,
				at: daysAgo(days).slice(0, 19),
				total: 20,
			}),
		),
	);

	it('Watch Orders and Measure Recovery know when customers bought', async () => {
		const { customers: scored } = await score(orders, { parameters: { analysisDate: '' } });
		const items = scored.map(({ json }) => json);
		const watched = await run({ operation: 'watch' }, items);
		expect(watched.outputs[0]?.[0]).toMatchObject({ segment: 'All', purchases: 0, expected: 30 });
		const recovery = await run({ operation: 'recovery', crisisBegan: dayAgo(30) }, items);
		expect(recovery.outputs[0]?.[0]).toMatchObject({ segment: 'All', status: 'atLowest' });
		for (const { hints } of [watched, recovery]) {
			expect(hints.join(' ')).not.toContain('purchaseHistory');
		}
	});
});

describe('the operation Measure Recovery in a workflow', () => {
	const crisis = { operation: 'recovery', crisisBegan: dayAgo(60) };

	it('tells when revenue was back, by segment', async () => {
		const back = shop((days) => (days > 60 || days <= 40 ? 20 : 2));
		const { outputs } = await run(crisis, back);
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.map(({ segment, status }) => [segment, status])).toEqual([
			['All', 'recovered'],
			['Lost', 'recovered'],
			['Loyal', 'recovered'],
		]);
		expect(outputs[0]?.[0]?.recoveryDays).toBeGreaterThan(20);
	});

	it('asks when the crisis began, where an expression gives nothing', async () => {
		const { status, error } = await run(
			{ operation: 'recovery', crisisBegan: '={{ "" }}' },
			shop(() => 1),
		);
		expect(status).toBe('error');
		expect(error?.message).toBe('"Crisis Began" is empty');
	});
});

describe('the operation Measure in a workflow', () => {
	it('tells what customers bought afterwards, from WooCommerce orders, by segment and group', async () => {
		const experiment = { values: { name: 'spring', controlShare: 50 } };
		const routed = (await run({ experiment }, customers(400))).outputs.flat().map(
			(json): IDataObject => ({
				...json,
				route: { ...(json.route as IDataObject), routedAt: daysAgo(40) },
			}),
		);
		const treated = routed.filter((json) => (json.experiment as IDataObject).group === 'treated');
		const orders = treated.slice(0, 60).map(
			(json, at): IDataObject => ({
				id: at + 1,
				status: 'completed',
				currency: 'EUR',
				date_created_gmt: daysAgo(35).slice(0, 19),
				date_paid_gmt: daysAgo(35).slice(0, 19),
				total: '50.00',
				customer_id: 0,
				billing: { email: String(json.email).toUpperCase() },
				line_items: [],
				refunds: [],
			}),
		);
		const { outputs, hints } = await run({ operation: 'measure' }, routed, orders);
		expect(outputs).toHaveLength(1);
		const all = outputs[0]?.find(({ segment, group }) => segment === 'All' && group === 'treated');
		expect(all).toMatchObject({
			customers: treated.length,
			buyers: 60,
			revenue: 3000,
			currency: 'EUR',
			comparedWith: 'control',
			verdict: 'better',
		});
		expect(hints.join(' ')).toMatch(/60 WooCommerce records/);
	});
});
