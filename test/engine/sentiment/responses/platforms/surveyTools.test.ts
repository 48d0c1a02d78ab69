import omit from 'lodash/omit';
import { readJson, refused, told } from '../readJson';
import {
	ASKNICELY_EVENT,
	DELIGHTED_EVENT,
	FORMBRICKS_EVENT,
	JOTFORM_SUBMISSION,
	JOTFORM_WEBHOOK,
	SURVEYMONKEY_RESOLVED,
	SURVEYMONKEY_RESPONSE,
	TALLY_WEBHOOK,
} from './samples';

const AT = '2026-05-04T10:00:00.000Z';
const EMAIL = 'ana@example.com';

describe('SurveyMonkey', () => {
	it('gives words and the weight of the choice', () => {
		expect(told([{ data: [SURVEYMONKEY_RESPONSE], page: 1 }])).toEqual([
			{
				question: 'Why?',
				text: 'Fast delivery',
				scores: ['nps 9'],
				email: EMAIL,
				answeredAt: '2026-05-04T10:02:00.000Z',
			},
		]);
	});

	it('gives a choice with a remark as a score and words, when n8n resolves the answers', () => {
		const shared = { scores: ['csat 5'], email: EMAIL, answeredAt: AT };
		expect(told([SURVEYMONKEY_RESOLVED])).toEqual([
			{ question: 'How satisfied are you with your order?', text: 'Pretty box', ...shared },
			{ question: 'What could we improve?', text: 'Nothing', ...shared },
		]);
	});

	it('reads the bare answers by heading', () => {
		expect(told([SURVEYMONKEY_RESOLVED.questions]).map(({ text }) => text)).toContain('Nothing');
	});

	it('says how to get the answers, where the webhook names only the response', () => {
		const notice = {
			event_type: 'response_completed',
			object_id: '1',
			resources: {},
			filter_id: '2',
		};
		expect(refused([notice])).toEqual([
			{ reason: 'noAnswer', detail: expect.stringContaining('Resolve Data') },
		]);
	});
});

describe('Tally', () => {
	it('gives the words of fields and options, and its hidden fields', () => {
		expect(told([TALLY_WEBHOOK])).toEqual([
			{
				question: 'What did you like?',
				text: 'The box',
				scores: ['csat 4'],
				email: EMAIL,
				answeredAt: AT,
			},
		]);
		expect(readJson([TALLY_WEBHOOK]).responses[0]?.customerId).toBe('c7');
		expect(readJson([TALLY_WEBHOOK], { groupBy: 'Bought for' }).responses[0]?.group).toBe('Myself');
	});
});

describe('Tally’s matrix', () => {
	it('is a question a row', () => {
		const webhook = structuredClone(TALLY_WEBHOOK) as { data: { fields: unknown[] } };
		webhook.data.fields = [
			{
				key: 'k9',
				label: 'Please rate',
				type: 'MATRIX',
				value: { r1: ['c1'], r2: ['c2'] },
				rows: [
					{ id: 'r1', text: 'Price' },
					{ id: 'r2', text: 'Quality' },
				],
				columns: [
					{ id: 'c1', text: 'Very good' },
					{ id: 'c2', text: 'Poor' },
				],
			},
		];
		expect(told([webhook])[0]?.scores).toEqual(['csat 5', 'csat 2']);
	});
});

describe('Jotform', () => {
	it('finds the questions of the webhook in its pretty text', () => {
		expect(told([JOTFORM_WEBHOOK])).toEqual([
			{
				question: 'What could we improve, if anything?',
				text: 'The label, really',
				scores: ['ces 6'],
				email: EMAIL,
				answeredAt: AT,
			},
		]);
	});

	it('makes do with the short names of the questions', () => {
		const bare = omit(JOTFORM_WEBHOOK, 'pretty');
		expect(told([bare])[0]).toMatchObject({ question: 'what could', text: 'The label, really' });
	});

	it('reads the request as n8n’s trigger parses and resolves it', () => {
		const request: unknown = JSON.parse(JOTFORM_WEBHOOK.rawRequest);
		expect(told([{ ...JOTFORM_WEBHOOK, rawRequest: request }])[0]?.text).toBe('The label, really');
		expect(told([request])[0]?.text).toBe('The label, really');
		const resolved = {
			'E-mail': EMAIL,
			'What could we improve?': 'Nothing',
			'How easy was it?': '6',
		};
		expect(told([{ ...JOTFORM_WEBHOOK, rawRequest: resolved }])).toEqual([
			expect.objectContaining({
				question: 'What could we improve?',
				text: 'Nothing',
				email: EMAIL,
			}),
		]);
	});

	it('reads the submissions of the API', () => {
		expect(told([{ content: [JOTFORM_SUBMISSION] }])).toEqual([
			{ question: 'Why?', text: 'Well made', scores: ['csat 4'], email: EMAIL, answeredAt: AT },
		]);
	});

	it('says what is wrong with a request that cannot be read', () => {
		expect(refused([{ ...JOTFORM_WEBHOOK, rawRequest: '{"broken' }])).toEqual([
			{ reason: 'noAnswer', detail: expect.stringContaining('rawRequest') },
		]);
	});
});

describe('Formbricks', () => {
	it('gives the answers of its outer list, with the question that the operator names', () => {
		expect(told([{ body: [FORMBRICKS_EVENT] }], { question: 'What did you like?' })).toEqual([
			{
				question: 'What did you like?',
				text: 'The ring is beautiful',
				scores: ['nps 9'],
				email: EMAIL,
				answeredAt: AT,
			},
		]);
	});

	it('reads the finished response in place of the unfinished one before it', () => {
		const started = structuredClone(FORMBRICKS_EVENT);
		started.data.updatedAt = '2026-05-04T10:00:10.000Z';
		started.data.data.whatlikedx1 = 'The ring';
		for (const items of [
			[started, FORMBRICKS_EVENT],
			[FORMBRICKS_EVENT, started],
		]) {
			expect(told(items).map(({ text }) => text)).toEqual(['The ring is beautiful']);
			expect(refused(items).map(({ reason }) => reason)).toEqual(['duplicate']);
		}
	});
});

describe('Delighted', () => {
	it('gives score and comment, and names its scale', () => {
		expect(told([DELIGHTED_EVENT])).toEqual([
			{
				question: null,
				text: 'Still waiting for my refund',
				scores: ['nps 3'],
				email: EMAIL,
				answeredAt: AT,
			},
		]);
		const ces = structuredClone(DELIGHTED_EVENT.event_data);
		expect(told([{ ...ces, survey_type: 'ces7' }])[0]?.scores).toEqual(['ces 3']);
	});
});

describe('AskNicely', () => {
	it('gives numbers that are written as text', () => {
		expect(told([ASKNICELY_EVENT])).toEqual([
			{ question: null, text: 'Great service', scores: ['nps 10'], email: EMAIL, answeredAt: AT },
		]);
	});
});
