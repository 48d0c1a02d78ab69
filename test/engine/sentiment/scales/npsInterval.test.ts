import { npsChange } from '../../../../engine/sentiment/scales/npsChange';
import { npsInterval } from '../../../../engine/sentiment/scales/npsInterval';

const nps = (promoters: number, passives: number, detractors: number) => {
	const interval = npsInterval({ promoters, passives, detractors });
	if (interval === undefined) throw new Error('nobody answered');
	return interval;
};

describe('the Net Promoter Score with its interval', () => {
	it('gives the published figures for 50 promoters, 30 passives and 20 detractors', () => {
		const { score, low, high, centre } = nps(50, 30, 20);
		expect(score).toBe(30);
		expect(100 * centre).toBeCloseTo(29.1, 1);
		expect(low).toBeCloseTo(14.1, 1);
		expect(high).toBeCloseTo(44.2, 1);
	});

	it('gives the published figures for changes', () => {
		const small = npsChange(nps(50, 30, 20), nps(60, 25, 15));
		expect(small.points).toBe(15);
		expect(small.z).toBeCloseTo(1.37, 2);
		expect(small.pValue).toBeCloseTo(0.17, 2);
		const large = npsChange(nps(500, 300, 200), nps(560, 270, 170));
		expect(large.z).toBeCloseTo(2.61, 2);
		expect(large.pValue).toBeCloseTo(0.009, 3);
	});

	it('stays within −100 and 100, and is wide for a single answer', () => {
		const { score, low, high } = nps(1, 0, 0);
		expect(score).toBe(100);
		expect(high).toBeLessThanOrEqual(100);
		expect(low).toBeLessThan(0);
	});

	it('is not there where nobody answered', () => {
		expect(npsInterval({ promoters: 0, passives: 0, detractors: 0 })).toBeUndefined();
	});
});
