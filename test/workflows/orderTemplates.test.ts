import type { IDataObject } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { templateShop } from '../../sample/templateShop';
import { hasNodesOfN8n } from '../support/nodesOfN8n';
import {
	describeWithNodesOfN8n,
	expectAllTicks,
	plannedRequests,
	runTemplate,
	type TemplateRun,
} from './runTemplate';

jest.setTimeout(60_000);

const emailsOf = (items: IDataObject[]) => items.map(({ email }) => email);

describe('Weekly RFM segments to Klaviyo', () => {
	const file = 'weekly-rfm-to-klaviyo.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('lets through who is new or has moved, and nobody else', () => {
		const moved = run.jsonOf('Who Has Moved');
		expect(moved.length).toBeGreaterThan(5);
		expect(moved.filter(({ movement }) => movement === 'same')).toEqual([]);
		const others = run.jsonOf('Who Has Moved', 1);
		expect(new Set(others.map(({ movement }) => movement))).toEqual(new Set(['same']));
		expect(moved.length + others.length).toBe(run.jsonOf('RFM Score').length);
	});

	it('would write the segment and an event "Segment Changed" for each of them who did not unsubscribe', () => {
		const written = run.jsonOf('Write to Klaviyo');
		for (const customer of written) {
			const [profiles, events] = plannedRequests(customer).map((request) =>
				JSON.stringify(request),
			);
			expect(profiles).toContain(`"rfm_segment":${JSON.stringify(customer.segment)}`);
			expect(events).toContain('"name":"Segment Changed"');
			expect(events).toContain(`"segment":${JSON.stringify(customer.segment)}`);
		}
		const left = run.jsonOf('Write to Klaviyo', 1);
		expect(new Set(left.map(({ consent }) => consent))).toEqual(new Set(['unsubscribed']));
		expect(written.length + left.length).toBe(run.jsonOf('Who Has Moved').length);
	});

	it('keeps the segments of all customers for the next time', () => {
		expect(run.jsonOf('Save the Segments')).toEqual(run.jsonOf('RFM Score'));
	});

	it('takes everybody for new in its first run, while nothing is kept yet', async () => {
		const first = await runTemplate(file, { pinData: { 'Segments Last Time': [] } });
		expect(first.jsonOf('Who Has Moved')).toHaveLength(first.jsonOf('RFM Score').length);
	});

	(hasNodesOfN8n ? it : it.skip)('says in one message how each segment does', () => {
		const [summary, ...more] = run.jsonOf('Write the Summary');
		expect(more).toEqual([]);
		expect(String(summary?.text).split('\n')).toHaveLength(12);
		expect(summary?.text).toContain('• Champions: 2 customers, ');
	});
});

describeWithNodesOfN8n('WooCommerce segments to Mailchimp', () => {
	const file = 'woocommerce-to-mailchimp.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('tells every customer’s stage, with something to say to each', () => {
		const outputs = [0, 1, 2, 3, 4].map((output) => run.jsonOf('What to Say', output));
		expect(outputs.flat()).toHaveLength(run.jsonOf('RFM Score').length);
		expect(outputs.filter(({ length }) => length > 0).length).toBeGreaterThanOrEqual(4);
		for (const { route } of outputs.slice(0, 4).flat()) {
			expect((route as IDataObject).action).toEqual(expect.any(String));
		}
	});

	it('would write each customer with an address, in one batch: merge fields, stage, and the segment as a tag', () => {
		expect(run.runsOf('Write to Mailchimp')).toHaveLength(1);
		const written = run.jsonOf('Write to Mailchimp');
		expect(written.length).toBeGreaterThan(40);
		for (const customer of written) {
			const [{ path, body }] = plannedRequests(customer) as [IDataObject];
			const [member] = (body as { members: [IDataObject] }).members;
			expect(path).toBe('/lists/your-audience-id');
			expect(member.email_address).toBe(customer.email);
			expect(member.merge_fields).toMatchObject({
				RFMSEGMENT: customer.segment,
				SEGROUTE: (customer.route as IDataObject).output,
			});
			expect(member.tags).toEqual([customer.segment]);
		}
		expect(emailsOf(run.jsonOf('Write to Mailchimp', 1))).toEqual([null]);
	});

	it('scores the same as the same shop on Shopify', async () => {
		const shopify = asShopifyOrders(templateShop()).map((order) => ({
			json: { sampleAnalysisDate: '2026-06-29', ...order },
		}));
		const other = await runTemplate(file, { pinData: { 'Get Orders': shopify } });
		const segments = (of: TemplateRun) =>
			of.jsonOf('RFM Score').map(({ email, totalSpent, segment }) => [email, totalSpent, segment]);
		expect(segments(other)).toEqual(segments(run));
	});
});

describe('Audience of the most valuable customers', () => {
	const file = 'value-audience-meta-google.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('takes the best fifth by predicted value', () => {
		const values = (output: number) =>
			run.jsonOf('Best Customers', output).map(({ predictedValue }) => predictedValue as number);
		expect(values(0)).toHaveLength(10);
		expect(Math.min(...values(0))).toBeGreaterThan(Math.max(...values(1)));
	});

	it('gives Meta hashes and values of those who agreed, and nothing else', () => {
		const [audience] = run.jsonOf('Audience for Meta');
		const agreed = run.jsonOf('Best Customers').filter(({ consent }) => consent === 'subscribed');
		expect(audience?.people).toBe(agreed.length);
		const [{ payload }] = audience?.requests as [
			{ payload: { schema: string[]; data: unknown[][] } },
		];
		expect(payload.schema).toContain('LOOKALIKE_VALUE');
		expect(payload.data.map(([, , value]) => value)).toEqual(
			agreed.map(({ predictedValue }) => predictedValue),
		);
		for (const [email] of payload.data) expect(email).toMatch(/^[0-9a-f]{64}$/);
		expect(JSON.stringify(audience)).not.toContain('@');
	});

	it('gives Google a file, and the same people as a request of its API', () => {
		const [file] = run.runOf('Audience for Google').outputs[0] ?? [];
		expect(file?.binary).toHaveProperty('data');
		const [{ encoding, audienceMembers }] = file?.json.requests as [
			{ encoding: string; audienceMembers: unknown[] },
		];
		expect([encoding, audienceMembers.length]).toEqual(['HEX', file?.json.people]);
		expect(JSON.stringify(file?.json)).not.toContain('@');
	});
});

describe('Segments from an uploaded file of orders', () => {
	const file = 'agency-csv-drop.json';
	let run: TemplateRun;
	beforeAll(async () => {
		run = await runTemplate(file);
	});

	it('runs without an account', () => expectAllTicks(file, run));

	it('brings every customer to one of the four sheets', () => {
		const outputs = [0, 1, 2, 3, 4].map((output) => run.jsonOf('What to Do', output));
		expect(outputs.map(({ length }) => length)).toEqual([4, 25, 17, 2, 0]);
		expect(run.jsonOf('Write Grow to the Sheet')).toEqual(outputs[1]);
		for (const { segment } of outputs[0] ?? []) expect(['Champions', 'Loyal']).toContain(segment);
	});

	(hasNodesOfN8n ? it : it.skip)('writes a report that says how far to trust the forecast', () => {
		const [{ text }] = run.jsonOf('Write the Report') as [{ text: string }];
		expect(text).toContain('Hibernating: ');
		expect(text).toContain('the model, not having seen them');
	});
});
