import { scoreOf } from '../../../../engine/rfm/scoring/cutPoints';
import {
	ascendingCutPoints,
	defaultFrequencyThresholds,
	defaultMonetaryThresholds,
	defaultRecencyThresholds,
	recencyCutPoints,
} from '../../../../engine/rfm/scoring/thresholds';

const SCALES = [3, 4, 5, 6, 7, 8, 9, 10];

describe('recency thresholds', () => {
	it.each([
		[0, 5],
		[30, 5],
		[31, 4],
		[90, 4],
		[91, 3],
		[180, 3],
		[181, 2],
		[365, 2],
		[366, 1],
	])('with five scores, give a last order %i days ago the score %i', (days, score) => {
		expect(scoreOf(-days, recencyCutPoints(defaultRecencyThresholds(5)))).toBe(score);
	});

	it.each([
		[180, 3],
		[181, 2],
		[365, 2],
		[366, 1],
	])('with three scores, are those of Klaviyo: %i days ago is a %i', (days, score) => {
		expect(scoreOf(-days, recencyCutPoints(defaultRecencyThresholds(3)))).toBe(score);
	});

	it('may be written in any order', () => {
		expect(recencyCutPoints([30, 365, 90, 180])).toEqual(recencyCutPoints([365, 180, 90, 30]));
		expect(recencyCutPoints([30, 90]).map(({ at }) => at)).toEqual([-90, -30]);
	});
});

describe('frequency thresholds', () => {
	it.each([
		[1, 1],
		[2, 2],
		[3, 3],
		[4, 4],
		[5, 4],
		[6, 5],
		[100, 5],
	])('with five scores, give %i orders the score %i', (orders, score) => {
		expect(scoreOf(orders, ascendingCutPoints(defaultFrequencyThresholds(5)))).toBe(score);
	});

	it.each([
		[1, 1],
		[2, 2],
		[3, 3],
	])('with three scores, are those of Klaviyo: %i orders are a %i', (orders, score) => {
		expect(scoreOf(orders, ascendingCutPoints(defaultFrequencyThresholds(3)))).toBe(score);
	});
});

describe('monetary thresholds', () => {
	it('are half of the average order, one, two and four of it', () => {
		expect(defaultMonetaryThresholds(5, 80)).toEqual([40, 80, 160, 320]);
	});

	it('may be written in any order, and belong to the better side', () => {
		const cutPoints = ascendingCutPoints([200, 100]);
		expect([99.99, 100, 199.99, 200].map((spent) => scoreOf(spent, cutPoints))).toEqual([
			1, 2, 2, 3,
		]);
	});
});

describe.each(SCALES)('on a scale of %i', (scale) => {
	it.each([
		['days', () => [...defaultRecencyThresholds(scale)].reverse()],
		['orders', () => defaultFrequencyThresholds(scale)],
		['amounts', () => defaultMonetaryThresholds(scale, 50)],
	])('there is one default fewer than scores, each another number: %s', (_, defaults) => {
		const thresholds = defaults();
		expect(thresholds).toHaveLength(scale - 1);
		expect(thresholds.every((at, i) => i === 0 || at > (thresholds[i - 1] as number))).toBe(true);
	});

	it('defaults reach from 30 days to a year and from half an average order to four', () => {
		const days = defaultRecencyThresholds(scale);
		expect(days[0]).toBe(365);
		expect(days[days.length - 1]).toBe(scale === 3 ? 180 : 30);
		const amounts = defaultMonetaryThresholds(scale, 50);
		expect(amounts[0]).toBe(25);
		expect(amounts[amounts.length - 1]).toBeCloseTo(200, 9);
	});
});

describe('default thresholds', () => {
	it('are the same in every run, whatever was done with the last ones', () => {
		defaultRecencyThresholds(5).reverse();
		expect(defaultRecencyThresholds(5)).toEqual([365, 180, 90, 30]);
	});
});
