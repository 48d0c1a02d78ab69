import { askModel } from '../../../../engine/sentiment/chatModel/askModel';
import { planBatches } from '../../../../engine/sentiment/chatModel/planBatches';
import { planModel } from '../../../../engine/sentiment/chatModel/planModel';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { analysedResponses } from '../analysedResponses';
import { ANSWERS, entry, reply, VOCABULARY } from './vocabulary';

const answers = (count: number, text = 'short') =>
	Array.from({ length: count }, (_, index) => ({ id: `a${index + 1}`, question: '', text }));

/** A model that gives these replies one after the other, and keeps what it was asked. */
function scripted(...replies: Array<string | Error>) {
	const prompts: string[] = [];
	const model = async (prompt: string) => {
		const next = replies[Math.min(prompts.length, replies.length - 1)] as string | Error;
		prompts.push(prompt);
		return await (next instanceof Error ? Promise.reject(next) : Promise.resolve(next));
	};
	return { model, prompts };
}

const idsIn = (prompt: string) => /for these \d+ ids: (.*?)\./.exec(prompt)?.[1];

describe('batches', () => {
	it('hold at most 20 answers and 12,000 characters', () => {
		expect(planBatches(answers(100))).toHaveLength(5);
		expect(planBatches(answers(101))).toHaveLength(6);
		expect(planBatches(answers(20, 'x'.repeat(2_000))).map((batch) => batch.length)).toEqual([
			6, 6, 6, 2,
		]);
		expect(planBatches([])).toEqual([]);
	});
});

describe('asking a chat model', () => {
	it('takes one call where the reply is whole', async () => {
		const { model, prompts } = scripted(reply(entry('a1'), entry('a2')));
		const run = await askModel([ANSWERS], VOCABULARY, model);
		expect([...run.outcomes.keys()]).toEqual(['a1', 'a2']);
		expect(run).toMatchObject({ calls: 1, failures: 0 });
		expect(prompts).toHaveLength(1);
	});

	it('asks once more for what is missing, and only for that', async () => {
		const { model, prompts } = scripted(reply(entry('a1')), reply(entry('a2')));
		const run = await askModel([ANSWERS], VOCABULARY, model);
		expect([...run.outcomes.keys()]).toEqual(['a1', 'a2']);
		expect(prompts.map(idsIn)).toEqual(['a1, a2', 'a2']);
		expect(run.calls).toBe(2);
	});

	it('leaves to the local reading what is wrong twice', async () => {
		const { model } = scripted('nonsense');
		const run = await askModel([ANSWERS], VOCABULARY, model);
		expect(run.outcomes.size).toBe(0);
		expect(run).toMatchObject({ calls: 2, failures: 0, gaveUp: false });
	});

	it('makes no more calls than are allowed, and asks about every batch before it asks again', async () => {
		const { model, prompts } = scripted('nonsense');
		const batches = planBatches(answers(60));
		const run = await askModel(batches, VOCABULARY, model, undefined, 4);
		expect(run.calls).toBe(4);
		expect(prompts.map((prompt) => idsIn(prompt)?.split(', ')[0])).toEqual([
			'a1',
			'a1',
			'a21',
			'a41',
		]);
		expect((await askModel(batches, VOCABULARY, model, undefined, 3)).calls).toBe(3);
	});

	it('goes on after a call that failed, and gives up after three in a row', async () => {
		const once = scripted(new Error('busy'), reply(entry('a1'), entry('a2')));
		expect(await askModel([ANSWERS], VOCABULARY, once.model)).toMatchObject({
			calls: 2,
			failures: 1,
			failure: 'busy',
			gaveUp: false,
		});
		const always = scripted(new Error('401 Unauthorized'));
		const run = await askModel(planBatches(answers(200)), VOCABULARY, always.model);
		expect(run).toMatchObject({ calls: 3, failures: 3, gaveUp: true });
	});

	it('ends when the execution is cancelled', async () => {
		const { model, prompts } = scripted(reply());
		const cancelled = () => {
			throw new Error('cancelled');
		};
		await expect(askModel([ANSWERS], VOCABULARY, model, cancelled)).rejects.toThrow('cancelled');
		expect(prompts).toEqual([]);
	});
});

describe('the plan', () => {
	const analysed = analysedResponses([
		{ text: 'sure', confidence: 0.9 },
		{ text: 'unsure, mail ana@example.com', confidence: 0.3, question: 'Order #10023?' },
		{ text: null, nps: 9 },
		{ text: 'hardly', confidence: 0.1 },
	]);
	const plan = (engine: 'model' | 'unsureOnly', mostCalls = 10) =>
		runAtOnce(planModel(analysed, { engine, below: 0.6, mostCalls }));

	it('takes only unsure answers, or all that have words', () => {
		expect([...plan('unsureOnly').places.values()]).toEqual([1, 3]);
		expect([...plan('model').places.values()]).toEqual([0, 1, 3]);
	});

	it('takes out what identifies a person, in answer and question', () => {
		expect(plan('unsureOnly').batches[0]?.[0]).toEqual({
			id: 'a1',
			text: 'unsure, mail [email]',
			question: 'Order [order number]?',
		});
	});

	it('keeps to the most calls, the least certain answers first', () => {
		const many = analysedResponses(
			Array.from({ length: 50 }, (_, index) => ({ text: 'x', confidence: index / 100 })),
		);
		const { batches, places, leftOut } = runAtOnce(
			planModel(many, { engine: 'unsureOnly', below: 0.6, mostCalls: 1 }),
		);
		expect(batches).toHaveLength(1);
		expect(leftOut).toBe(30);
		expect(Math.max(...places.values())).toBe(19);
	});

	it('asks for the least certain first where long answers fill the calls before there are 20 in each', () => {
		const long = analysedResponses(
			Array.from({ length: 12 }, (_, index) => ({
				text: 'x'.repeat(2_000),
				confidence: (12 - index) / 100,
			})),
		);
		const { batches, places, leftOut } = runAtOnce(
			planModel(long, { engine: 'unsureOnly', below: 0.6, mostCalls: 1 }),
		);
		expect(leftOut).toBe(6);
		expect(batches[0]?.map(({ id }) => places.get(id))).toEqual([11, 10, 9, 8, 7, 6]);
	});
});
