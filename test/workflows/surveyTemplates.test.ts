import type { IDataObject } from 'n8n-workflow';
import { templateShop } from '../../sample/templateShop';
import {
	describeWithNodesOfN8n,
	expectAllTicks,
	plannedRequests,
	runTemplate,
	type TemplateRun,
} from './runTemplate';
import { runRouter } from './runRouter';
import { template } from './templates';

jest.setTimeout(60_000);

const emailsOf = (items: IDataObject[]) => items.map(({ email }) => email);

describe('NPS monitor', () => {
	const file = 'nps-monitor.json';

	it('raises the alarm once where the mood dropped after the recall', async () => {
		const run = await runTemplate(file);
		expectAllTicks(file, run);
		const [alarm, ...more] = run.jsonOf('Raise the Alarm');
		expect(more).toEqual([]);
		expect(alarm?.alert).toMatchObject({ text: expect.stringContaining('The mood dropped') });
	});

	it('reads each answer as it comes in from Typeform, and keeps what the lower row needs of it', async () => {
		const run = await runTemplate(file);
		const [kept, ...more] = run.jsonOf('Keep the Answer');
		expect(more).toEqual([]);
		const [row] = (template(file).pinData?.['Answers So Far'] ?? []).slice(-1);
		for (const column of ['responseId', 'answeredAt', 'question', 'npsScore', 'text']) {
			expect([column, kept?.[column]]).toEqual([column, row?.json[column]]);
		}
		expect(kept?.email).toBe((row?.json.email as string | null)?.toLowerCase() ?? null);
	});

	it('sums up what is kept as the answers were, with NPS and its margin of error', async () => {
		const run = await runTemplate(file);
		const [all] = run.jsonOf('How Is the Mood', 1);
		expect(all).toMatchObject({ period: null, responses: 96, npsResponses: 96 });
		expect(all?.npsLow).toBeLessThan(all?.npsScore as number);
	});

	it('reads SurveyMonkey’s answers in the same place', async () => {
		const answer = {
			'How likely are you to recommend us to a friend or colleague?': '3',
			'What is the main reason for your score?': 'The clasp broke after a week',
		};
		const run = await runTemplate(file, { pinData: { 'An Answer Comes In': [{ json: answer }] } });
		expect(run.jsonOf('Keep the Answer')).toMatchObject([
			{ npsScore: 3, text: 'The clasp broke after a week', sentiment: 'negative' },
		]);
	});

	it('is silent while the mood is as always', async () => {
		const { pinData } = template(file);
		const quiet = (pinData?.['Answers So Far'] ?? []).filter(
			({ json }) => String(json.answeredAt) < '2026-04-01',
		);
		const run = await runTemplate(file, { pinData: { 'Answers So Far': quiet } });
		expect(run.jsonOf('How Is the Mood').length).toBeGreaterThan(50);
		expect(run.runsOf('Raise the Alarm')).toEqual([]);
	});
});

describe('Who is unhappy, in the template Unhappy VIPs', () => {
	it('is nobody who was content and gave no NPS answer', async () => {
		const { nodes } = template('unhappy-vips-from-survey.json');
		const { parameters } = nodes.find(({ name }) => name === 'Who Needs an Answer') ?? {};
		const vip = { orderCount: 5, frequencyScore: 5, monetaryScore: 5, email: 'ana@example.com' };
		const { outputs } = await runRouter(parameters as IDataObject, [
			{ ...vip, sentiment: 'positive', npsScore: null, npsGroup: null },
			{ ...vip, sentiment: 'neutral', npsScore: 6, npsGroup: 'detractor' },
			{ ...vip, sentiment: 'negative', npsScore: null, npsGroup: null },
		]);
		expect(outputs.map((items) => items.map(({ sentiment }) => sentiment))).toEqual([
			['neutral', 'negative'],
			[],
			['positive'],
		]);
	});
});

describeWithNodesOfN8n('Unhappy VIPs from your survey', () => {
	const file = 'unhappy-vips-from-survey.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('opens a ticket for who is unhappy and bought much, with their own words', () => {
		const tickets = run.jsonOf('Open a Ticket');
		expect(tickets.length).toBeGreaterThan(0);
		for (const { sentiment, npsGroup, frequencyScore, monetaryScore, text } of tickets) {
			expect(sentiment === 'negative' || npsGroup === 'detractor').toBe(true);
			expect(Math.max(frequencyScore as number, monetaryScore as number)).toBeGreaterThanOrEqual(4);
			expect(text).not.toBe('');
		}
	});

	it('joins each answer to its own customer, and anonymous ones to nobody', () => {
		const scores = new Map(run.jsonOf('RFM Score').map((json) => [json.email, json.rfmCell]));
		const joined = run.jsonOf('Answer and Customer');
		expect(joined).toHaveLength(run.jsonOf('With an Email').length);
		for (const { email, rfmCell } of joined)
			expect([email, rfmCell]).toEqual([email, scores.get(email)]);
		expect(run.jsonOf('With an Email', 1).every(({ email }) => email === null)).toBe(true);
	});
});

describeWithNodesOfN8n('Crisis mode', () => {
	const file = 'crisis-mode.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('finds only concerned loyalists who are, by what the sample shop knows', () => {
		const { customers, truth } = templateShop();
		const concerned = customers
			.filter(({ number }) => truth.concernedLoyalists.includes(number))
			.map(({ email }) => email?.toLowerCase());
		const found = emailsOf(run.jsonOf('Crisis Playbook'));
		expect(found.length).toBeGreaterThan(0);
		expect(concerned).toEqual(expect.arrayContaining(found));
	});

	it('puts every customer into one group, with forecast, scores and answer side by side', () => {
		const groups = [0, 1, 2, 3, 4, 5].map((output) => run.jsonOf('Crisis Playbook', output));
		const all = groups.flat();
		expect(all).toHaveLength(run.jsonOf('RFM Score').length);
		expect(all.filter(({ customerId }) => customerId === null)).toEqual([]);
		expect(groups.filter(({ length }) => length > 0)).toHaveLength(6);
		const [{ rfmCell, churnProbability, npsScore }] = groups[0] as [IDataObject];
		expect([rfmCell, churnProbability, npsScore].every((value) => value !== undefined)).toBe(true);
	});

	it('would tell Brevo of four groups what to say, in one batch, and leave the fifth in peace', () => {
		expect(run.runsOf('Write to Brevo')).toHaveLength(1);
		for (const customer of run.jsonOf('Write to Brevo')) {
			const text = JSON.stringify(plannedRequests(customer));
			expect(text).toContain(
				`"SEGMENT_ROUTE":"${(customer.route as IDataObject).output as string}"`,
			);
			expect(text).not.toContain('Disengaged Browsers');
		}
	});
});
