import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { asShopifyOrders } from '../../sample/asShopifyOrders';
import { asSpreadsheetRows } from '../../sample/asSpreadsheetRows';
import { asWooCommerceOrders } from '../../sample/asWooCommerceOrders';
import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';
import { runWorkflow } from '../support/n8nEngine';
import { score } from './score';

jest.setTimeout(120_000);

const SHOP = generateSampleShop({ ...SHARED_SAMPLE, customers: 600 });
const ANALYSIS_DATE = '2026-07-01';

interface Predicted {
	status: string;
	error?: { message: string; description?: string | null };
	customers: IDataObject[];
	model: IDataObject | undefined;
	rejected: IDataObject[];
	hints: string[];
	items: INodeExecutionData[][];
}

/** Runs Manual Trigger → Orders (pinned) → CLTV Predict on n8n's engine. */
async function predict(input: readonly object[], parameters: IDataObject = {}): Promise<Predicted> {
	const node = (name: string, type: string, own: IDataObject = {}) => ({
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: own as never,
	});
	const workflow = await runWorkflow(
		{
			name: 'Forecast',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				node('Orders', 'n8n-nodes-base.set'),
				node('CLTV Predict', 'n8n-nodes-customer-segmentation.cltvPredict', {
					analysisDate: ANALYSIS_DATE,
					...parameters,
				}),
			],
			connections: {
				Start: { main: [[{ node: 'Orders', type: 'main', index: 0 }]] },
				Orders: { main: [[{ node: 'CLTV Predict', type: 'main', index: 0 }]] },
			},
		},
		{
			timezone: 'Europe/Berlin',
			pinData: { Orders: input.map((json) => ({ json: json as IDataObject })) },
		},
	);
	const run = workflow.runsOf('CLTV Predict')[0];
	const items = run?.outputs ?? [];
	const jsonOf = (output: number) => (items[output] ?? []).map(({ json }) => json);
	return {
		status: workflow.status,
		error: workflow.error,
		customers: jsonOf(0),
		model: jsonOf(1)[0],
		rejected: jsonOf(2),
		hints: (run?.hints ?? []).map(({ message }) => message),
		items,
	};
}

const FORECAST = [
	'customerId',
	'probabilityAlive',
	'churnRisk',
	'expectedOrders',
	'expectedOrderValue',
	'predictedValue',
	'predictedValueLow',
	'predictedValueHigh',
	'nextOrderAt',
	'historicValue',
	'valueTier',
	'model',
	'reason',
] as const;

/** Sums in another order differ in their last digits. */
const rounded = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value), (_, entry: unknown) =>
		typeof entry === 'number' ? Number(entry.toPrecision(6)) : entry,
	) as unknown;

const forecastsOf = (customers: readonly IDataObject[]) =>
	customers.map((customer) =>
		Object.fromEntries(FORECAST.map((field) => [field, customer[field]])),
	);

describe('CLTV Predict on the sample shop', () => {
	const orders = asShopifyOrders(SHOP);

	it('forecasts every customer, and says how far to trust it', async () => {
		const { customers, model, hints } = await predict(orders);
		expect(customers.length).toBeGreaterThan(500);
		for (const customer of customers) {
			expect(customer.probabilityAlive).toBeGreaterThanOrEqual(0);
			expect(customer.probabilityAlive).toBeLessThanOrEqual(1);
			expect(customer.churnProbability).toBeCloseTo(1 - (customer.probabilityAlive as number), 3);
			expect(customer.predictedValueLow).toBeLessThanOrEqual(customer.predictedValue as number);
			expect(customer.predictedValueHigh).toBeGreaterThanOrEqual(customer.predictedValue as number);
			expect((customer.reason as string).length).toBeGreaterThan(20);
		}
		expect(model).toMatchObject({
			customers: customers.length,
			verdict: expect.stringMatching(/^(reliable|useWithCare)$/) as string,
		});
		expect(hints.at(-1)).toMatch(/repeat orders; the model, not having seen them, expected \d+/);
	});

	it('puts the most valuable customers first, a tenth of them in the highest tier', async () => {
		const { customers } = await predict(orders);
		const values = customers.map(({ predictedValue }) => predictedValue as number);
		expect([...values].sort((a, b) => b - a)).toEqual(values);
		const high = customers.filter(({ valueTier }) => valueTier === 'high').length;
		expect(high / customers.length).toBeCloseTo(0.1, 1);
	});

	it("gives the same forecast from RFM Score's customers as from the orders", async () => {
		const scored = await score(orders, { parameters: { analysisDate: ANALYSIS_DATE } });
		const fromOrders = await predict(orders);
		const fromCustomers = await predict(scored.customers.map(({ json }) => json));
		expect(forecastsOf(fromCustomers.customers)).toEqual(forecastsOf(fromOrders.customers));
		expect(rounded(fromCustomers.model)).toEqual(rounded(fromOrders.model));
		expect(fromCustomers.customers[0]).toMatchObject({ segment: expect.any(String) as string });
	});

	it.each([
		['WooCommerce', asWooCommerceOrders(SHOP)],
		['a sheet', asSpreadsheetRows(SHOP)],
	])('forecasts orders of %s', async (_, input) => {
		const { customers, model } = await predict(input);
		expect(customers.length).toBeGreaterThan(500);
		expect(model?.holdout).not.toBeNull();
	});

	it('scores a single order against a model fitted before, without fitting', async () => {
		const fitted = await predict(orders);
		const one = await predict(orders.slice(0, 1), {
			options: { fittedModel: JSON.stringify(fitted.model) },
		});
		expect(one.customers).toHaveLength(1);
		expect(one.customers[0]?.model).toBe(fitted.customers[0]?.model);
	});

	it('adds margin, discount and what winning a customer may cost', async () => {
		const plain = await predict(orders, { model: 'mbgNbd', margin: 100, discountRate: 0 });
		const half = await predict(orders, {
			model: 'mbgNbd',
			margin: 50,
			discountRate: 0,
			options: { acquisitionCostShare: 33 },
		});
		const [best] = plain.customers;
		const same = half.customers.find(({ customerId }) => customerId === best?.customerId);
		expect(same?.predictedValue).toBeCloseTo((best?.predictedValue as number) / 2, 1);
		expect(same?.affordableAcquisitionCost).toBeCloseTo((same?.predictedValue as number) * 0.33, 1);
	});
});

describe('CLTV Predict on thin and wrong input', () => {
	const order = (id: number, customer: number, day: string, total = '10.00') => ({
		order_id: id,
		customer_id: customer,
		date: day,
		total,
	});

	it.each([
		['one order', [order(1, 7, '2026-05-01')]],
		['all orders on one day', [1, 2, 3, 4].map((id) => order(id, id, '2026-05-01'))],
		['no repeat buyer', [1, 2, 3].map((id) => order(id, id, `2026-0${id}-01`))],
		[
			'identical customers',
			[1, 2, 3, 4, 5, 6].map((id) => order(id, Math.ceil(id / 2), `2026-0${(id % 2) + 1}-01`)),
		],
	])('answers with a verdict: %s', async (_, input) => {
		const { status, customers, model } = await predict(input);
		expect(status).toBe('success');
		expect(customers.length).toBeGreaterThan(0);
		expect(model?.verdict).toBe('notEnoughData');
		expect((model?.advice as string[]).length).toBeGreaterThan(0);
	});

	it('rejects orders after the analysis date, and still answers', async () => {
		const { status, customers, rejected, model } = await predict([order(1, 7, '2030-01-01')]);
		expect(status).toBe('success');
		expect(customers).toEqual([]);
		expect(rejected[0]?.reason).toBe('afterAnalysisDate');
		expect(model?.verdict).toBe('notEnoughData');
	});

	it('names the parameter that is wrong', async () => {
		const { error } = await predict([order(1, 7, '2026-01-01')], {
			options: { valueTierThresholds: '100, 50, 10' },
		});
		expect(error?.message).toContain('"Value Tier Thresholds"');
	});

	it('says what a fitted model has to be', async () => {
		const { error } = await predict([order(1, 7, '2026-01-01')], {
			options: { fittedModel: '{"model":"magic"}' },
		});
		expect(error?.description).toContain('Model output');
	});
});
