import { summarise } from '../../../../engine/sentiment/summary/summarise';
import type { SummarySettings } from '../../../../engine/sentiment/summary/summarySettings';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { analysedResponses, type Told } from '../analysedResponses';

const rowsOf = (told: readonly Told[], settings: Partial<SummarySettings> = {}) =>
	runAtOnce(
		summarise(analysedResponses(told), {
			period: 'none',
			timeZone: 'UTC',
			invitations: new Map(),
			effort: 'share',
			...settings,
		}),
	).rows;

const only = (told: readonly Told[], settings: Partial<SummarySettings> = {}) => {
	const [row] = rowsOf(told, settings);
	if (row === undefined) throw new Error('there is no row');
	return row;
};

const many = (count: number, told: Told): Told[] => Array.from({ length: count }, () => told);

describe('a row of the summary', () => {
	it('has the shares and the mean of the answers in words', () => {
		expect(
			only([
				{ sentiment: 'positive', score: 0.8 },
				{ sentiment: 'positive', score: 0.6 },
				{ sentiment: 'negative', score: -0.6 },
				{ sentiment: 'mixed', score: 0 },
				{ sentiment: null },
				{ text: null, nps: 9 },
			]),
		).toMatchObject({
			responses: 6,
			answers: 4,
			positiveShare: 0.5,
			negativeShare: 0.25,
			mixedShare: 0.25,
			neutralShare: 0,
			meanScore: 0.2,
		});
	});

	it('has NPS with its interval, each person once, however many questions had words', () => {
		const row = only([
			{ sitting: 1, nps: 9 },
			{ sitting: 1, nps: 9 },
			{ sitting: 2, nps: 10 },
			{ sitting: 3, nps: 7 },
			{ sitting: 4, nps: 3 },
		]);
		expect(row).toMatchObject({ responses: 4, answers: 5, npsScore: 25, npsResponses: 4 });
		expect(row.npsLow).toBeLessThan(25);
		expect(row.npsHigh).toBeGreaterThan(25);
	});

	it('has CSAT as the share of 4 and 5, and CES with its method', () => {
		const told = [
			{ csat: 5, ces: 7 },
			{ csat: 4, ces: 5 },
			{ csat: 3, ces: 4 },
			{ csat: 1, ces: 1 },
		];
		expect(only(told)).toMatchObject({
			csat: 50,
			csatResponses: 4,
			ces: 50,
			cesMethod: 'share of 5 to 7 on a scale from 1 to 7',
		});
		expect(only(told, { effort: 'mean' })).toMatchObject({
			ces: 4.25,
			cesMethod: 'mean on a scale from 1 to 7',
		});
	});

	it('has a response rate where invitations are given', () => {
		const told = many(30, { nps: 9 });
		expect(only(told, { invitations: new Map([['', 200]]) }).responseRate).toBe(0.15);
		expect(only(told).responseRate).toBeNull();
		expect(only(told, { invitations: new Map([['', 0]]) }).responseRate).toBeNull();
	});

	it('is there, and empty, where nobody answered', () => {
		expect(rowsOf([])).toEqual([
			expect.objectContaining({
				period: null,
				group: null,
				responses: 0,
				meanScore: null,
				positiveShare: null,
				npsScore: null,
				csat: null,
				ces: null,
				significant: null,
				topics: [],
				alert: null,
			}),
		]);
	});
});

describe('periods', () => {
	const april = { at: '2026-04-15T12:00:00Z' };
	const may = { at: '2026-05-15T12:00:00Z' };
	const crisis = [
		...many(50, { ...april, nps: 10 }),
		...many(30, { ...april, nps: 7 }),
		...many(20, { ...april, nps: 0 }),
		...many(60, { ...may, nps: 10 }),
		...many(25, { ...may, nps: 7 }),
		...many(15, { ...may, nps: 0 }),
	];

	it('compare NPS with the period before, with its p-value', () => {
		const [all, first, second] = rowsOf(crisis, { period: 'month' });
		expect(all).toMatchObject({ period: null, responses: 200, npsChange: null });
		expect(first).toMatchObject({
			period: '2026-04-01',
			npsScore: 30,
			npsLow: 14.1,
			npsHigh: 44.2,
			npsChange: null,
			significant: null,
		});
		expect(second).toMatchObject({
			period: '2026-05-01',
			npsScore: 45,
			npsChange: 15,
			significant: false,
		});
		expect(second?.pValue).toBeCloseTo(0.17, 2);
	});

	it('see NPS fall from +50 to +25', () => {
		const before = [9, 10, 9, 10, 10, 7, 8, 5].map((nps) => ({ ...april, nps }));
		const after = [9, 10, 7, 3].map((nps) => ({ ...may, nps }));
		const rows = rowsOf([...after, ...before], { period: 'month' });
		expect(rows.map(({ npsScore }) => npsScore).slice(1)).toEqual([50, 25]);
		expect(rows[2]?.npsChange).toBe(-25);
	});

	it('compare the mean score where there is no NPS', () => {
		const told = [
			...[0.5, 0.6, 0.4, 0.5, 0.6].map((score) => ({ ...april, score })),
			...[-0.5, -0.6, -0.4, -0.5, -0.6].map((score) => ({ ...may, score })),
		];
		const [, , second] = rowsOf(told, { period: 'month' });
		expect(second).toMatchObject({ npsChange: null, scoreChange: -1.04, significant: true });
	});

	it('are days, ISO weeks or months of the shop’s time zone', () => {
		const late = [{ at: '2026-05-31T22:30:00Z' }];
		const berlin = { timeZone: 'Europe/Berlin' } as const;
		expect(rowsOf(late, { ...berlin, period: 'day' })[1]?.period).toBe('2026-06-01');
		expect(rowsOf(late, { ...berlin, period: 'month' })[1]?.period).toBe('2026-06-01');
		expect(rowsOf(late, { period: 'week' })[1]?.period).toBe('2026-05-25');
	});

	it('leave out answers without a date, which count in all time', () => {
		const rows = rowsOf([{ at: null }, may], { period: 'week' });
		expect(rows.map(({ period, responses }) => [period, responses])).toEqual([
			[null, 2],
			['2026-05-11', 1],
		]);
	});
});

describe('groups', () => {
	it('have rows of their own, the largest first, with periods and response rates', () => {
		const told = [
			{ group: 'Champions', at: '2026-05-04T00:00:00Z', nps: 9 },
			{ group: 'At Risk', at: '2026-05-04T00:00:00Z', nps: 2 },
			{ group: 'At Risk', at: '2026-05-12T00:00:00Z', nps: 3 },
			{ group: null, nps: 7 },
		];
		const rows = rowsOf(told, { period: 'week', invitations: new Map([['At Risk', 8]]) });
		expect(rows.map(({ group, period, responses }) => [group, period, responses])).toEqual([
			[null, null, 4],
			[null, '2026-05-04', 2],
			[null, '2026-05-11', 1],
			['At Risk', null, 2],
			['At Risk', '2026-05-04', 1],
			['At Risk', '2026-05-11', 1],
			['Champions', null, 1],
			['Champions', '2026-05-04', 1],
		]);
		expect(rows[3]?.responseRate).toBe(0.25);
	});

	it('called like parts of JavaScript are groups like others', () => {
		const rows = rowsOf([{ group: '__proto__' }, { group: 'constructor' }]);
		expect(rows.map(({ group }) => group)).toEqual([null, '__proto__', 'constructor']);
	});
});

describe('topics', () => {
	it('are ranked by how much they move the score', () => {
		const told: Told[] = [
			...many(6, { nps: 10, topics: [['design', 'positive']] }),
			...many(3, { nps: 0, topics: [['shipping', 'negative']] }),
			{ nps: 8, topics: [['price', 'negative']] },
		];
		const { topics } = only(told);
		expect(topics.map(({ topic }) => topic)).toEqual(['design', 'shipping', 'price']);
		// NPS is 30; without the six who praise the design it is −75, without the three complaints 86.
		expect(topics[0]).toMatchObject({ mentions: 6, share: 0.6, effect: 105, effectOn: 'nps' });
		expect(topics[1]).toMatchObject({ mentions: 3, negativeShare: 1 });
		expect(topics[1]?.effect).toBeCloseTo(30 - 600 / 7, 1);
	});

	it('are measured by satisfaction or by the words where there is no NPS', () => {
		const csat = only([{ csat: 1, topics: [['price', 'negative']] }, { csat: 5 }]).topics;
		expect(csat).toMatchObject([{ effect: -50, effectOn: 'csat' }]);
		const words = only([{ score: -1, topics: [['price', 'negative']] }, { score: 1 }]).topics;
		expect(words).toMatchObject([{ effect: -100, effectOn: 'sentiment' }]);
	});

	it('have no effect that could be told where every answer mentions them', () => {
		expect(only([{ nps: 3, topics: [['price', 'negative']] }]).topics).toMatchObject([
			{ effect: null },
		]);
	});
});

describe('the alert', () => {
	const days = Array.from({ length: 40 }, (_, day) =>
		new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
	);
	/** So many answers a day, from glad to angry or the other way round. */
	const daily = (at: string, scores: readonly number[]): Told[] =>
		scores.map((score) => ({ at, score, sentiment: score > 0 ? 'positive' : 'negative' }));
	const usual = [0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.6, 0.5, 0.5, 0.4, 0.3, 0.2, 0, -0.2, -0.4, -0.6];

	it('does not take the low scores of a day without its time for a drop, in whatever order they come', () => {
		const told = days.flatMap((at) => daily(at, usual));
		for (const order of [told, [...told].reverse()]) {
			for (const row of rowsOf(order, { period: 'week' })) expect(row.alert).toBeNull();
		}
	});

	it('tells of a day on which the mood dropped, in its period and in the row of all', () => {
		const told = days.flatMap((at, day) =>
			daily(at, day < 39 ? usual : usual.map((score) => score / 2 - 0.4)),
		);
		const rows = rowsOf(told, { period: 'month' });
		expect(rows[0]?.alert).toMatchObject({ detectedAt: days[39] });
		expect(rows[0]?.alert?.text).toMatch(
			/^The mood dropped: \d+ answers in a row have a mean of -?\d+ points, after 36 before\. /,
		);
		expect(rows.map((row) => row.alert !== null)).toEqual([true, false, true]);
	});
});

describe('the order of the input', () => {
	it('makes no difference', () => {
		const told: Told[] = Array.from({ length: 200 }, (_, index) => ({
			at: Date.UTC(2026, 3, 1) + (index % 90) * 43_200_000,
			nps: (index * 7) % 11,
			score: (((index * 13) % 21) - 10) / 10,
			sentiment: index % 3 === 0 ? 'negative' : 'positive',
			group: `g${index % 3}`,
			topics: index % 2 === 0 ? [['price', 'negative']] : [['design', 'positive']],
		}));
		const settings = { period: 'week' } as const;
		expect(rowsOf([...told].reverse(), settings)).toEqual(rowsOf(told, settings));
	});
});
