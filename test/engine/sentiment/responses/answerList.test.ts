import { refused, told } from './readJson';

/** What Hotjar documents of its webhook is the outside. */
const hotjar = (data: unknown) => ({ event: 'survey_response', version: 1, data });

describe('A response that lists its answers, each with its question', () => {
	it('is one response: its scores are those of its words', () => {
		const data = {
			survey_id: 12,
			response_id: 'r1',
			created_at: '2026-11-28T14:03:22Z',
			answers: [
				{ question: 'How likely are you to recommend us?', answer: '9' },
				{ question: 'What could we improve?', answer: 'The site is slow' },
			],
		};
		const expected = {
			question: 'What could we improve?',
			text: 'The site is slow',
			scores: ['nps 9'],
			email: null,
			answeredAt: '2026-11-28T14:03:22.000Z',
		};
		expect(told([hotjar(data)])).toEqual([expected]);
		expect(told([{ headers: {}, body: hotjar(data) }])).toEqual([expected]);
		expect(told([data])).toEqual([expected]);
	});

	it.each([
		['texts by other names', { question_text: 'What is missing?', answer_text: 'More sizes' }],
		['objects', { question: { id: 1, text: 'What is missing?' }, answer: { value: 'More sizes' } }],
		['a title and a response', { title: 'What is missing?', response: 'More sizes' }],
	])('is read where question and answer are %s', (_, entry) => {
		expect(told([hotjar({ responses: [entry] })])).toMatchObject([
			{ question: 'What is missing?', text: 'More sizes' },
		]);
	});

	it('says who answered where a person stands beside the answers', () => {
		const data = {
			user: { id: 'c7', email: 'ana@example.com' },
			answers: [{ question: 'What is missing?', answer: 'More sizes' }],
		};
		expect(told([hotjar(data)])[0]?.email).toBe('ana@example.com');
	});

	it('leaves out a question that nobody answered', () => {
		const answers = [
			{ question: 'What is missing?', answer: null },
			{ question: 'What did you like?', answer: 'The box' },
		];
		expect(told([{ answers }]).map(({ text }) => text)).toEqual(['The box']);
	});

	it.each([
		['answers without their questions', ['More sizes', '9']],
		['entries of which one says no question', [{ question: 'Why?', answer: 'x' }, { answer: 'y' }]],
		['questions that have no answer at all', [{ question: 'What is missing?' }]],
	])('is not guessed from %s, and the rejection says what to do', (_, answers) => {
		expect(refused([hotjar({ id: 7, answers })])).toEqual([
			{ reason: 'noText', detail: expect.stringContaining('Edit Fields') },
		]);
	});
});
