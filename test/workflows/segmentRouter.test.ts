import { chooseSegmentMap } from '../../engine/rfm/segments/chooseSegmentMap';
import { choosePlaybook, PLAYBOOKS } from '../../engine/routing/playbooks/choosePlaybook';
import { deepFreeze } from './deepFreeze';
import { routeCustomers } from './routeCustomers';
import { storedRule } from './storedRule';

jest.setTimeout(60_000);

const MAPS = ['eleven', 'shopify', 'klaviyo', 'recovery'] as const;

describe('Segment Router with nothing filled in', () => {
	const names = chooseSegmentMap('eleven', [], 5).segments.map(({ name }) => name);
	const customers = deepFreeze(
		[...names, 'Nobody'].map((segment, index) => ({
			customerId: String(index),
			segment,
			email: `c${index}@example.com`,
			consent: 'subscribed',
		})),
	);

	it('brings each of the eleven segments to the node behind its output, and the rest to Other', async () => {
		const routed = await routeCustomers(customers, { followed: 12 });
		expect(routed.workflow).toEqual({ status: 'success', error: undefined });
		for (let output = 0; output < 12; output++) {
			const arrived = routed.arrivedAt(output);
			expect(arrived.map(({ json }) => json.segment)).toEqual([customers[output]?.segment]);
		}
	});

	it('keeps what the item had, adds the route, and links it to the item', async () => {
		const { outputs } = await routeCustomers(customers);
		expect(outputs).toHaveLength(12);
		const [item] = outputs[7] ?? [];
		expect(item).toEqual({
			json: {
				...customers[7],
				route: {
					output: 'At Risk',
					reason: 'segment is "At Risk".',
					action: expect.stringContaining('ask what happened'),
					tone: null,
					channel: 'email',
					offer: null,
					runId: expect.any(String),
					routedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
					utmCampaign: 'at_risk',
				},
			},
			pairedItem: { item: 7 },
		});
	});

	it('says which segment has no output', async () => {
		const { hintTexts } = await routeCustomers(customers);
		expect(hintTexts.join(' ')).toContain('went to Other: "Nobody" (1)');
	});

	it('does not run what stands behind an output that nobody came out of', async () => {
		const routed = await routeCustomers([{ segment: 'Lost' }], { followed: 12 });
		expect([9, 10, 11].map((output) => routed.reached(output))).toEqual([false, true, false]);
	});

	it('warns of the empty item that n8n adds to an empty first output with "Always Output Data"', async () => {
		const settings = { alwaysOutputData: true };
		const routed = await routeCustomers([{ segment: 'Lost' }], { settings, followed: 12 });
		expect(routed.arrivedAt(10).map(({ json }) => json.segment)).toEqual(['Lost']);
		expect(routed.arrivedAt(0).map(({ json }) => json)).toEqual([{}]);
		expect(routed.hintTexts).toEqual([
			expect.stringContaining('adds an empty item to "Champions"'),
		]);
		const champion = await routeCustomers([{ segment: 'Champions' }], { settings });
		expect(champion.outputs.flat()).toHaveLength(1);
		expect(champion.hintTexts).toEqual([]);
	});
});

describe.each(MAPS)('the outputs for the segment map %s', (segmentMap) => {
	it('are as many as its segments and Other', async () => {
		const names = chooseSegmentMap(segmentMap, [], 5)
			.segments.map(({ name }) => name)
			.filter((name) => name !== 'Other');
		const customers = [...names, 'Other'].map((segment) => ({ segment }));
		const { outputs } = await routeCustomers(customers, { parameters: { segmentMap } });
		expect(outputs.map((items) => items.map(({ json }) => json.segment))).toEqual(
			customers.map(({ segment }) => [segment]),
		);
	});
});

describe.each(PLAYBOOKS)('the outputs for the playbook %s', (playbook) => {
	it('are as many as its entries and Other', async () => {
		const { outputs } = await routeCustomers([{ name: 'Ana' }], {
			parameters: { mode: 'playbook', playbook, crisisBegan: '2026-03-01' },
		});
		expect(outputs).toHaveLength(choosePlaybook(playbook).entries.length + 1);
		expect(outputs.at(-1)).toHaveLength(1);
	});
});

describe('outputs that the operator names', () => {
	it('are there for custom segments and for segments that share one', async () => {
		const custom = await routeCustomers([{ segment: 'gold' }, { segment: 'VIP' }], {
			parameters: {
				segmentMap: 'custom',
				customOutputs: {
					values: [
						{ output: 'Best', segments: 'Gold, Silver' },
						{ output: 'VIP', segments: '' },
					],
				},
			},
		});
		expect(custom.outputs.map((items) => items.length)).toEqual([1, 1, 0]);
		const shared = await routeCustomers([{ segment: 'Inactive' }, { segment: 'At Risk' }], {
			parameters: {
				segmentMap: 'klaviyo',
				sharedOutputs: { values: [{ output: 'Win Back', segments: ['At Risk', 'Inactive'] }] },
			},
		});
		expect(shared.outputs.map((items) => items.length)).toEqual([0, 0, 0, 0, 2, 0]);
	});

	it('are there for tiers by share, by limits and of CLTV Predict', async () => {
		const customers = [{ predictedValue: 1_000 }, { predictedValue: 50 }, { valueTier: 'low' }];
		const share = await routeCustomers(customers, {
			parameters: { mode: 'value', valueBy: 'percentile' },
		});
		expect(share.outputs.map((items) => items.length)).toEqual([1, 0, 1, 1]);
		const limits = await routeCustomers(customers, {
			parameters: { mode: 'value', valueBy: 'threshold' },
		});
		expect(limits.outputs.map((items) => items.length)).toEqual([1, 0, 1, 1]);
		const tier = await routeCustomers(customers, { parameters: { mode: 'value' } });
		expect(tier.outputs.map((items) => items.length)).toEqual([0, 0, 0, 1, 2]);
	});
});

describe('rules as the editor stores them', () => {
	const customers = [
		{ name: 'Ana', spent: 700, country: 'DE', tags: ['vip'], last: '2026-06-01' },
		{ name: 'Bo', spent: '120', country: 'AT', tags: [], last: '2026-01-01' },
		{ name: 'Cy', country: 'CH', last: 'unknown' },
	];
	const parameters = (rules: object[], options = {}) => ({
		mode: 'rules',
		rules: { values: rules },
		options,
	});

	it('read fields, dates and numbers', async () => {
		const { outputs, hintTexts } = await routeCustomers(customers, {
			parameters: parameters([
				storedRule('Recent', [['={{ $json.last }}', 'dateTime', 'after', '2026-05-01']]),
				storedRule('', [['={{ $json["spent"] }}', 'number', 'gte', '100']]),
			]),
		});
		expect(outputs.map((items) => items.map(({ json }) => json.name))).toEqual([
			['Ana'],
			['Bo'],
			['Cy'],
		]);
		expect((outputs[1]?.[0]?.json.route as { output: string }).output).toBe('Rule 2');
		expect(hintTexts.join(' ')).toContain('compares last as a date, but in one item it is not');
	});

	it('work out what only n8n can, for each item', async () => {
		const { outputs } = await routeCustomers(customers, {
			parameters: parameters([
				storedRule('Short', [['={{ $json.name.toLowerCase() + "!" }}', 'string', 'equals', 'bo!']]),
				storedRule('Own', [['={{ $json.country }}', 'string', 'equals', '={{ $json.country }}']]),
			]),
		});
		expect(outputs.map((items) => items.map(({ json }) => json.name))).toEqual([
			['Bo'],
			['Ana', 'Cy'],
			[],
		]);
	});

	it('compare with a day counted from now', async () => {
		const { outputs } = await routeCustomers([{ last: '2020-01-01' }, { last: '2999-01-01' }], {
			parameters: parameters([
				storedRule('Old', [
					['={{ $json.last }}', 'dateTime', 'before', '={{ $now.minus({ days: 90 }) }}'],
				]),
			]),
		});
		expect(outputs.map((items) => items.length)).toEqual([1, 1]);
	});

	it('nest groups three levels deep', async () => {
		const inner = {
			values: [
				{
					conditions: storedRule('', [
						['={{ $json.country }}', 'string', 'equals', 'AT'],
						['={{ $json.spent }}', 'number', 'lt', 200],
					]).conditions,
				},
			],
		};
		const outer = {
			values: [
				{
					conditions: storedRule('', [['={{ $json.country }}', 'string', 'equals', 'DE']], {
						combinator: 'or',
					}).conditions,
					groups: inner,
				},
			],
		};
		const { outputs } = await routeCustomers(customers, {
			parameters: parameters([
				storedRule('A', [['={{ $json.spent }}', 'number', 'gt', 100]], { groups: outer }),
			]),
		});
		expect(outputs.map((items) => items.map(({ json }) => json.name))).toEqual([
			['Ana', 'Bo'],
			['Cy'],
		]);
		expect((outputs[0]?.[0]?.json.route as { reason: string }).reason).toBe(
			'Rule "A": spent is more than 100 and (country is "DE" or (country is "AT" and spent is less than 200)).',
		);
	});

	it('send to all matching outputs when asked to, the first and the last included', async () => {
		const anybody = (output: string) =>
			storedRule(output, [['={{ $json.name }}', 'string', 'exists']]);
		const { outputs, hintTexts } = await routeCustomers(customers, {
			parameters: parameters([anybody('A'), anybody('B')], { allMatches: true }),
		});
		expect(outputs.map((items) => items.length)).toEqual([3, 3, 0]);
		expect(hintTexts.join(' ')).toContain('3 items gave 6: 3 are copies');
	});
});
