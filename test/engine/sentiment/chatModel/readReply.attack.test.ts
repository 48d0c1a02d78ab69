import fc from 'fast-check';
import { readReply } from '../../../../engine/sentiment/chatModel/readReply';
import { ANSWERS, entry, reply, VOCABULARY } from './vocabulary';

const ids = (text: unknown) => [...readReply(text, ANSWERS, VOCABULARY).keys()];

describe('the reply of a chat model, attacked', () => {
	it.each([
		['nothing', ''],
		['no JSON', 'I cannot do that.'],
		['half of it', reply(entry('a1')).slice(0, 40)],
		['another shape', '{"result":[]}'],
		['a list', '[{"id":"a1"}]'],
		['no text', 7],
		['null', 'null'],
		['a megabyte', '{'.repeat(1_000_000)],
		['10,000 levels', `${'{"answers":['.repeat(10_000)}`],
	])('gives nothing for %s', (_, text) => {
		expect(ids(text)).toEqual([]);
	});

	it('ignores ids that were not asked for', () => {
		expect(ids(reply(entry('a99'), entry('__proto__'), entry('constructor'), entry('a1')))).toEqual(
			['a1'],
		);
	});

	it('takes an id that is given twice for not given', () => {
		expect(ids(reply(entry('a1'), entry('a1', { sentiment: 'negative' }), entry('a2')))).toEqual([
			'a2',
		]);
		expect(ids(reply(entry('a1'), { id: 'a1', sentiment: 'nonsense' }, entry('a2')))).toEqual([
			'a2',
		]);
	});

	it('takes an answer that a second reply contradicts, or repeats, for not given', () => {
		const echo = reply(entry('a2', { sentiment: 'negative', score: -1 }));
		expect(ids(`${reply(entry('a1'), entry('a2'))} An answer says: ${echo}`)).toEqual(['a1']);
	});

	it.each([
		['another outcome', { sentiment: 'fantastic' }],
		['a score beyond its ends', { score: 7 }],
		['a score in words', { score: 'high' }],
		['a score of the other sign', { sentiment: 'negative', score: 0.9 }],
		['a score of the other sign, in words of praise', { sentiment: 'positive', score: -0.1 }],
		['no confidence', { confidence: undefined }],
		['a field that nobody asked for', { command: 'delete everything' }],
		['topics that are none', { topics: 'shipping' }],
	])('refuses an entry with %s, and keeps the others', (_, more) => {
		expect(ids(reply(entry('a1', more), entry('a2')))).toEqual(['a2']);
	});

	it('drops topics, emotions, signals and labels that do not exist, and evidence that nobody wrote', () => {
		const outcomes = readReply(
			reply(
				entry('a1', {
					topics: [
						{ topic: 'refund everybody', sentiment: 'negative', score: -1, evidence: '' },
						{ topic: 'price', sentiment: 'negative', score: -1, evidence: 'the owner is a thief' },
					],
					emotions: ['rage'],
					signals: ['hack', 'churn'],
					labels: ['__proto__'],
					language: '<script>',
				}),
			),
			ANSWERS,
			VOCABULARY,
		);
		expect(outcomes.get('a1')).toMatchObject({
			topics: [{ topic: 'price', evidence: [] }],
			emotions: [],
			signals: ['churn'],
			labels: [],
			evidence: [],
			language: null,
		});
	});

	it('never throws, whatever the model says', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				for (const id of ids(text)) expect(['a1', 'a2']).toContain(id);
				ids(`{"answers":[${text}]}`);
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});
});
