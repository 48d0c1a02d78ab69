import { readReply } from '../../../../engine/sentiment/chatModel/readReply';
import { ANSWERS, entry, reply, VOCABULARY } from './vocabulary';

const read = (text: unknown) => readReply(text, ANSWERS, VOCABULARY);

describe('the reply of a chat model', () => {
	it('gives an outcome for each answer', () => {
		const topics = [
			{ topic: 'shipping', sentiment: 'positive', score: 0.9, evidence: 'fast Delivery' },
		];
		const outcomes = read(
			reply(
				entry('a1', {
					topics,
					emotions: ['joy'],
					signals: ['praise'],
					labels: ['Modern'],
					language: 'en-GB',
				}),
				entry('a2', { sentiment: 'noAnswer', score: 0 }),
			),
		);
		expect(outcomes.get('a1')).toEqual({
			sentiment: 'positive',
			score: 0.8,
			confidence: 0.9,
			topics: [
				{ topic: 'shipping', sentiment: 'positive', score: 0.9, evidence: ['fast Delivery'] },
			],
			emotions: ['joy'],
			signals: ['praise'],
			labels: [{ label: 'Modern', confidence: 0.9, evidence: [] }],
			evidence: ['fast Delivery'],
			language: 'en',
			engine: 'model',
		});
		expect(outcomes.get('a2')).toMatchObject({ sentiment: null, score: null });
	});

	it('is found in a code fence and behind a sentence', () => {
		const text = `Here you are:\n\`\`\`json\n${reply(entry('a1'))}\n\`\`\``;
		expect([...read(text).keys()]).toEqual(['a1']);
	});

	const both = reply(entry('a1'), entry('a2'));
	it.each([
		['between sentences with brackets', `Answers {a1, a2} follow: ${both} Have a {nice} day`],
		['behind thoughts', `<think>Perhaps ${reply(entry('a1'))}? {</think>${both}`],
		['as a list without a name', JSON.stringify([entry('a1'), entry('a2')])],
		[
			'as one line for each answer',
			[entry('a1'), entry('a2')].map((e) => JSON.stringify(e)).join('\n'),
		],
		['with a comma too many', both.replace(']}', ',]}')],
	])('is found %s', (_, text) => {
		expect([...read(text).keys()]).toEqual(['a1', 'a2']);
	});

	it('that is cut off gives the answers that are whole', () => {
		expect([...read(both.slice(0, -5)).keys()]).toEqual(['a1']);
	});

	it('may say null where there is nothing to say', () => {
		const topics = [{ topic: 'shipping', sentiment: 'neutral', score: 0, evidence: null }];
		const nothing = { emotions: null, signals: null, labels: null, language: null };
		const outcomes = read(
			reply(entry('a1', { topics: null, ...nothing }), entry('a2', { topics })),
		);
		expect(outcomes.get('a1')).toMatchObject({ topics: [], emotions: [], language: null });
		expect(outcomes.get('a2')).toMatchObject({ topics: [{ topic: 'shipping', evidence: [] }] });
	});

	it.each([
		['German', null],
		['Portuguese', null],
		['pt_BR', 'pt'],
		['DE', 'de'],
	])('with the language %s means %s', (language, code) => {
		expect(read(reply(entry('a1', { language }))).get('a1')?.language).toBe(code);
	});
});
