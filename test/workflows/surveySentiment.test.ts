import type { INodeExecutionData } from 'n8n-workflow';
import { asZigpollResponses } from '../../sample/asZigpollResponses';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { deepFreeze } from './deepFreeze';
import { readSurvey, type SurveyRun } from './readSurvey';
import { SMALL_SHOP } from './score';

jest.setTimeout(60_000);

const answers = asZigpollResponses(SMALL_SHOP);
/** Pages that overlap by one response, and an order that went the wrong way. */
const input = deepFreeze([
	...answers,
	structuredClone(answers[0] as object),
	...structuredClone(asShopifyOrders(SMALL_SHOP).slice(0, 1)),
]);

const pairsOf = ({ pairedItem }: INodeExecutionData): number[] =>
	[pairedItem ?? []].flat().map((pair) => (typeof pair === 'number' ? pair : pair.item));

describe('Survey Sentiment, behind the sample shop’s survey', () => {
	let run: SurveyRun;
	beforeAll(async () => {
		run = await readSurvey(input);
	});

	it('leaves the items that it was given as they are', () => {
		expect(run.status).toBe('success');
		expect(run.error).toBeUndefined();
	});

	it('puts every item into Responses or into Rejected, and none into both', () => {
		const used = run.responses.flatMap(pairsOf);
		const rejected = run.rejected.flatMap(pairsOf);
		expect([...used, ...rejected].sort((a, b) => a - b)).toEqual(input.map((_, index) => index));
		expect(run.rejected.map(({ json }) => json.reason)).toEqual(['duplicate', 'notAResponse']);
	});

	it('gives each response with its score, its address and its mood', () => {
		expect(run.responses).toHaveLength(SMALL_SHOP.surveyAnswers.length);
		const byMoment = new Map(SMALL_SHOP.surveyAnswers.map((answer) => [answer.npsScore, answer]));
		expect(byMoment.size).toBeGreaterThan(2);
		for (const { json } of run.responses) {
			expect(json).toMatchObject({ engine: 'local', npsScore: expect.any(Number) });
			expect(Object.values(json)).not.toContain(undefined);
		}
	});

	it('sums the answers up: all together first, then week by week', () => {
		const [all, ...weeks] = run.summary.map(({ json }) => json);
		expect(all).toMatchObject({ period: null, group: null, responses: run.responses.length });
		const counted = weeks.reduce((sum, week) => sum + Number(week.responses), 0);
		expect(counted).toBe(run.responses.length);
	});

	it('says what was read', () => {
		expect(run.hintTexts[0]).toMatch(
			/^Read \d+ Zigpoll records \(response\), 1 other record as \d+ responses/,
		);
	});

	it('gives the same output for the same input, in whatever order it comes', async () => {
		const backwards = await readSurvey([...input].reverse());
		const sorted = (items: INodeExecutionData[]) =>
			items.map(({ json }) => JSON.stringify(json)).sort();
		expect(sorted(backwards.responses)).toEqual(sorted(run.responses));
		expect(backwards.summary.map(({ json }) => json)).toEqual(run.summary.map(({ json }) => json));
	});
});

describe('what an operator can set', () => {
	const rows = [
		{
			email: 'ana@example.com',
			date: '2026-05-04',
			segment: 'Champions',
			why: 'Late again, third time now',
			nps: 3,
		},
		{
			email: 'ben@example.com',
			date: '2026-05-12',
			segment: 'At Risk',
			why: 'Beautiful ring and fast delivery',
			nps: 10,
		},
	];

	it('is the question, the field, the period, the groups and the invitations', async () => {
		const { responses, summary } = await readSurvey(rows, {
			parameters: {
				textField: 'why',
				question: 'What is the main reason for your score?',
				options: {
					groupBy: 'segment',
					period: 'month',
					invitations: { numbers: [{ of: '', delivered: 10 }] },
					hashEmails: true,
				},
			},
		});
		expect(responses.map(({ json }) => json.question)).toEqual(
			rows.map(() => 'What is the main reason for your score?'),
		);
		expect(responses[0]?.json.email).toMatch(/^[0-9a-f]{64}$/);
		expect(summary.map(({ json }) => [json.group, json.period, json.responseRate])).toEqual([
			[null, null, 0.2],
			[null, '2026-05-01', null],
			['At Risk', null, null],
			['At Risk', '2026-05-01', null],
			['Champions', null, null],
			['Champions', '2026-05-01', null],
		]);
	});

	it('is refused with the parameter’s name where it cannot be', async () => {
		const wrong = await readSurvey(rows, { parameters: { options: { timeZone: 'Mars' } } }).catch(
			(error: Error) => error,
		);
		expect(JSON.stringify(wrong)).toContain('Time Zone');
		const missing = await readSurvey(rows, {
			parameters: { textField: 'nowhere' },
			settings: { onError: 'continueRegularOutput' },
		});
		expect(missing.responses[0]?.json).toMatchObject({
			error: 'No item has the field "nowhere"',
		});
	});
});

describe('bad input', () => {
	it('comes out as rejected, and the node does not fail', async () => {
		const run = await readSurvey([{}, { error: 'x' }, { a: 1 }, { comment: '\u0000' }]);
		expect(run.status).toBe('success');
		expect(run.rejected).toHaveLength(4);
		expect(run.summary).toHaveLength(1);
	});
});
