import { mean, variance } from 'simple-statistics';
import { seededRandom } from '../../sample/random';

const draws = (draw: () => number, count = 20_000): number[] => Array.from({ length: count }, draw);

describe('seededRandom', () => {
	it('is sfc32: the first numbers equal those of a reference in exact integers', () => {
		const random = seededRandom(0x123456789abcd, 'a');
		const first = draws(() => random.uniform() * 2 ** 32, 4);
		expect(first).toEqual([0x4ac2b93c, 0x3303eee0, 0x91d1d4e2, 0x84790d8b]);
	});

	it('gives the same numbers for the same seed and stream, and others for any other', () => {
		const first = (seed: number, stream: string) => draws(seededRandom(seed, stream).uniform, 5);
		expect(first(7, 'customer 1')).toEqual(first(7, 'customer 1'));
		expect(first(7, 'customer 1')).not.toEqual(first(7, 'customer 2'));
		expect(first(7, 'customer 1')).not.toEqual(first(8, 'customer 1'));
		expect(first(7, 'customer 1')).not.toEqual(first(7 + 2 ** 32, 'customer 1'));
	});

	it.each([
		[0.3, 2],
		[1, 5],
		[7.5, 0.2],
	])(
		'draws gamma numbers of shape %d and scale %d with their mean and variance',
		(shape, scale) => {
			const random = seededRandom(11, 'gamma');
			const sample = draws(() => random.gamma(shape, scale));
			expect(Math.min(...sample)).toBeGreaterThanOrEqual(0);
			expect(mean(sample) / (shape * scale)).toBeCloseTo(1, 1);
			expect(variance(sample) / (shape * scale * scale)).toBeCloseTo(1, 0);
		},
	);

	it('draws beta numbers with their mean and variance', () => {
		const random = seededRandom(12, 'beta');
		const sample = draws(() => random.beta(0.5, 1.5));
		expect(mean(sample)).toBeCloseTo(0.25, 2);
		expect(variance(sample)).toBeCloseTo(0.0625, 2);
	});

	it('draws exponential and normal numbers with their mean and variance', () => {
		const random = seededRandom(13, 'others');
		const exponential = draws(() => random.exponential(4));
		const normal = draws(random.normal);
		expect(mean(exponential)).toBeCloseTo(0.25, 2);
		expect(variance(exponential)).toBeCloseTo(0.0625, 2);
		expect(Math.abs(mean(normal))).toBeLessThan(0.03);
		expect(variance(normal)).toBeCloseTo(1, 1);
	});

	it('chooses by weight, and never what weighs nothing', () => {
		const random = seededRandom(14, 'weights');
		const weights = new Map([
			['never', 0],
			['sometimes', 1],
			['often', 3],
		]);
		const chosen = Array.from({ length: 8000 }, () =>
			random.weighted([...weights.keys()], (name) => weights.get(name) ?? 0),
		);
		expect(chosen).not.toContain('never');
		expect(chosen.filter((name) => name === 'often').length / chosen.length).toBeCloseTo(0.75, 1);
	});

	it('draws whole numbers from low to high, both included', () => {
		const random = seededRandom(15, 'integers');
		expect(new Set(draws(() => random.integer(3, 5), 200))).toEqual(new Set([3, 4, 5]));
	});

	it('refuses to choose from an empty list', () => {
		const random = seededRandom(16, 'empty');
		expect(() => random.choice([])).toThrow('the list is empty');
		expect(() => random.weighted([], () => 1)).toThrow('the list is empty');
	});
});
