import type { IDataObject } from 'n8n-workflow';
import { customers, daysAgo, runRouter as run } from './runRouter';

jest.setTimeout(60_000);

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

	it('let through of whom it is not known where the operator allows it, in every run alike', async () => {
		const consents = ['subscribed', 'unsubscribed', 'unknown'];
		const given = customers(6, (at) => ({ consent: consents[at % 3] as string }));
		const parameters = { guards: { consent: 'email', allowUnknownConsent: true } };
		const first = await run(parameters, given);
		const second = await run(parameters, given, undefined, first.staticData);
		for (const { outputs } of [first, second]) {
			expect(
				outputs
					.at(-1)
					?.map(({ customerId }) => customerId)
					.sort(),
			).toEqual(['c1', 'c4']);
		}
	});

	it('ask for consent to the channel of each customer', async () => {
		const given = customers(2, (at) => ({
			consent: 'unsubscribed',
			phone: '+49 30 1234567',
			smsConsent: at === 0 ? 'subscribed' : 'unsubscribed',
		}));
		const { outputs } = await run({ guards: { consent: 'route' } }, given);
		expect(outputs.at(-1)?.map(({ customerId }) => customerId)).toEqual(['c1']);
		const [sent] = outputs.slice(0, -1).flat();
		expect((sent?.route as IDataObject).channel).toBe('sms');
	});

	it('send a segment that is too small to its neighbour, in every run alike', async () => {
		const minimumSize = {
			values: {
				customers: 3,
				neighbours: { values: [{ output: 'At Risk', neighbour: 'Loyal' }] },
			},
		};
		const parameters = { guards: { minimumSize } };
		const first = await run(parameters, customers(5));
		const second = await run(parameters, customers(5), undefined, first.staticData);
		for (const { outputs, hints } of [first, second]) {
			expect(outputs.flat().map((json) => (json.route as IDataObject).output)).toEqual(
				Array(5).fill('Loyal'),
			);
			expect(hints.join(' ')).toContain('At Risk (2, Loyal)');
		}
	});

	it('warn of a rule on age, and of a country that has strikingly many of an output', async () => {
		const condition = {
			leftValue: '={{ $json.age }}',
			rightValue: 30,
			operator: { type: 'number', operation: 'gt' },
		};
		const given = customers(400, (at) => ({
			age: at < 200 ? 40 : 20,
			country: at < 180 || at >= 380 ? 'DE' : 'FR',
		}));
		const { hints } = await run(
			{
				mode: 'rules',
				rules: { values: [{ output: 'Older', conditions: { conditions: [condition] } }] },
				guards: { compareShares: 'country' },
			},
			given,
		);
		expect(hints.join(' ')).toContain('looks at "age", which is about age');
		expect(hints.join(' ')).toContain('90% of "Older" have country "DE"');
	});

	it('say that a test run is not remembered, where they need a memory', async () => {
		const withMemory = await run({ guards: { changedOnly: 'memory' } }, customers(1));
		expect(withMemory.hints.join(' ')).toContain('This is a test run, and n8n does not save');
		const without = await run({ guards: { changedOnly: 'field' } }, customers(1));
		expect(without.hints.join(' ')).not.toContain('test run');
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

describe('fields and days as an operator gives them', () => {
	const outputs = {
		values: [
			{ output: 'One', segments: '1' },
			{ output: 'Two', segments: '2' },
		],
	};
	const byCluster = (segmentField: string) => ({
		segmentMap: 'custom',
		customOutputs: outputs,
		options: { segmentField },
	});

	it('route by a number, and by a field within an object that was dragged in', async () => {
		const given = customers(4, (at) => ({ cluster: (at % 2) + 1, meta: { kind: `${at % 2}` } }));
		const byNumber = await run(byCluster('cluster'), given);
		expect(byNumber.outputs.map((items) => items.length)).toEqual([2, 2, 0]);
		const byPath = await run(byCluster('meta.kind'), given);
		expect(byPath.outputs.map((items) => items.length)).toEqual([2, 0, 2]);
	});

	it('count the whole last day as one of the crisis', async () => {
		const given = ['2026-03-31T21:30:00Z', '2026-03-31T22:30:00Z'].map((lastOrderAt) => ({
			orderCount: 3,
			firstOrderAt: '2025-01-01T00:00:00Z',
			lastOrderAt,
		}));
		const { outputs: routed } = await run(
			{
				mode: 'playbook',
				playbook: 'recover',
				crisisBegan: '2026-03-01T00:00:00',
				crisisEnded: '2026-03-31T00:00:00',
			},
			given,
		);
		const outputOf = (items: IDataObject[]) =>
			items.map(({ lastOrderAt, route }) => [lastOrderAt, (route as IDataObject).output]);
		expect(routed.flatMap(outputOf).sort()).toEqual([
			['2026-03-31T21:30:00Z', 'Stayed With Us'],
			['2026-03-31T22:30:00Z', 'Back Again'],
		]);
	});
});
