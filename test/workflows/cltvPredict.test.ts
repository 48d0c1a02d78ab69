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

/** Without what RFM Score adds to a customer, and what it leaves out of one. */
const forecastsOf = (customers: readonly IDataObject[], fields: readonly string[]) =>
	customers.map((customer) => Object.fromEntries(fields.map((field) => [field, customer[field]])));

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

	it.each([
		['Shopify', orders],
		['WooCommerce', asWooCommerceOrders(SHOP)],
		['a sheet', asSpreadsheetRows(SHOP)],
	])(
		"gives the very same forecast from RFM Score's customers as from the orders of %s",
		async (_, input) => {
			const scored = await score(input, { parameters: { analysisDate: ANALYSIS_DATE } });
			const fromOrders = await predict(input);
			const fromCustomers = await predict(scored.customers.map(({ json }) => json));
			const fields = Object.keys(fromOrders.customers[0] as IDataObject);
			expect(forecastsOf(fromCustomers.customers, fields)).toEqual(
				forecastsOf(fromOrders.customers, fields),
			);
			expect(fromCustomers.model).toEqual(fromOrders.model);
			expect(fromCustomers.customers[0]).toMatchObject({ segment: expect.any(String) as string });
		},
	);

	it.each([
		['WooCommerce', asWooCommerceOrders(SHOP)],
		['a sheet', asSpreadsheetRows(SHOP)],
	])('forecasts orders of %s', async (_, input) => {
		const { customers, model } = await predict(input);
		expect(customers.length).toBeGreaterThan(500);
		expect(model?.holdout).not.toBeNull();
	});

	it.each(['none', 'country'])(
		'scores a single customer with a saved model as among all, to the last word (groups: %s)',
		async (groupBy) => {
			const all = await predict(orders, { options: { groupBy } });
			const fittedModel = JSON.stringify(all.model);
			const known = all.customers.filter(({ email }) => email !== null);
			for (const customer of [0, 5, 150, 300, 350].map((at) => known[at] as IDataObject)) {
				const own = orders.filter(
					({ email }) => String(email).toLowerCase().trim() === customer.email,
				);
				expect(own.length).toBeGreaterThan(0);
				const one = await predict(own, { options: { groupBy, fittedModel } });
				expect(one.customers).toEqual([customer]);
			}
		},
	);

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
		['one customer', [1, 2, 3].map((id) => order(id, 7, `2026-0${id}-01`))],
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

	it('rejects orders that were all paid back, with the reason, and still answers', async () => {
		const refunded = asShopifyOrders(SHOP).filter(
			({ financial_status: status }) => status === 'refunded',
		);
		expect(refunded.length).toBeGreaterThan(0);
		const { status, customers, rejected, model } = await predict(refunded);
		expect([status, customers]).toEqual(['success', []]);
		expect(rejected).toHaveLength(refunded.length);
		const reasons = new Set(rejected.map(({ reason }) => reason));
		expect([...reasons].sort()).toEqual(['cancelled', 'refunded']);
		expect(model).toMatchObject({
			verdict: 'notEnoughData',
			advice: [expect.stringContaining('no customers') as string],
		});
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
