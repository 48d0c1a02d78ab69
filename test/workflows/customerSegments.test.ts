import type { INode } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';
import { TEMPLATE_PIN_DATA } from '../../sample/templatePinData';
import { runWorkflow, type WorkflowFile, type WorkflowRun } from '../support/n8nEngine';
import { readJson, readText } from '../support/repository';
import { SMALL_SHOP } from './score';

jest.setTimeout(60_000);

const FILE = 'workflows/customer-segments.json';
const workflow = readJson(FILE) as WorkflowFile & { active: boolean };
const timezone = 'Europe/Berlin';

const named = (name: string) => workflow.nodes.find((node) => node.name === name) as INode;

interface Page {
	sampleAnalysisDate?: string;
	data: { orders: { nodes: Array<Record<string, unknown>> } };
}

const pages = (workflow.pinData?.['Get Orders'] ?? []).map(({ json }) => json as unknown as Page);
const pinnedOrders = pages.flatMap(({ data }) => data.orders.nodes);

let run: WorkflowRun;

beforeAll(async () => {
	run = await runWorkflow(workflow, { timezone });
});

describe('The template "Customer segments from your orders (RFM)" as a file', () => {
	it('can be imported: a short id, no account, switched off, less than 400 KB', () => {
		expect(workflow.name).toBe('Customer segments from your orders (RFM)');
		expect(workflow.id).toMatch(/^[A-Za-z0-9]{1,21}$/);
		expect(workflow.active).toBe(false);
		expect(workflow.nodes.filter(({ credentials }) => credentials !== undefined)).toEqual([]);
		expect(readText(FILE).length).toBeLessThan(400_000);
	});

	it('connects only nodes that it has, each with a name and an id of its own', () => {
		const names = workflow.nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(workflow.nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const [from, { main = [] }] of Object.entries(workflow.connections)) {
			const targets = main.flatMap((connections) => connections ?? []).map(({ node }) => node);
			for (const name of [from, ...targets]) expect(names).toContain(name);
		}
	});

	it('pins what the sample shop gives: see sample/pinTemplates.mjs', () => {
		const pinData = TEMPLATE_PIN_DATA.get('customer-segments.json');
		expect(workflow.pinData).toEqual(JSON.parse(JSON.stringify(pinData?.())));
	});

	it('asks Shopify for every field that the pinned orders have', () => {
		const [query] = (named('Get Orders').parameters.bodyParameters as { parameters: unknown[] })
			.parameters as Array<{ name: string; value: string }>;
		expect(query?.name).toBe('query');
		const fields = new Set(query?.value.match(/[A-Za-z]\w*/g));
		for (const order of pinnedOrders) {
			for (const field of fieldsWithin(order)) expect(fields).toContain(field);
		}
	});

	it('leaves everything in RFM Score at its default but the day of the sample', () => {
		expect(named('RFM Score').parameters).toEqual({
			analysisDate: '={{ $json.sampleAnalysisDate ?? $now }}',
			options: {},
		});
	});

	it('says in its note how many orders it holds', () => {
		const notes = workflow.nodes.map(({ parameters }) => String(parameters.content ?? ''));
		expect(notes.join(' ')).toContain(`${pinnedOrders.length} sample orders`);
	});
});

function fieldsWithin(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(fieldsWithin);
	return Object.entries(value).flatMap(([field, inner]) => [field, ...fieldsWithin(inner)]);
}

describe('The template run on its pinned orders', () => {
	it('runs to its end without an account', () => {
		expect(run.status).toBe('success');
	});

	it('shows at least eight of the eleven segments', () => {
		const [, segments = []] = run.runOf('RFM Score').outputs;
		expect(segments).toHaveLength(11);
		const filled = segments.filter(({ json }) => (json.customers as number) > 0);
		expect(filled.length).toBeGreaterThanOrEqual(8);
	});

	it('counts every pinned order as used or as rejected', () => {
		const [customers = [], , rejected = []] = run.runOf('RFM Score').outputs;
		const used = customers.reduce((sum, { json }) => sum + (json.orderCount as number), 0);
		expect(used + rejected.length).toBe(pinnedOrders.length);
		expect(rejected.length).toBeGreaterThan(0);
	});

	it('looks from the day after the last order, so that somebody bought yesterday', () => {
		const [customers = []] = run.runOf('RFM Score').outputs;
		expect(Math.min(...customers.map(({ json }) => json.recencyDays as number))).toBe(1);
	});

	it('brings forecasts, the model, segments and rejected orders each to their own node', () => {
		const [, segments, rejected] = run.runOf('RFM Score').outputs;
		const [customers, model] = run.runOf('CLTV Predict').outputs;
		const expected = {
			'Update Profiles in Your Email Tool': customers,
			'See How Good the Forecast Is': model,
			'Report to the Team': segments,
			'Check What Was Left Out': rejected,
		};
		for (const [name, items] of Object.entries(expected)) {
			const arrived = run.runOf(name).outputs[0]?.map(({ json }) => json);
			expect(arrived).toEqual(items?.map(({ json }) => json));
		}
	});

	it('forecasts every customer that was scored, with the segment beside the forecast', () => {
		const [scored = []] = run.runOf('RFM Score').outputs;
		const [customers = []] = run.runOf('CLTV Predict').outputs;
		const segmentOf = new Map(scored.map(({ json }) => [json.customerId, json.segment]));
		expect(customers).toHaveLength(scored.length);
		for (const { json } of customers) {
			expect(json.segment).toBe(segmentOf.get(json.customerId));
			expect(json.predictedValue).toBeGreaterThanOrEqual(0);
		}
	});

	it('puts each answer of the survey beside its customer, and nobody’s beside anybody’s', () => {
		const [customers = []] = run.runOf('CLTV Predict').outputs;
		const byEmail = new Map(customers.map(({ json }) => [json.email, json]));
		const [answers = []] = run.runOf('Answer and Customer').outputs;
		expect(answers).toHaveLength(run.runOf('With an Email').outputs[0]?.length as number);
		expect(answers.length).toBeGreaterThan(10);
		for (const { json } of answers) {
			const { segment, orderCount } = byEmail.get(json.email) ?? {};
			expect([json.email, json.segment, json.orderCount]).toEqual([
				json.email,
				segment,
				orderCount,
			]);
		}
	});

	it('finds loyal customers who worry, who are such by what the sample shop knows', () => {
		const shop = generateSampleShop({ ...SHARED_SAMPLE, customers: 100 });
		const concerned = shop.customers
			.filter(({ number }) => shop.truth.concernedLoyalists.includes(number))
			.map(({ email }) => email?.toLowerCase());
		const found = run
			.runsOf('Answer Their Worry in Person')
			.flatMap(({ outputs }) => (outputs[0] ?? []).map(({ json }) => json.email));
		expect(concerned).toEqual(expect.arrayContaining(found));
		expect(found.length).toBeGreaterThan(0);
	});

	it('sums the mood up for the team', () => {
		const [, summary = []] = run.runOf('Survey Sentiment').outputs;
		const arrived = run.runOf('See the Mood').outputs[0]?.map(({ json }) => json);
		expect(arrived).toEqual(summary.map(({ json }) => json));
		expect(summary[0]?.json).toMatchObject({ period: null, npsResponses: 19 });
	});

	it('starts every Monday too', async () => {
		const nodes = workflow.nodes.filter(({ type }) => !type.endsWith('.manualTrigger'));
		const scheduled = await runWorkflow({ ...workflow, nodes }, { timezone });
		expect(named('Every Monday Morning').parameters.rule).toMatchObject({
			interval: [{ field: 'weeks', triggerAtDay: [1] }],
		});
		expect(scheduled.runOf('RFM Score').outputs).toEqual(run.runOf('RFM Score').outputs);
	});

	it('scores the same from orders of Shopify’s REST API', async () => {
		const orders = asShopifyOrders(SMALL_SHOP).map((json) => ({ json }));
		orders.forEach(({ json }) => Object.assign(json, { sampleAnalysisDate: '2026-06-26' }));
		const rest = await runWorkflow(workflow, { timezone, pinData: { 'Get Orders': orders } });
		const scores = (of: WorkflowRun) =>
			of.runOf('RFM Score').outputs[0]?.map(({ json }) => {
				const { customerId, email, rfmCell, totalSpent, segment } = json;
				return { customerId, email, rfmCell, totalSpent, segment };
			});
		expect(scores(rest)).toEqual(scores(run));
	});

	it('looks at real orders from today, with nothing to change', async () => {
		const order = { ...pinnedOrders[0], processedAt: '2020-01-01T12:00:00Z' };
		const page = { json: { data: { orders: { nodes: [order] } } } };
		const today = await runWorkflow(workflow, { timezone, pinData: { 'Get Orders': [page] } });
		const [customers = []] = today.runOf('RFM Score').outputs;
		expect(customers).toHaveLength(1);
		expect(customers[0]?.json.recencyDays).toBeGreaterThan(2000);
	});
});
