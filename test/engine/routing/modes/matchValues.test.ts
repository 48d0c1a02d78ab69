import type { RouteSettings, ValueTier } from '../../../../engine/routing/routeSettings';
import { route } from '../route';

const TIERS: ValueTier[] = [
	{ output: 'High', limit: 10 },
	{ output: 'Medium', limit: 50 },
	{ output: 'Low', limit: 100 },
];

const byShare = (tiers = TIERS, field?: string): RouteSettings['by'] => ({
	mode: 'value',
	by: 'percentile',
	tiers,
	field,
});
const byLimit = (tiers: ValueTier[]): RouteSettings['by'] => ({
	mode: 'value',
	by: 'threshold',
	tiers,
});

const hundred = Array.from({ length: 100 }, (_, index) => ({ predictedValue: (index * 37) % 100 }));

describe('routing by the share of customers', () => {
	it('puts exactly the ten best of a hundred into the top 10%, and so on', () => {
		const { outputs, at } = route(hundred, byShare());
		expect(outputs.map((items) => items.length)).toEqual([10, 40, 50, 0]);
		for (const { index } of at('High')) {
			expect(hundred[index]?.predictedValue).toBeGreaterThanOrEqual(90);
		}
	});

	it('treats equal customers equally: a tie belongs to the better tier', () => {
		const items = Array.from({ length: 20 }, (_, index) => ({ totalSpent: index < 5 ? 9 : 1 }));
		const { outputs } = route(items, byShare());
		expect(outputs.map((routed) => routed.length)).toEqual([5, 15, 0, 0]);
	});

	it('gives one customer alone the best tier', () => {
		expect(route([{ totalSpent: 3 }], byShare()).outputOf).toEqual(['High']);
	});

	it('counts shares among those who have a value; the others go to Other with a hint', () => {
		const items = [...hundred, { name: 'x' }, { predictedValue: null }, { predictedValue: 'much' }];
		const { outputs, hints } = route(items, byShare());
		expect(outputs.map((routed) => routed.length)).toEqual([10, 40, 50, 3]);
		expect(hints[0]?.text).toContain('3 items have no number in "predictedValue"');
	});

	it('sends who is below the last tier to Other', () => {
		const { outputs } = route(hundred, byShare(TIERS.slice(0, 1)));
		expect(outputs.map((routed) => routed.length)).toEqual([10, 90]);
	});

	it('takes the forecast where there is one, the past where not, and a field that is named', () => {
		const items = [
			{ predictedValue: 1, totalSpent: 9, points: 5 },
			{ predictedValue: 2, totalSpent: 1, points: 7 },
		];
		const halves = [{ output: 'Best', limit: 50 }];
		expect(route(items, byShare(halves)).outputOf).toEqual(['Other', 'Best']);
		expect(route(items, byShare(halves, 'totalSpent')).outputOf).toEqual(['Best', 'Other']);
		expect(route(items, byShare(halves, 'points')).outputOf).toEqual(['Other', 'Best']);
		const past = items.map(({ totalSpent }) => ({ totalSpent }));
		expect(route(past, byShare(halves)).outputOf).toEqual(['Best', 'Other']);
	});

	it('says what the customer is worth and how they stand', () => {
		const { at } = route(hundred, byShare());
		expect(at('Medium')[0]?.route.reason).toMatch(
			/^predictedValue is \d+: among the top 50% of the customers\.$/,
		);
	});
});

describe('routing by limits', () => {
	it('puts a value that is the limit into the tier', () => {
		const items = [500, 499.99, 100, 0, -5, '250'].map((totalSpent) => ({ totalSpent }));
		const limits = [
			{ output: 'High', limit: 500 },
			{ output: 'Medium', limit: 100 },
			{ output: 'Low', limit: 0 },
		];
		expect(route(items, byLimit(limits)).outputOf).toEqual([
			'High',
			'Medium',
			'Medium',
			'Low',
			'Other',
			'Medium',
		]);
	});
});

describe('limits that cannot be meant', () => {
	it.each([
		[[0], 'The tier "A" has no usable limit'],
		[[101], 'The tier "A" has no usable limit'],
		[[NaN], 'The tier "A" has no usable limit'],
		[[50, 10], 'The tier "B" can hold nobody'],
		[[10, 10], 'The tier "B" can hold nobody'],
	])('%j as shares are an error', (limits, message) => {
		const tiers = limits.map((limit, index) => ({ output: 'AB'[index] as string, limit }));
		expect(() => route([], byShare(tiers))).toThrow(message);
	});

	it.each([[[1, 5]], [[5, 5]]])('%j as amounts are an error', (limits) => {
		const tiers = limits.map((limit, index) => ({ output: 'AB'[index] as string, limit }));
		expect(() => route([], byLimit(tiers))).toThrow('The tier "B" can hold nobody');
	});
});

describe('routing by the tier that CLTV Predict gave', () => {
	it('has an output for each tier, and Other for who has none', () => {
		const { names, outputOf, hints } = route(
			[{ valueTier: 'high' }, { valueTier: 'upper' }, { valueTier: 'low' }, {}],
			{ mode: 'value', by: 'tier', tiers: [] },
		);
		expect(names).toEqual(['High', 'Upper', 'Middle', 'Low', 'Other']);
		expect(outputOf).toEqual(['High', 'Upper', 'Low', 'Other']);
		expect(hints[0]?.text).toContain('CLTV Predict');
	});
});
