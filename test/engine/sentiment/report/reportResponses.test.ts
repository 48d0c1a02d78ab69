import { reportResponses } from '../../../../engine/sentiment/report/reportResponses';
import { reportModelPlan, reportModelRun } from '../../../../engine/sentiment/report/reportModel';
import { reportSummary } from '../../../../engine/sentiment/report/reportSummary';
import { summarise } from '../../../../engine/sentiment/summary/summarise';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { analyse, SETTINGS } from '../analysisSettings';
import { ZIGPOLL_VOTE, ZIGPOLL_WORDS } from '../responses/platforms/samples';

const hintsOf = (items: readonly unknown[]) => runAtOnce(reportResponses(analyse(items)));
const texts = (items: readonly unknown[]) => hintsOf(items).map(({ text }) => text);

describe('what the operator is told', () => {
	it('is what was read, and as which scale', () => {
		expect(texts([ZIGPOLL_VOTE, ZIGPOLL_WORDS])).toEqual([
			'Read 2 Zigpoll records (response) as 1 response, all used.',
			expect.stringContaining('as NPS from 0 to 10'),
		]);
	});

	it('is how much was rejected and why', () => {
		const [read] = texts([ZIGPOLL_WORDS, ZIGPOLL_WORDS, {}, {}]);
		expect(read).toBe(
			'Read 2 Zigpoll records (response), 2 other records as 1 response; 3 rejected (2 empty, 1 duplicate).',
		);
	});

	it('calls the rows of a table rows', () => {
		const [read] = texts([{ comment: 'Lovely ring' }, { comment: 'The clasp broke' }]);
		expect(read).toBe('Read 2 spreadsheet rows as 2 responses, all used.');
	});

	it('is a warning where nothing could be read, with what to do', () => {
		expect(hintsOf([])).toMatchObject([{ kind: 'warning' }]);
		expect(hintsOf([{ error: 'x' }])[1]).toMatchObject({
			kind: 'warning',
			text: expect.stringContaining('Check the node that it comes from'),
		});
	});

	it('is where answers are nested in a way that is not known, and no word of a date in them', () => {
		const hotjar = {
			event: 'survey_response',
			version: 1,
			data: { id: 7, answers: ['more sizes'] },
		};
		expect(texts([hotjar])).toEqual([
			expect.stringContaining('1 rejected'),
			expect.stringContaining('more is nested in "data"'),
		]);
	});

	it('is how many answers cannot wait', () => {
		const items = [
			{ comment: 'My skin turned green, is that dangerous?' },
			{ comment: 'Lovely ring, thank you' },
		];
		expect(hintsOf(items)).toContainEqual({
			kind: 'warning',
			text: expect.stringContaining('1 answer cannot wait'),
		});
		expect(texts([items[1]]).join()).not.toContain('cannot wait');
	});

	it('is which dates could not be read', () => {
		expect(texts([{ comment: 'Lovely ring indeed', date: 'soon' }])).toContainEqual(
			'1 date could not be read, such as "soon". Those answers are in no period.',
		);
		expect(texts([{ comment: 'Lovely ring indeed', date: '03/04/2026' }])).toContainEqual(
			expect.stringContaining('"Day and Month"'),
		);
	});

	it('is that short answers need their question, and other languages a model', () => {
		expect(texts([{ comment: 'Nothing', email: 'a@example.com' }])).toContainEqual(
			expect.stringContaining('fill in "Question"'),
		);
		expect(
			texts([
				{ comment: 'この指輪はとても美しいですが、配送が遅かったです', email: 'a@example.com' },
			]),
		).toContainEqual(expect.stringContaining('Connect a chat model'));
	});

	it('is how to get ids and dates where the trigger left them out', () => {
		expect(texts([{ 'Why did you choose us?': 'It was pretty and fast' }])).toContainEqual(
			expect.stringContaining('"Only Answers" off'),
		);
	});
});

describe('what the operator is told of the chat model', () => {
	const answer = { id: 'a1', question: '', text: 'x' };
	const plan = { batches: [[answer, { ...answer, id: 'a2' }]], places: new Map(), leftOut: 3 };

	it('is the number of calls before and after', () => {
		expect(reportModelPlan(plan, 1).map(({ text }) => text)).toEqual([
			'2 answers go to the chat model, in 1 call.',
			'3 answers do not go to the chat model, since "Maximum Model Calls" is 1. The least certain go first.',
		]);
		const run = { outcomes: new Map(), calls: 2, failures: 2, failure: '401', gaveUp: true };
		expect(reportModelRun(plan, run).map(({ text }) => text)).toEqual([
			'The chat model was called 2 times. It read 0 answers, and 2 were read on this machine.',
			'2 calls of the chat model failed, and the rest was not tried: 401',
		]);
	});

	it('is that it was not needed', () => {
		const none = { ...plan, batches: [], leftOut: 0 };
		expect(reportModelPlan(none, 1)).toMatchObject([
			{ text: 'All answers were read on this machine: no call of the chat model.' },
		]);
	});
});

describe('what the operator is told of the summary', () => {
	it('is that the groups were not found', () => {
		const { analysed } = analyse([{ comment: 'Lovely' }]);
		const summary = runAtOnce(summarise(analysed, SETTINGS.summary));
		const read = { ...SETTINGS.read, groupBy: 'segmnt' };
		expect(reportSummary(summary, { read })).toMatchObject([
			{ kind: 'warning', text: expect.stringContaining('"segmnt"') },
		]);
		expect(reportSummary(summary, SETTINGS)).toEqual([]);
	});
});
