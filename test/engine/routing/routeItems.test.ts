import { chooseSegmentMap } from '../../../engine/rfm/segments/chooseSegmentMap';
import { choosePlaybook, PLAYBOOKS } from '../../../engine/routing/playbooks/choosePlaybook';
import { byRules, bySegment, route, rule } from './route';

const MAPS = ['eleven', 'shopify', 'klaviyo', 'recovery'] as const;

describe('routing by segment', () => {
	describe.each(MAPS)('of the map %s', (map) => {
		const names = chooseSegmentMap(map, [], 5)
			.segments.map(({ name }) => name)
			.filter((name) => name !== 'Other');

		it('has an output for each segment, in the order of the map, and Other', () => {
			expect(route([], bySegment(map)).names).toEqual([...names, 'Other']);
		});

		it('sends a customer of each segment to its output, the first and the last included', () => {
			const { outputs } = route(
				[...names, 'Somebody Else'].map((segment) => ({ segment })),
				bySegment(map),
			);
			expect(outputs.map((items) => items.map(({ index }) => index))).toEqual(
				[...names, 'Other'].map((_, index) => [index]),
			);
		});
	});

	it('gives each item what to do, a reason, and what a link needs', () => {
		const { outputs } = route(
			[{ segment: "Can't Lose Them", email: 'ana@example.com', consent: 'subscribed' }],
			bySegment(),
			{ campaign: 'Spring 2026' },
		);
		expect(outputs[8]?.[0]).toEqual({
			index: 0,
			route: {
				output: "Can't Lose Them",
				reason: 'segment is "Can\'t Lose Them".',
				action: 'Call or write by hand; solve what went wrong before anything is offered',
				tone: null,
				channel: 'email',
				offer: null,
				runId: '7',
				routedAt: '2026-07-01T00:00:00.000Z',
				utmCampaign: 'spring_2026_cant_lose_them',
			},
		});
	});

	it('understands a segment as other tools write it', () => {
		const segments = ['CHAMPIONS', ' champions ', 'Can’t lose them', 'CANT_LOSE_THEM', 'at-risk'];
		const { outputOf } = route(
			segments.map((segment) => ({ segment })),
			bySegment(),
		);
		expect(outputOf).toEqual([
			'Champions',
			'Champions',
			"Can't Lose Them",
			"Can't Lose Them",
			'At Risk',
		]);
	});

	it('finds the segment within what a merge left', () => {
		const { outputOf } = route([{ answer: 1, rfm: { segment: 'Lost' } }], bySegment());
		expect(outputOf).toEqual(['Lost']);
	});

	it('sends who has no segment to Other, and says how many and what to do', () => {
		const { at, hints } = route([{}, { segment: null }, { segment: 'Loyal' }], bySegment());
		expect(at('Other').map(({ index }) => index)).toEqual([0, 1]);
		expect(at('Other')[0]?.route).toMatchObject({
			output: 'Other',
			reason: 'The item has no field "segment".',
			action: null,
			channel: 'none',
		});
		expect(hints.map(({ text }) => text).join(' ')).toContain('2 items have no field "segment"');
	});

	it('names the segments that have no output', () => {
		const { hints } = route(
			[{ segment: 'VIP' }, { segment: 'VIP' }, { segment: 'B2B' }],
			bySegment(),
		);
		expect(hints[0]?.text).toContain('went to Other: "VIP" (2), "B2B" (1)');
	});

	it('knows the segment Other of a map as the output Other', () => {
		const { outputOf, hints } = route([{ segment: 'Other' }], bySegment('recovery'));
		expect(outputOf).toEqual(['Other']);
		expect(hints).toEqual([]);
	});

	it('lets several segments share an output, in the place of the first of them', () => {
		const { names, outputOf } = route(
			[{ segment: 'Lost' }, { segment: 'Hibernating' }, { segment: 'Loyal' }],
			bySegment('eleven', [{ output: 'Gone', segments: ['Hibernating', 'Lost'] }]),
		);
		expect(names.slice(-3)).toEqual(["Can't Lose Them", 'Gone', 'Other']);
		expect(outputOf).toEqual(['Gone', 'Gone', 'Loyal']);
	});

	it('takes outputs and segments that the operator made up', () => {
		const { names, outputOf } = route(
			[{ segment: 'Gold' }, { segment: 'silver' }, { segment: 'Newcomers' }, { segment: 'x' }],
			bySegment('custom', [
				{ output: 'Best', segments: ['Gold', 'Silver'] },
				{ output: 'Newcomers', segments: [] },
			]),
		);
		expect(names).toEqual(['Best', 'Newcomers', 'Other']);
		expect(outputOf).toEqual(['Best', 'Best', 'Newcomers', 'Other']);
	});

	it('names a segment that a shared output asks for and the map does not have', () => {
		expect(() =>
			route([], bySegment('klaviyo', [{ output: 'A', segments: ['Hibernating'] }])),
		).toThrow('"Shared Outputs" names "Hibernating", which is no segment of the map');
	});

	it('refuses a segment in two outputs', () => {
		const outputs = ['A', 'B'].map((output) => ({ output, segments: ['Gold'] }));
		expect(() => route([], bySegment('custom', outputs))).toThrow('"Gold" is in two outputs');
	});
});

describe('the names of outputs', () => {
	const named = (...names: string[]) =>
		byRules(names.map((name) => rule(name, 'a', 'string', 'exists')));

	it('may not stand twice, whatever their case', () => {
		expect(() => route([], named('VIP', 'vip'))).toThrow(
			'Two outputs under "Rules" are called "vip"',
		);
		const outputs = ['A', 'A'].map((output) => ({ output, segments: [output + '1'] }));
		expect(() => route([], bySegment('custom', outputs))).toThrow(
			'Two outputs under "Outputs" are called "A"',
		);
	});

	it.each(['Other', 'held out', 'Suppressed'])('may not be %s, which the node uses', (name) => {
		expect(() => route([], named(name))).toThrow('which the node uses itself');
	});

	it('may be up to 50', () => {
		const names = Array.from({ length: 51 }, (_, index) => `Output ${index}`);
		expect(route([], named(...names.slice(1))).names).toHaveLength(51);
		expect(() => route([], named(...names))).toThrow('"Rules" names 51 outputs');
	});

	it('have to be there', () => {
		expect(() => route([], named())).toThrow('"Rules" names no outputs');
		expect(() => route([], named('A', ' '))).toThrow('Output 2 under "Rules" has no name');
	});
});

describe('routing by rules', () => {
	const rules = [
		rule('First', 'n', 'number', 'lt', 10),
		rule('Middle', 'n', 'number', 'lt', 20),
		rule('Last', 'n', 'number', 'lt', 30),
	];

	it('sends an item to the first output whose rule fits', () => {
		const { outputOf } = route([{ n: 5 }, { n: 15 }, { n: 25 }, { n: 35 }], byRules(rules));
		expect(outputOf).toEqual(['First', 'Middle', 'Last', 'Other']);
	});

	it('says which rule it was, with its limits', () => {
		const { at } = route([{ n: 15 }, { n: 99 }], byRules(rules));
		expect(at('Middle')[0]?.route.reason).toBe('Rule "Middle": n is less than 20.');
		expect(at('Other')[0]?.route.reason).toBe('No rule fits.');
	});

	it('sends an item to all outputs whose rules fit, when asked to, and says how many copies that made', () => {
		const { outputs, hints } = route(
			[{ n: 5 }, { n: 15 }, { n: 25 }, { n: 35 }],
			byRules(rules, true),
		);
		expect(outputs.map((items) => items.map(({ index }) => index))).toEqual([
			[0],
			[0, 1],
			[0, 1, 2],
			[3],
		]);
		expect(hints[0]?.text).toContain('4 items gave 7: 3 are copies');
	});

	it('hints at a field that no item has, and sends the items to Other', () => {
		const { outputOf, hints } = route(
			[{ n: 1 }, { n: 2 }],
			byRules([rule('A', 'customer.tier', 'string', 'equals', 'gold')]),
		);
		expect(outputOf).toEqual(['Other', 'Other']);
		expect(hints).toEqual([
			expect.objectContaining({
				kind: 'warning',
				text: expect.stringContaining('the field "customer.tier", which no item has'),
			}),
		]);
	});

	it('says nothing of fields when there are no items', () => {
		expect(route([], byRules(rules)).hints).toEqual([]);
	});
});

describe('routing by a playbook', () => {
	it.each(PLAYBOOKS)('%s has an output for each of its entries, and Other', (playbook) => {
		const { names } = route([], {
			mode: 'playbook',
			playbook,
			crisisBeganAt: Date.UTC(2026, 0, 1),
		});
		const entries = choosePlaybook(playbook).entries.map(({ name }) => name);
		expect(names).toEqual([...entries, 'Other']);
	});
});

describe('what to do', () => {
	const ana = { segment: 'At Risk', email: 'ana@example.com', consent: 'subscribed' };
	const retain = { mode: 'playbook', playbook: 'retain' } as const;

	it('can be changed by the operator, for one output and in parts', () => {
		const unchanged = route([ana], retain).at('At Risk')[0]?.route;
		const changed = route([ana], retain, {
			plays: [{ output: 'at risk', offer: 'A free repair', channels: ['none'] }],
		}).at('At Risk')[0]?.route;
		expect(changed).toEqual({ ...unchanged, offer: 'A free repair', channel: 'none' });
	});

	it('says why nobody can be reached, and nothing where all can be', () => {
		const { hints } = route([ana, { ...ana, consent: 'unknown' }], retain);
		expect(hints.map(({ text }) => text).join(' ')).toContain(
			'The "channel" of 1 customer is none: of 1 it is not known',
		);
		expect(route([ana], retain).hints).toEqual([]);
	});

	it('cannot be changed for an output that there is not', () => {
		expect(() => route([ana], retain, { plays: [{ output: 'Sleeping Beauties' }] })).toThrow(
			'"What to Do" names "Sleeping Beauties", which is none of the outputs',
		);
	});

	it('cannot be changed twice', () => {
		const plays = [{ output: 'Lost' }, { output: 'LOST' }];
		expect(() => route([ana], retain, { plays })).toThrow('two entries for "LOST"');
	});
});
