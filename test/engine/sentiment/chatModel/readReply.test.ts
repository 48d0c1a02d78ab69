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
});
