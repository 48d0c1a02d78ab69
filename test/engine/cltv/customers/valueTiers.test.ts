import fc from 'fast-check';
import { findTierThresholds, tierOf } from '../../../../engine/cltv/customers/valueTiers';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

function tiersOf(values: number[]): Array<string | null> {
	const thresholds = runAtOnce(findTierThresholds(Float64Array.from(values)));
	return values.map((value) =>
		thresholds === null || Number.isNaN(value) ? null : tierOf(value, thresholds),
	);
}

const count = (tiers: unknown[], tier: string) => tiers.filter((own) => own === tier).length;

describe('value tiers', () => {
	it('are the top 10%, 25% and 50% of 100 customers, exactly', () => {
		const tiers = tiersOf(Array.from({ length: 100 }, (_, i) => (i * 37) % 100));
		expect(['high', 'upper', 'middle', 'low'].map((tier) => count(tiers, tier))).toEqual([
			10, 15, 25, 50,
		]);
	});

	it('are the same for customers of the same value: all in the middle where all are alike', () => {
		expect(new Set(tiersOf(Array.from({ length: 30 }, () => 7)))).toEqual(new Set(['middle']));
		const tiers = tiersOf([...Array.from({ length: 60 }, () => 0), 5, 6, 7, 8]);
		expect(new Set(tiers.slice(0, 60)).size).toBe(1);
	});

	it('take a single customer, and none', () => {
		expect(tiersOf([3])).toEqual(['middle']);
		expect(tiersOf([])).toEqual([]);
		expect(tiersOf([NaN, NaN])).toEqual([null, null]);
	});

	it('never put a customer of less value above one of more', () => {
		const RANK: Record<string, number> = { high: 3, upper: 2, middle: 1, low: 0 };
		const value = fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constant(NaN));
		fc.assert(
			fc.property(fc.array(value, { maxLength: 80 }), (values) => {
				const tiers = tiersOf(values);
				values.forEach((a, i) =>
					values.forEach((b, j) => {
						if (!(a >= b)) return;
						expect(RANK[tiers[i] as string]).toBeGreaterThanOrEqual(
							RANK[tiers[j] as string] as number,
						);
					}),
				);
				const known = values.filter((own) => !Number.isNaN(own)).length;
				expect(count(tiers, 'high')).toBeLessThanOrEqual(0.2 * known + 1);
			}),
		);
	});
});
