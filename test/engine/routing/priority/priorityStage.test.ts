import fc from 'fast-check';
import { assignGroups } from '../../../../engine/routing/experiments/assignGroups';
import { experimentStage } from '../../../../engine/routing/experiments/experimentStage';
import type { Budget } from '../../../../engine/routing/priority/priority';
import { priorityStage } from '../../../../engine/routing/priority/priorityStage';
import { bySegment, route } from '../route';

const FIELDS = { valueField: 'predictedValue', churnField: 'churnProbability' };

function spend(jsons: readonly object[], budget: Partial<Budget>) {
	const priority = priorityStage({ ...FIELDS, budget: { costEach: 1, ...budget } }, {});
	return route(jsons, bySegment(), { priority });
}

const customer = (predictedValue: unknown, churnProbability: unknown, more: object = {}) => ({
	segment: 'Loyal',
	predictedValue,
	churnProbability,
	...more,
});

describe('prioritising', () => {
	it('puts the largest value at risk first, and those of whom it is not known last', () => {
		const run = spend(
			[
				customer(100, 0.1),
				customer(null, 0.9),
				customer(50, 0.9),
				customer(1000, 0.05),
				customer(80, 2),
			],
			{},
		);
		expect(run.at('Loyal').map(({ index }) => index)).toEqual([3, 2, 0, 4, 1]);
		expect(run.hints.at(-1)?.text).toContain('Of 2 customers the value at risk is not known');
	});

	it('tells at which outputs there is most to lose', () => {
		const { hints } = spend(
			[customer(100, 0.5), customer(300, 0.5, { segment: 'At Risk' }), customer(20, 0.5)],
			{},
		);
		expect(hints.map(({ text }) => text)).toContain(
			'Expected loss where nothing is done, largest first: At Risk 150, Loyal 60.',
		);
	});

	it('ends with the number of customers, and says to the others why', () => {
		const run = spend([customer(1, 0.5), customer(2, 0.5), customer(3, 0.5)], { customers: 2 });
		expect(run.at('Loyal').map(({ index }) => index)).toEqual([2, 1]);
		expect(run.at('Other')[0]?.route.reason).toContain(
			'Beyond the budget of 2 customers: 2 customers with a larger value at risk came first (theirs is 0.5).',
		);
	});

	it('ends with the money, by what each customer costs', () => {
		const jsons = [3, 2, 1].map((value, at) => customer(value, 1, { postage: [4, '5.5', 1][at] }));
		const run = spend(jsons, { total: 10, costField: 'postage' });
		expect(run.at('Loyal').map(({ index }) => index)).toEqual([0, 1]);
		expect(run.hints.at(-1)?.text).toContain('The budget lasted for 2 customers, who cost 9.5.');
	});

	it('refuses a budget below 0', () => {
		expect(() => spend([], { total: -1 })).toThrow('"Budget" is -1');
	});

	it('does not spend the budget on the control group, and draws it from those within', () => {
		const experiment = { name: 'spring', controlShare: 50, variants: [] };
		const groupOf = assignGroups(experiment);
		const jsons = Array.from({ length: 40 }, (_, at) =>
			customer(100 - at, 0.5, { customerId: `c${at}` }),
		);
		const run = route(jsons, bySegment(), {
			priority: priorityStage({ ...FIELDS, budget: { customers: 10, costEach: 1 } }, { groupOf }),
			experiment: experimentStage(experiment),
		});
		const treated = run.at('Loyal').map(({ index }) => index);
		expect(treated).toHaveLength(10);
		const controls = jsons.flatMap((_, at) =>
			at <= Math.max(...treated) && groupOf(`c${at}`) === 'control' ? [at] : [],
		);
		expect(run.at('Held Out').map(({ index }) => index)).toEqual(expect.arrayContaining(controls));
		expect(run.at('Other').every(({ experiment: group }) => group === undefined)).toBe(true);
	});

	it('is the same in any order, loses nobody, and a larger budget keeps everybody that a smaller one had', () => {
		const shop = fc.uniqueArray(
			fc.record({
				customerId: fc.integer({ min: 1, max: 999 }),
				predictedValue: fc.constantFrom(1, 2, 3, null, 'x'),
				churnProbability: fc.constantFrom(0, 0.5, 1, null),
				cost: fc.constantFrom(1, 2, 5, -3, null),
			}),
			{ selector: ({ customerId }) => customerId, maxLength: 30 },
		);
		fc.assert(
			fc.property(
				shop,
				fc.integer({ min: 0, max: 40 }),
				fc.integer({ min: 0, max: 9 }),
				(given, total, more) => {
					const jsons = given.map((json) => ({ segment: 'Loyal', ...json }));
					const within = (items: typeof jsons, budget: number) =>
						spend(items, { total: budget, costField: 'cost' })
							.at('Loyal')
							.map(({ index }) => items[index]?.customerId);
					const small = within(jsons, total);
					expect(within(jsons.toReversed(), total)).toEqual(small);
					expect(within(jsons, total + more)).toEqual(expect.arrayContaining(small));
					expect(spend(jsons, { total }).outputs.flat()).toHaveLength(jsons.length);
				},
			),
		);
	});
});
