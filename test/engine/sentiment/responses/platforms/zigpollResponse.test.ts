import { asZigpollResponses } from '../../../../../sample/asZigpollResponses';
import { generateSampleShop, SHARED_SAMPLE } from '../../../../../sample/sampleShop';
import { describeWithSharedData } from '../../../../support/sharedData';
import { readJson, refused, told } from '../readJson';
import { ZIGPOLL_PARTICIPANT, ZIGPOLL_VOTE, ZIGPOLL_WORDS } from './samples';

describe('Zigpoll responses', () => {
	it('joins the score and the words of a participant, with their email address', () => {
		expect(told([ZIGPOLL_VOTE, ZIGPOLL_WORDS])).toEqual([
			{
				question: null,
				text: 'Lovely ring, but the parcel was late',
				scores: ['nps 9'],
				email: 'ana@example.com',
				answeredAt: '2026-05-04T10:00:20.000Z',
			},
		]);
		expect(readJson([ZIGPOLL_VOTE, ZIGPOLL_WORDS]).responses[0]?.items).toEqual([1, 0]);
	});

	it('reads a page of the API, and each response of overlapping pages once', () => {
		const page = { data: [ZIGPOLL_VOTE, ZIGPOLL_WORDS], hasNextPage: true, endCursor: 'x' };
		const { responses, rejected } = readJson([page, { data: [ZIGPOLL_WORDS] }]);
		expect(responses).toHaveLength(1);
		expect(rejected.map(({ reason, item }) => ({ reason, item }))).toEqual([
			{ reason: 'duplicate', item: 1 },
		]);
	});

	it('takes the question from the item or from its slide, without HTML', () => {
		const [response] = told([
			{ ...ZIGPOLL_WORDS, slide: { title: '<p>What could&nbsp;we improve?</p>' } },
		]);
		expect(response?.question).toBe('What could we improve?');
		const [other] = told([{ ...ZIGPOLL_WORDS, question: 'Why?' }]);
		expect(other?.question).toBe('Why?');
	});

	it('reads a participant with all answers, as the Zigpoll node gives them', () => {
		expect(told([ZIGPOLL_PARTICIPANT])).toEqual([
			{
				question: 'What could we improve?',
				text: 'Nothing',
				scores: ['nps 9'],
				email: 'ana@example.com',
				answeredAt: '2026-05-04T10:00:00.000Z',
			},
		]);
	});

	it('reads an address that is the answer to a question as who answered', () => {
		const slide = {
			...ZIGPOLL_WORDS,
			_id: 'x',
			slideId: 's9',
			metadata: {},
			response: 'ben@example.com',
		};
		const words = { ...ZIGPOLL_WORDS, metadata: {} };
		expect(told([words, slide]).map(({ text, email }) => ({ text, email }))).toEqual([
			{ text: 'Lovely ring, but the parcel was late', email: 'ben@example.com' },
		]);
	});

	it('reads a vote of words for satisfaction as a score', () => {
		const vote = { ...ZIGPOLL_VOTE, response: 'Very Satisfied' };
		expect(told([vote])[0]?.scores).toEqual(['csat 5']);
	});

	it('rejects a vote that is neither words nor a score, and says what it found', () => {
		expect(refused([{ ...ZIGPOLL_VOTE, response: 'Instagram' }])).toEqual([
			{ reason: 'noText', detail: expect.stringContaining('only options that were chosen') },
		]);
	});

	it('reads a participant who filled in the poll twice as two responses', () => {
		const again = {
			...ZIGPOLL_WORDS,
			_id: 'later',
			createdAt: '2026-06-04T10:00:20.000Z',
			response: 'Fine now',
		};
		const score = {
			...ZIGPOLL_VOTE,
			_id: 'score2',
			createdAt: '2026-06-04T10:00:00.000Z',
			response: '10',
		};
		const both = [score, again, ZIGPOLL_VOTE, ZIGPOLL_WORDS];
		expect(told(both).map(({ text, scores }) => ({ text, scores }))).toEqual([
			{ text: 'Lovely ring, but the parcel was late', scores: ['nps 9'] },
			{ text: 'Fine now', scores: ['nps 10'] },
		]);
	});

	it('gives every survey answer of the sample shop, and loses none', () => {
		const shop = generateSampleShop({ ...SHARED_SAMPLE, customers: 100 });
		const { responses, rejected } = readJson(asZigpollResponses(shop));
		expect(rejected).toEqual([]);
		expect(responses).toHaveLength(shop.surveyAnswers.length);
		const given = new Map(shop.surveyAnswers.map((answer) => [answer.answeredAt, answer]));
		const scores = responses.map(({ scores: [score] }) => score?.value).sort();
		expect(scores).toEqual([...given.values()].map(({ npsScore }) => npsScore).sort());
	});
});

describeWithSharedData(
	'payloads/zigpoll_responses.json',
	'documented Zigpoll responses',
	(file) => {
		it('are one response: words and a score in words', () => {
			expect(told([file.json()])).toEqual([
				{
					question: null,
					text: 'Originally found on Amazon',
					scores: ['csat 5'],
					email: null,
					answeredAt: '2026-08-24T10:00:20.000Z',
				},
			]);
		});
	},
);
