import { assignGroups } from '../../../../engine/routing/experiments/assignGroups';
import type { Experiment } from '../../../../engine/routing/experiments/experiment';
import { chiSquareTail } from '../../../../engine/statistics/chiSquareTail';
import { ELEVEN_SEGMENTS } from './elevenSegmentNames';

const IDS = Array.from({ length: 100_000 }, (_, id) => `customer ${id}`);
const THREE: Experiment = {
	name: 'spring',
	controlShare: 10,
	variants: [
		{ name: 'A', share: 45 },
		{ name: 'B', share: 45 },
	],
};

function countGroups(experiment: Experiment, ids: readonly string[]): Map<string, number> {
	const groupOf = assignGroups(experiment);
	const counts = new Map<string, number>();
	for (const id of ids) {
		const group = groupOf(id) ?? 'nowhere';
		counts.set(group, (counts.get(group) ?? 0) + 1);
	}
	return counts;
}

/** p-value of the counts against what the shares (in percent) lead to expect. */
function fit(
	counts: ReadonlyMap<string, number>,
	shares: Readonly<Record<string, number>>,
): number {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const chiSquare = Object.entries(shares).reduce((sum, [group, share]) => {
		const expected = (total * share) / 100;
		return sum + ((counts.get(group) ?? 0) - expected) ** 2 / expected;
	}, 0);
	return chiSquareTail(chiSquare, Object.keys(shares).length - 1);
}

describe('the groups of an experiment', () => {
	it('are as large as they should be, over 100,000 customers (chi-square)', () => {
		const counts = countGroups(THREE, IDS);
		expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(100_000);
		expect(fit(counts, { control: 10, A: 45, B: 45 })).toBeGreaterThan(0.001);
	});

	it.each(['summer', 'Été 🌞', '__proto__'])(
		'are as large as they should be for an experiment called %s',
		(name) => {
			const five = ['A', 'B', 'C', 'D', 'E'].map((variant) => ({ name: variant, share: 15 }));
			const counts = countGroups({ name, controlShare: 25, variants: five }, IDS);
			const shares = { control: 25, A: 15, B: 15, C: 15, D: 15, E: 15 };
			expect(fit(counts, shares)).toBeGreaterThan(0.001);
		},
	);

	it('are so within every segment, although they know nothing of segments', () => {
		ELEVEN_SEGMENTS.forEach((_, segment) => {
			const members = IDS.filter((__, id) => id % ELEVEN_SEGMENTS.length === segment);
			const p = fit(countGroups(THREE, members), { control: 10, A: 45, B: 45 });
			expect(p).toBeGreaterThan(0.001);
		});
	});

	it('are the same on every machine and in every year: these are written down', () => {
		const groupOf = assignGroups(THREE);
		expect(['1', '2', '3', '4', '5', 'ana@example.com'].map(groupOf)).toEqual(WRITTEN_DOWN);
	});

	it('of another experiment are independent of these', () => {
		const first = assignGroups({ name: 'one', controlShare: 50, variants: [] });
		const second = assignGroups({ name: 'two', controlShare: 50, variants: [] });
		const counts = new Map<string, number>();
		for (const id of IDS) {
			const both = `${first(id)} ${second(id)}`;
			counts.set(both, (counts.get(both) ?? 0) + 1);
		}
		const shares = {
			'control control': 25,
			'control treated': 25,
			'treated control': 25,
			'treated treated': 25,
		};
		expect(fit(counts, shares)).toBeGreaterThan(0.001);
	});

	it('keep their control customers when the control group grows', () => {
		const small = assignGroups({ ...THREE, controlShare: 5 });
		const large = assignGroups({ ...THREE, controlShare: 10 });
		const controls = IDS.filter((id) => small(id) === 'control');
		expect(controls.length).toBeGreaterThan(4_000);
		expect(controls.every((id) => large(id) === 'control')).toBe(true);
	});

	it('leave out whom the shares leave over', () => {
		const variants = [{ name: 'A', share: 20 }];
		const counts = countGroups({ name: 'spring', controlShare: 20, variants }, IDS);
		expect(fit(counts, { control: 20, A: 20, nowhere: 60 })).toBeGreaterThan(0.001);
	});

	it('leave nobody over where shares of thirds come to 100%', () => {
		const variants = ['A', 'B', 'C'].map((name) => ({ name, share: 100 / 3 }));
		expect(countGroups({ name: 'thirds', controlShare: 0, variants }, IDS).has('nowhere')).toBe(
			false,
		);
	});
});

describe('layers', () => {
	const half = (name: string, from: number, to: number, layer = 'home page'): Experiment => ({
		...THREE,
		name,
		part: { layer, from, to },
	});

	it('give each customer to one experiment of the layer, and every customer to some', () => {
		const first = assignGroups(half('one', 0, 50));
		const second = assignGroups(half('two', 50, 100));
		const inBoth = IDS.filter((id) => first(id) !== undefined && second(id) !== undefined);
		const inNone = IDS.filter((id) => first(id) === undefined && second(id) === undefined);
		expect([inBoth.length, inNone.length]).toEqual([0, 0]);
	});

	it('are independent of each other', () => {
		const first = assignGroups(half('one', 0, 50, 'e-mail'));
		const second = assignGroups(half('two', 0, 50, 'shop'));
		const inBoth = IDS.filter((id) => first(id) !== undefined && second(id) !== undefined);
		expect(inBoth.length / IDS.length).toBeCloseTo(0.25, 2);
	});

	it('have shares within their part as large as they should be', () => {
		const counts = countGroups(half('one', 20, 60), IDS);
		counts.delete('nowhere');
		expect(fit(counts, { control: 10, A: 45, B: 45 })).toBeGreaterThan(0.001);
	});
});

/** What the first version gave; a change of the hash would move customers of experiments that are under way. */
const WRITTEN_DOWN = ['A', 'B', 'control', 'B', 'B', 'A'];
