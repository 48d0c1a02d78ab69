import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type WorkflowRun } from '../support/n8nEngine';

jest.setTimeout(60_000);

const ROUTER = 'Segment Router';

/** Customers as RFM Score and CLTV Predict give them, invented. */
function customers(count: number, change: (at: number) => IDataObject = () => ({})): IDataObject[] {
	return Array.from({ length: count }, (_, at) => ({
		customerId: `c${at}`,
		email: `customer${at}@example.com`,
		consent: 'subscribed',
		segment: at % 2 === 0 ? 'Loyal' : 'At Risk',
		...change(at),
	}));
}

interface Run extends WorkflowRun {
	/** What came out of each output, by its number. */
	outputs: IDataObject[][];
	hints: string[];
}

/** Runs the router on n8n's engine, with its second input where there is one. */
async function run(
	parameters: IDataObject,
	first: readonly IDataObject[],
	second?: readonly IDataObject[],
	staticData?: IDataObject,
): Promise<Run> {
	const workflow = await runWorkflow(
		{
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger'),
				node('First', 'n8n-nodes-base.httpRequest'),
				node('Second', 'n8n-nodes-base.httpRequest'),
				{
					...node(ROUTER, 'n8n-nodes-customer-segmentation.segmentRouter'),
					parameters: parameters as never,
				},
			],
			connections: {
				Start: { main: [[main('First', 0), ...(second === undefined ? [] : [main('Second', 0)])]] },
				First: { main: [[main(ROUTER, 0)]] },
				...(second === undefined ? {} : { Second: { main: [[main(ROUTER, 1)]] } }),
			},
			pinData: {
				First: first.map((json) => ({ json })),
				Second: (second ?? []).map((json) => ({ json })),
			},
		},
		{ timezone: 'Europe/Berlin', staticData },
	);
	const [routed] = workflow.runsOf(ROUTER);
	return {
		...workflow,
		outputs: (routed?.outputs ?? []).map((items) => items.map(({ json }) => json)),
		hints: (routed?.hints ?? []).map(({ message }) => message),
	};
}

function node(name: string, type: string) {
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
}

function main(name: string, index: number) {
	return { node: name, type: 'main' as const, index };
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const SEGMENTS = 11;
const OTHER = SEGMENTS;

describe('an experiment in a workflow', () => {
	const experiment = {
		values: {
			name: 'spring',
			controlShare: 20,
			variants: {
				values: [
					{ name: 'A', share: 40 },
					{ name: 'B', share: 40 },
				],
			},
		},
	};

	it('holds the control group out, and sends the variants to their segments', async () => {
		const { outputs, hints } = await run({ experiment }, customers(300));
		expect(outputs).toHaveLength(SEGMENTS + 2);
		const heldOut = outputs.at(-1) ?? [];
		expect(outputs.flat()).toHaveLength(300);
		expect(heldOut.length).toBeGreaterThan(30);
		expect(heldOut.length).toBeLessThan(90);
		expect(new Set(heldOut.map((json) => (json.experiment as IDataObject).group))).toEqual(
			new Set(['control']),
		);
		expect(hints.join(' ')).toContain('Experiment "spring"');
	});

	it('with shares above 100% stops at the parameter', async () => {
		const { status, error } = await run(
			{ experiment: { values: { ...experiment.values, controlShare: 30 } } },
			customers(3),
		);
		expect(status).toBe('error');
		expect(error?.message).toContain('come to 110%');
		expect(error?.description).toContain('Control Group (%)');
	});
});

describe('guards in a workflow', () => {
	it('suppress whoever did not agree, with the reason, and lose nobody', async () => {
		const consents = ['subscribed', 'unsubscribed', 'unknown'];
		const given = customers(6, (at) => ({ consent: consents[at % 3] as string }));
		const { outputs } = await run({ guards: { consent: 'email' } }, given);
		const suppressed = outputs.at(-1) ?? [];
		expect(outputs.flat()).toHaveLength(6);
		expect(suppressed.map(({ customerId }) => customerId).sort()).toEqual(['c1', 'c2', 'c4', 'c5']);
		expect(suppressed.every(({ suppressedBecause }) => suppressedBecause === 'consent')).toBe(true);
	});

	it('suppress whoever was contacted within the days of the cap', async () => {
		const given = customers(4, (at) => ({ lastContactedAt: daysAgo(at * 5) }));
		const { outputs } = await run({ guards: { frequencyCap: { values: { days: 7 } } } }, given);
		const suppressed = outputs.at(-1) ?? [];
		expect(suppressed.map(({ customerId }) => customerId).sort()).toEqual(['c0', 'c1']);
		expect((suppressed[0]?.route as IDataObject).reason).toMatch(/Contacted .* the cap is 1/);
	});

	it('let 12 of 1,000 through where 12 changed', async () => {
		const given = customers(1000, (at) => ({ segmentChanged: at < 12 }));
		const { outputs } = await run({ guards: { changedOnly: 'field' } }, given);
		expect(outputs.at(-1)).toHaveLength(988);
		expect(outputs.slice(0, -1).flat()).toHaveLength(12);
	});

	it('remember from run to run who came out where, and let only changes through', async () => {
		const parameters = {
			guards: { changedOnly: 'memory', frequencyCap: { values: { knownFrom: 'memory' } } },
		};
		const first = await run(parameters, customers(10));
		expect(first.outputs.at(-1)).toHaveLength(0);
		const second = await run(parameters, customers(10), undefined, first.staticData);
		expect(second.outputs.at(-1)?.map(({ suppressedBecause }) => suppressedBecause)).toEqual(
			Array(10).fill('unchanged'),
		);
		const moved = customers(10, (at) => (at === 3 ? { segment: 'Lost' } : {}));
		const third = await run(parameters, moved, undefined, second.staticData);
		const capped = third.outputs.at(-1)?.find(({ customerId }) => customerId === 'c3');
		expect(capped?.suppressedBecause).toBe('frequencyCap');
	});

	it('take who opted out from every output and from the memory', async () => {
		const parameters = { guards: { changedOnly: 'memory', optOutList: '' } };
		const first = await run(parameters, customers(3));
		const optedOut = { guards: { changedOnly: 'memory', optOutList: 'CUSTOMER1@example.com\nc2' } };
		const given = customers(3, (at) => (at === 2 ? { segment: 'Nobody' } : {}));
		const { outputs, staticData } = await run(optedOut, given, undefined, first.staticData);
		const suppressed = outputs.at(-1) ?? [];
		expect(suppressed.map((json) => [json.customerId, json.suppressedBecause])).toEqual([
			['c0', 'unchanged'],
			['c1', 'optedOut'],
			['c2', 'optedOut'],
		]);
		expect(outputs[OTHER]).toEqual([]);
		const [, memory] = Object.entries(staticData)[0] as [string, IDataObject];
		expect(Object.keys((memory.router as IDataObject).routes as IDataObject)).toHaveLength(1);
	});
});

describe('priority and stability in a workflow', () => {
	it('put the largest value at risk first and end with the budget', async () => {
		const given = customers(6, (at) => ({
			segment: 'Loyal',
			predictedValue: at * 100,
			churnProbability: 0.5,
		}));
		const { outputs } = await run({ priority: { values: { customers: 2 } } }, given);
		expect(outputs[OTHER]?.map(({ customerId }) => customerId)).toEqual(['c3', 'c2', 'c1', 'c0']);
		const loyal = outputs.find((items) => items[0]?.customerId === 'c5');
		expect(loyal?.map(({ customerId }) => customerId)).toEqual(['c5', 'c4']);
	});

	it('keep a customer where they were until the move has lasted', async () => {
		const stability = { values: { runs: 2 } };
		const first = await run({}, customers(2));
		const changed = customers(2, () => ({ segment: 'Lost' }));
		const second = await run({ stability }, changed, first.outputs.flat());
		const outputOf = (json: IDataObject) => (json.route as IDataObject).output;
		expect(second.outputs.flat().map(outputOf).sort()).toEqual(['At Risk', 'Loyal']);
		const third = await run({ stability }, changed, second.outputs.flat());
		expect(third.outputs.flat().map(outputOf)).toEqual(['Lost', 'Lost']);
		expect(third.hints.join(' ')).toContain('100% of 2 customers moved');
	});
});

describe('who has bought since, in a workflow', () => {
	it('comes out of Exited, the last output, and the run after of their segment', async () => {
		const parameters = { stability: { values: { runs: 0, exitOutputs: 'At Risk' } } };
		const first = await run({}, customers(4));
		const stored = first.outputs.flat();
		const bought = customers(4, (at) => (at === 3 ? { lastOrderAt: daysAgo(-1) } : {}));
		const second = await run(parameters, bought, stored);
		expect(second.outputs).toHaveLength(SEGMENTS + 2);
		expect(second.outputs.at(-1)?.map(({ customerId }) => customerId)).toEqual(['c3']);
		expect(second.outputs.flat()).toHaveLength(4);
		const third = await run(parameters, bought, second.outputs.flat());
		expect(third.outputs.at(-1)).toEqual([]);
	});
});

describe('traits and micro-segments in a workflow', () => {
	it('are written into the items, and a rule sends customers by them', async () => {
		const condition = {
			id: '1',
			leftValue: '={{ $json.traits.region }}',
			rightValue: 'APAC',
			operator: { type: 'string', operation: 'equals' },
		};
		const conditions = { options: { version: 3 }, combinator: 'and', conditions: [condition] };
		const { outputs, hints } = await run(
			{
				mode: 'rules',
				rules: { values: [{ output: 'Pacific', conditions }] },
				traits: ['region', 'store'],
				traitStores: 'Sydney, -33.8688, 151.2093',
				microSegments: { values: { fields: 'region', customers: 1 } },
			},
			[
				{ customerId: 1, country: 'Australia', latitude: -33.87, longitude: 151.2 },
				{ customerId: 2, country: 'DE' },
			],
		);
		expect(outputs.map((items) => items.map(({ customerId }) => customerId))).toEqual([[1], [2]]);
		expect(outputs[0]?.[0]).toMatchObject({
			traits: { region: 'APAC', nearestStore: 'Sydney', nearStore: true },
			route: { output: 'Pacific', microSegment: 'Pacific / APAC' },
		});
		expect(outputs[1]?.[0]?.traits).toMatchObject({ region: 'EMEA', nearStore: null });
		expect(hints.join(' ')).toContain('1 micro-segment of at least 1 customers');
	});

	it('say which line of the stores cannot be read', async () => {
		const { error } = await run({ traits: ['store'], traitStores: 'Sydney' }, customers(1));
		expect(error?.message).toBe('Line 1 of "Stores" is no store: "Sydney"');
	});
});

const isoDaysAgo = (days: number) => daysAgo(days).slice(0, 10);

/** Customers who each bought once: ten a day, and as many as this on each of the last days. */
function shop(lately: (days: number) => number): IDataObject[] {
	return Array.from({ length: 120 }, (_, at) => at + 1).flatMap((days) =>
		Array.from({ length: lately(days) }, (_, at) => ({
			customerId: `${days}-${at}`,
			segment: at % 2 === 0 ? 'Loyal' : 'Lost',
			purchaseDates: [isoDaysAgo(days)],
			purchaseAmounts: [20],
		})),
	);
}

describe('the operation Watch Orders in a workflow', () => {
	it('puts segments that buy less into Alert, and the others into No Alert', async () => {
		const fallen = shop((days) => (days <= 4 ? 0 : 20));
		const { outputs, hints } = await run({ operation: 'watch' }, fallen);
		expect(outputs.map((items) => items.map(({ segment }) => segment))).toEqual([
			['All', 'Lost', 'Loyal'],
			[],
		]);
		expect(outputs[0]?.[0]).toMatchObject({ purchases: 0, expected: 60, shift: 'down' });
		expect(hints.join(' ')).toContain('Nobody bought anything since');
		const calm = await run(
			{ operation: 'watch' },
			shop(() => 20),
		);
		expect(calm.outputs.map((items) => items.length)).toEqual([0, 3]);
	});
});

describe('the operation Measure Recovery in a workflow', () => {
	const crisis = { operation: 'recovery', crisisBegan: isoDaysAgo(60) };

	it('tells when revenue was back, by segment', async () => {
		const back = shop((days) => (days > 60 || days <= 40 ? 20 : 2));
		const { outputs } = await run(crisis, back);
		expect(outputs).toHaveLength(1);
		expect(outputs[0]?.map(({ segment, status }) => [segment, status])).toEqual([
			['All', 'recovered'],
			['Lost', 'recovered'],
			['Loyal', 'recovered'],
		]);
		expect(outputs[0]?.[0]?.recoveryDays).toBeGreaterThan(20);
	});

	it('asks when the crisis began, where an expression gives nothing', async () => {
		const { status, error } = await run(
			{ operation: 'recovery', crisisBegan: '={{ "" }}' },
			shop(() => 1),
		);
		expect(status).toBe('error');
		expect(error?.message).toBe('"Crisis Began" is empty');
	});
});

describe('the operation Measure in a workflow', () => {
	it('tells what customers bought afterwards, from WooCommerce orders, by segment and group', async () => {
		const experiment = { values: { name: 'spring', controlShare: 50 } };
		const routed = (await run({ experiment }, customers(400))).outputs.flat().map(
			(json): IDataObject => ({
				...json,
				route: { ...(json.route as IDataObject), routedAt: daysAgo(40) },
			}),
		);
		const treated = routed.filter((json) => (json.experiment as IDataObject).group === 'treated');
		const orders = treated.slice(0, 60).map(
			(json, at): IDataObject => ({
				id: at + 1,
				status: 'completed',
				currency: 'EUR',
				date_created_gmt: daysAgo(35).slice(0, 19),
				date_paid_gmt: daysAgo(35).slice(0, 19),
				total: '50.00',
				customer_id: 0,
				billing: { email: String(json.email).toUpperCase() },
				line_items: [],
				refunds: [],
			}),
		);
		const { outputs, hints } = await run({ operation: 'measure' }, routed, orders);
		expect(outputs).toHaveLength(1);
		const all = outputs[0]?.find(({ segment, group }) => segment === 'All' && group === 'treated');
		expect(all).toMatchObject({
			customers: treated.length,
			buyers: 60,
			revenue: 3000,
			currency: 'EUR',
			comparedWith: 'control',
			verdict: 'better',
		});
		expect(hints.join(' ')).toMatch(/60 WooCommerce records/);
	});
});
