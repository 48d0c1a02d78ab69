import { InputError } from '../../../../engine/inputError';
import {
	customSegments,
	type CustomSegmentRule,
} from '../../../../engine/rfm/segments/customSegments';

function segmentOf(rules: readonly CustomSegmentRule[], cell: string, scale = 5): string {
	const [recencyScore, frequencyScore, monetaryScore] = cell.split('-').map(Number);
	return customSegments(rules, scale).segmentOf({
		recencyScore: recencyScore as number,
		frequencyScore: frequencyScore as number,
		monetaryScore: monetaryScore as number,
		orderCount: 1,
		recencyDays: 1,
		activeDays: 0,
		discountShare: null,
	});
}

function refusal(rules: readonly CustomSegmentRule[], scale = 5): InputError {
	try {
		customSegments(rules, scale);
	} catch (error) {
		if (error instanceof InputError) return error;
	}
	throw new Error('The rules were taken');
}

const NEWCOMERS = { name: 'Newcomers', recency: '4-5', frequency: '1-2', monetary: '3' };

describe('custom segments', () => {
	it.each([
		['5-1-3', 'Newcomers'],
		['4-2-3', 'Newcomers'],
		['3-2-3', 'Other'],
		['4-3-3', 'Other'],
		['4-2-4', 'Other'],
	])('put %s into %s where newcomers are recent, rare and of middling value', (cell, segment) => {
		expect(segmentOf([NEWCOMERS], cell)).toBe(segment);
	});

	it('take any score where nothing is written', () => {
		const rules = [{ name: 'Recent', recency: '5', frequency: '', monetary: ' ' }];
		expect(segmentOf(rules, '5-1-5')).toBe('Recent');
		expect(segmentOf(rules, '4-1-5')).toBe('Other');
		expect(segmentOf([{ name: 'Everybody' }], '1-1-1')).toBe('Everybody');
	});

	it.each(['4-5', '5-4', '4–5', ' 4 - 5 ', '04-05'])('read the range %p', (recency) => {
		const rules = [{ name: 'Recent', recency }];
		expect(['3-1-1', '4-1-1', '5-1-1'].map((cell) => segmentOf(rules, cell))).toEqual([
			'Other',
			'Recent',
			'Recent',
		]);
	});

	it('give a customer the first segment that fits', () => {
		const rules = [
			{ name: 'Best', recency: '5', frequency: '5' },
			{ name: 'Recent', recency: '5' },
		];
		expect(segmentOf(rules, '5-5-1')).toBe('Best');
		expect(segmentOf(rules, '5-4-1')).toBe('Recent');
	});

	it('may have several rules for one name, which is listed once', () => {
		const rules = [
			{ name: 'VIP', recency: '5' },
			{ name: 'Rest', recency: '1' },
			{ name: ' VIP ', monetary: '5' },
		];
		expect(customSegments(rules, 5).segments).toEqual([
			{ name: 'VIP', action: null },
			{ name: 'Rest', action: null },
			{ name: 'Other', action: null },
		]);
		expect(segmentOf(rules, '2-1-5')).toBe('VIP');
	});

	it('may name the rest themselves', () => {
		const map = customSegments([{ name: 'Other', recency: '1' }], 5);
		expect(map.segments).toEqual([{ name: 'Other', action: null }]);
	});

	it('are written in the number of scores that is set', () => {
		expect(segmentOf([{ name: 'Top', recency: '10' }], '10-1-1', 10)).toBe('Top');
		expect(customSegments([{ name: 'Top' }], 10).scale).toBe(10);
	});

	it.each(['0', '6', '4-6', '0-3', 'high', '4+', '>=4', '4,5', '4-5-6', '-1', '1.5', '💍'])(
		'refuse %p as a score between 1 and 5, naming the segment and the score',
		(frequency) => {
			const error = refusal([{ name: 'Newcomers', frequency }]);
			expect(error.message).toBe(
				`"${frequency}" is not a frequency score of the segment "Newcomers"`,
			);
			expect(error.description).toContain('between 1 and 5');
		},
	);

	it('refuse a segment without a name', () => {
		expect(refusal([{ name: '  ', recency: '5' }]).message).toBe('A custom segment has no name');
	});

	it('refuse to be none, or more than a hundred', () => {
		expect(refusal([]).message).toBe('The custom segment map has no segments');
		expect(refusal([]).description).toContain('"Custom Segments"');
		const many = Array.from({ length: 101 }, (_, i) => ({ name: `Segment ${i}` }));
		expect(refusal(many).message).toBe('The custom segment map has 101 rules');
		expect(customSegments(many.slice(1), 5).segments).toHaveLength(101);
	});
});
