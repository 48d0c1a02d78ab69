import fc from 'fast-check';
import { scoreOf, type CutPoint } from '../../../../engine/rfm/scoring/cutPoints';

const TWO_FOUR_SIX: CutPoint[] = [2, 4, 6].map((at) => ({ at, inclusive: true }));

describe('scoreOf', () => {
	it.each([
		[1, 1],
		[2, 2],
		[3.999, 2],
		[4, 3],
		[5, 3],
		[6, 4],
		[Infinity, 4],
		[-Infinity, 1],
	])('gives %d orders the score %i where scores begin at 2, 4 and 6', (value, score) => {
		expect(scoreOf(value, TWO_FOUR_SIX)).toBe(score);
	});

	it('leaves a value on an exclusive cut point below it', () => {
		const cut: CutPoint[] = [{ at: 2, inclusive: false }];
		expect(scoreOf(2, cut)).toBe(1);
		expect(scoreOf(2.0001, cut)).toBe(2);
	});

	it('gives everybody the only score there is where nothing divides them', () => {
		expect(scoreOf(5, [])).toBe(1);
	});

	it('is one more than the number of cut points that the value has passed', () => {
		const cutPoints = fc
			.array(fc.record({ at: fc.integer({ min: -20, max: 20 }), inclusive: fc.boolean() }), {
				maxLength: 9,
			})
			.map((cuts) =>
				// Of two at one value the inclusive one is passed first.
				cuts.sort((a, b) => a.at - b.at || Number(b.inclusive) - Number(a.inclusive)),
			);
		fc.assert(
			fc.property(cutPoints, fc.integer({ min: -25, max: 25 }), (cuts, value) => {
				const passed = cuts.filter(({ at, inclusive }) => (inclusive ? value >= at : value > at));
				expect(scoreOf(value, cuts)).toBe(1 + passed.length);
			}),
			{ seed: 1 },
		);
	});
});
