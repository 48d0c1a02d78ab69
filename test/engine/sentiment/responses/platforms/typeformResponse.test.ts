import omit from 'lodash/omit';
import { describeWithSharedData } from '../../../../support/sharedData';
import { readJson, told } from '../readJson';
import { TYPEFORM_WEBHOOK } from './samples';

const WORDS_AND_SCORE = {
	question: 'What could we improve?',
	text: 'The clasp',
	scores: ['nps 9'],
	email: 'ana@example.com',
	answeredAt: '2026-05-04T10:00:00.000Z',
};

describe('Typeform responses', () => {
	it('come from the webhook with question, score, address and date', () => {
		expect(told([TYPEFORM_WEBHOOK])).toEqual([WORDS_AND_SCORE]);
		expect(readJson([{ headers: {}, body: TYPEFORM_WEBHOOK }]).responses[0]?.customerId).toBe('c7');
	});

	it('come simplified from n8n’s trigger, with all data or only the answers', () => {
		const { form_response: response } = TYPEFORM_WEBHOOK;
		const answers = {
			'How likely are you to recommend us?': 9,
			'What could we improve?': 'The clasp',
			'Which style is yours?': 'Modern',
		};
		const [withData] = told([{ event_id: 'ev1', form_response: { ...response, answers } }]);
		expect(withData).toEqual(WORDS_AND_SCORE);
		const [onlyAnswers] = told([answers]);
		expect(onlyAnswers).toMatchObject({ text: 'The clasp', scores: ['nps 9'], email: null });
	});

	it('come from the Responses API, where questions have no words', () => {
		const response = omit(TYPEFORM_WEBHOOK.form_response, 'definition');
		expect(told([{ items: [response], total_items: 1 }])).toEqual([
			{ ...WORDS_AND_SCORE, question: null },
		]);
	});

	it('come answer by answer, where only the answers are given as they are', () => {
		const [number, words] = TYPEFORM_WEBHOOK.form_response.answers;
		expect(told([number, words]).map(({ text, scores }) => ({ text, scores }))).toEqual([
			{ text: null, scores: ['nps 9'] },
			{ text: 'The clasp', scores: [] },
		]);
		const byField = { abcDEF123456: number, ghiJKL123456: words };
		expect(told([byField])[0]).toMatchObject({ text: 'The clasp', scores: ['nps 9'] });
	});

	it('have what was typed beside the options of a question as words', () => {
		const typed = structuredClone(TYPEFORM_WEBHOOK) as Record<string, unknown>;
		typed.form_response = {
			token: 't',
			definition: {
				fields: [{ id: 'q1', title: 'Why did you return it?', type: 'multiple_choice' }],
			},
			answers: [
				{ type: 'choice', choice: { other: 'It broke on day one' }, field: { id: 'q1' } },
				{
					type: 'choices',
					choices: { labels: ['Too large'], other: 'Nobody answered me' },
					field: { id: 'q1' },
				},
			],
		};
		expect(told([typed]).map(({ text }) => text)).toEqual([
			'It broke on day one',
			'Nobody answered me',
		]);
	});

	it('have the words of questions in groups and in matrices', () => {
		const grouped = structuredClone(TYPEFORM_WEBHOOK) as Record<string, unknown>;
		const row = { id: 'm1', title: 'Price', type: 'multiple_choice' };
		const inGroup = { id: 'g1', title: 'What could we improve?', type: 'long_text' };
		grouped.form_response = {
			token: 't',
			definition: {
				fields: [
					{ id: 'm', title: 'Please rate', type: 'matrix', properties: { fields: [row] } },
					{ id: 'g', title: 'About us', type: 'group', properties: { fields: [inGroup] } },
				],
			},
			answers: [
				{ type: 'choice', choice: { label: 'Very good' }, field: { id: 'm1' } },
				{ type: 'text', text: 'Nothing', field: { id: 'g1', type: 'long_text' } },
			],
		};
		expect(told([grouped])[0]).toMatchObject({
			question: 'What could we improve?',
			text: 'Nothing',
			scores: ['csat 5'],
		});
	});

	it('keeps a rating on the scale that the form has', () => {
		const rated = structuredClone(TYPEFORM_WEBHOOK) as Record<string, unknown>;
		rated.form_response = {
			token: 't',
			definition: {
				fields: [
					{ id: 'q1', title: 'Satisfied?', type: 'opinion_scale', properties: { steps: 11 } },
				],
			},
			answers: [{ type: 'number', number: 8, field: { id: 'q1', type: 'opinion_scale' } }],
		};
		const [response] = readJson([rated]).responses;
		expect(response?.scores).toEqual([
			{ value: 8, range: { scale: 'csat', low: 0, high: 10, isReversed: false } },
		]);
	});
});

describeWithSharedData('payloads/typeform_trigger_modes.json', 'n8n’s Typeform Trigger', (file) => {
	it('is read in all of its modes', () => {
		const modes = Object.values(file.json() as object);
		const { responses, rejected } = readJson(modes);
		expect(rejected).toEqual([]);
		expect(responses.map(({ text, scores: [score] }) => ({ text, nps: score?.value }))).toEqual([
			{ text: 'Loved it', nps: 9 },
			{ text: null, nps: 9 },
		]);
	});
});
