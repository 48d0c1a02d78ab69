import { effortMethod, isEasy } from '../../../../engine/sentiment/scales/effort';
import { npsGroup } from '../../../../engine/sentiment/scales/npsGroup';
import { responseScores } from '../../../../engine/sentiment/scales/responseScores';
import { satisfactionOf } from '../../../../engine/sentiment/scales/satisfaction';
import type { GivenScore, Scale, ScaleRange } from '../../../../engine/sentiment/scales/scale';
import { scoreTextDisagreement } from '../../../../engine/sentiment/scales/scoreTextDisagreement';

const range = (scale: Scale, low: number, high: number, isReversed = false): ScaleRange => ({
	scale,
	low,
	high,
	isReversed,
});
const given = (scale: Scale, value: number, low = 1, high = 5): GivenScore => ({
	value,
	range: range(scale, low, high),
});

describe('the scores of a response', () => {
	it('have the groups of NPS', () => {
		expect([0, 6, 7, 8, 9, 10].map(npsGroup)).toEqual([
			'detractor',
			'detractor',
			'passive',
			'passive',
			'promoter',
			'promoter',
		]);
	});

	it('put satisfaction on 1 to 5, so that 4 and more is satisfied on every scale', () => {
		expect(satisfactionOf(4, range('csat', 1, 5))).toBe(4);
		expect(satisfactionOf(6, range('csat', 1, 7))).toBeGreaterThanOrEqual(4);
		expect(satisfactionOf(5, range('csat', 1, 7))).toBeLessThan(4);
		expect(satisfactionOf(8, range('csat', 0, 10))).toBeGreaterThanOrEqual(4);
		expect(satisfactionOf(7, range('csat', 0, 10))).toBeLessThan(4);
	});

	it('call effort easy above the middle, and name the method', () => {
		expect([3, 4, 5].map((score) => isEasy(score, range('ces', 1, 5)))).toEqual([
			false,
			true,
			true,
		]);
		expect([4, 5].map((score) => isEasy(score, range('ces', 1, 7)))).toEqual([false, true]);
		expect([1, 2, 3].map((score) => isEasy(score, range('ces', 1, 5, true)))).toEqual([
			true,
			true,
			false,
		]);
		expect(effortMethod(range('ces', 1, 7))).toBe('share of 5 to 7 on a scale from 1 to 7');
		expect(effortMethod(range('ces', 1, 5, true))).toBe('share of 1 to 2 on a scale from 1 to 5');
	});

	it('come from each scale; stars count as satisfaction where that was not asked', () => {
		expect(responseScores([given('nps', 9, 0, 10), given('stars', 2)])).toMatchObject({
			npsScore: 9,
			npsGroup: 'promoter',
			csatScore: 2,
			cesScore: null,
		});
		expect(responseScores([given('stars', 1), given('csat', 5), given('csat', 4)]).csatScore).toBe(
			4.5,
		);
		expect(responseScores([given('ces', 6, 1, 7)]).cesScore).toBe(6);
	});
});

describe('score against words', () => {
	const complaint = { sentiment: 'negative', confidence: 0.9 } as const;
	const praise = { sentiment: 'positive', confidence: 0.9 } as const;

	it('finds the good score with a complaint, and the bad one with praise', () => {
		expect(scoreTextDisagreement(responseScores([given('nps', 10, 0, 10)]), complaint)).toBe(
			'highScoreComplaint',
		);
		expect(scoreTextDisagreement(responseScores([given('stars', 1)]), praise)).toBe(
			'lowScorePraise',
		);
		expect(scoreTextDisagreement(responseScores([given('ces', 7, 1, 7)]), complaint)).toBe(
			'highScoreComplaint',
		);
	});

	it('is null where they agree, one is missing, or the words are unsure', () => {
		expect(scoreTextDisagreement(responseScores([given('nps', 10, 0, 10)]), praise)).toBeNull();
		expect(scoreTextDisagreement(responseScores([]), complaint)).toBeNull();
		expect(scoreTextDisagreement(responseScores([given('nps', 10, 0, 10)]), undefined)).toBeNull();
		const unsure = { ...complaint, confidence: 0.3 };
		expect(scoreTextDisagreement(responseScores([given('nps', 10, 0, 10)]), unsure)).toBeNull();
	});
});
