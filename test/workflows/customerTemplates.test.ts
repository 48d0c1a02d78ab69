import type { IDataObject } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { templateShop } from '../../sample/templateShop';
import { FIXED_THRESHOLDS, SILENT_SEGMENTS } from '../../sample/whoIsBack';
import {
	describeWithNodesOfN8n,
	expectAllTicks,
	plannedRequests,
	runTemplate,
	type TemplateRun,
} from './runTemplate';
import { template } from './templates';

jest.setTimeout(60_000);

const emailsOf = (items: IDataObject[]) => items.map(({ email }) => email);

describe('Overdue customer alert', () => {
	const file = 'overdue-customer-alert.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('calls customers who spent much, are probably gone, and agreed to be contacted', () => {
		const called = run.jsonOf('Overdue and Worth It');
		expect(called.length).toBeGreaterThan(3);
		for (const { churnProbability, monetaryScore, consent } of called) {
			expect(churnProbability).toBeGreaterThanOrEqual(0.7);
			expect(monetaryScore).toBeGreaterThanOrEqual(4);
			expect(consent).toBe('subscribed');
		}
	});

	it('puts those first with whom most would be lost', () => {
		const atRisk = run
			.jsonOf('Overdue and Worth It')
			.map(
				({ predictedValue, churnProbability }) =>
					(predictedValue as number) * (churnProbability as number),
			);
		expect(atRisk).toEqual([...atRisk].sort((a, b) => b - a));
	});

	it('loses nobody: called, others, held out and suppressed are all customers', () => {
		const outputs = [0, 1, 2, 3].map((output) => run.jsonOf('Overdue and Worth It', output));
		expect(outputs.flat()).toHaveLength(run.jsonOf('CLTV Predict').length);
		for (const { suppressedBecause } of outputs[3] ?? []) expect(suppressedBecause).toBe('consent');
	});

	it('would write the forecast to each contact in HubSpot', () => {
		for (const customer of run.jsonOf('Write to HubSpot')) {
			const text = JSON.stringify(plannedRequests(customer));
			expect(text).toContain('"segment_route":"Call Today"');
			expect(text).toContain(`"churn_chance":"${String(customer.churnProbability)}"`);
		}
	});
});

describeWithNodesOfN8n('Real-time win-back', () => {
	const file = 'real-time-win-back.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('adds the order to what was known, and finds that the customer is back', () => {
		const stored = template(file).pinData?.['Find the Customer']?.[0]?.json;
		const [customer, ...more] = run.jsonOf('Who Is Back');
		expect(more).toEqual([]);
		expect(SILENT_SEGMENTS).toContain(customer?.previousSegment);
		expect(customer?.orderCount).toBe((stored?.orderCount as number) + 1);
		expect(customer?.totalSpent).toBeGreaterThan(stored?.totalSpent as number);
		const [, events] = plannedRequests(run.jsonOf('Write to Klaviyo')[0] as IDataObject);
		expect(JSON.stringify(events)).toContain(`"previous_segment":"${String(stored?.segment)}"`);
	});

	it('gives the customer the scores that the nightly run over all orders gives', async () => {
		const { pinData } = template(file);
		const order = pinData?.['Skip Repeated Notices']?.[0]?.json as IDataObject;
		const orders = asShopifyOrders(templateShop()).filter(({ id }) => id <= (order.id as number));
		const nightly = await runTemplate(file, {
			pinData: {
				'Get Orders': orders.map((json) => ({
					json: { sampleAnalysisDate: order.sampleAnalysisDate, ...json } as IDataObject,
				})),
			},
		});
		const [now] = run.jsonOf('Score the Customer');
		const all = nightly.jsonOf('Score All Customers');
		const same = all.find(({ customerId }) => customerId === now?.customerId);
		for (const field of ['orderCount', 'totalSpent', 'rfmCell', 'segment', 'lastOrderAt']) {
			expect([field, now?.[field]]).toEqual([field, same?.[field]]);
		}
	});

	it('takes somebody who was not known for new, not for back', async () => {
		const first = await runTemplate(file, { pinData: { 'Find the Customer': [] } });
		expect(first.jsonOf('Score the Customer')).toHaveLength(1);
		expect(first.jsonOf('Who Is Back')).toEqual([]);
		expect(first.runsOf('Say Welcome Back')).toEqual([]);
	});

	it('scores both rows by the same thresholds', () => {
		const thresholds = template(file)
			.nodes.filter(({ type }) => type.endsWith('.rfmScore'))
			.map(({ parameters: { recencyThresholds, frequencyThresholds, monetaryThresholds } }) => [
				recencyThresholds,
				frequencyThresholds,
				monetaryThresholds,
			]);
		const { recencyDays, orders, amounts } = FIXED_THRESHOLDS;
		const expected = [recencyDays, orders, amounts].map((limits) => limits.join(', '));
		expect(thresholds).toEqual([expected, expected]);
	});
});

describeWithNodesOfN8n('Holdout test', () => {
	const file = 'holdout-test-report.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('writes the treated half only, and keeps both halves for the result', () => {
		const treated = [0, 1].flatMap((output) => run.jsonOf('Divide at Random', output));
		const control = run.jsonOf('Divide at Random', 3);
		expect(new Set(emailsOf(run.jsonOf('Write to Klaviyo')))).toEqual(new Set(emailsOf(treated)));
		const kept = emailsOf(run.jsonOf('Keep Who Is in the Test'));
		expect(kept.sort()).toEqual(emailsOf([...treated, ...control]).sort());
	});

	it('puts a customer into the same half as a month ago', () => {
		const before = new Map(
			run.jsonOf('Who Is in the Test').map(({ email, group }) => [email, group]),
		);
		const now = [0, 1, 3].flatMap((output) => run.jsonOf('Divide at Random', output));
		const both = now.filter(({ email }) => before.has(email));
		expect(both.length).toBeGreaterThan(10);
		for (const { email, experiment } of both) {
			expect([email, (experiment as IDataObject).group]).toEqual([email, before.get(email)]);
		}
	});

	it('measures everybody who was in the test, and says that it is too early for a verdict', () => {
		const result = run.jsonOf('What Came of It');
		const [all] = result.filter(({ segment, group }) => segment === 'All' && group === 'treated');
		expect(all?.verdict).toBe('notYet');
		const customers = result
			.filter(({ segment }) => segment === 'All')
			.map((row) => row.customers as number);
		expect(customers.reduce((a, b) => a + b)).toBe(run.jsonOf('Who Is in the Test').length);
		expect(run.jsonOf('Write the Result')[0]?.text).toContain('more customers');
	});
});
