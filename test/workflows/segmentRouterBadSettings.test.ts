import { routeCustomers } from './routeCustomers';
import { storedRule } from './storedRule';

jest.setTimeout(60_000);

describe('Segment Router with settings that cannot be', () => {
	const duplicate = {
		mode: 'rules',
		rules: {
			values: ['A', 'a'].map((output) =>
				storedRule(output, [['={{ $json.x }}', 'string', 'exists']]),
			),
		},
	};

	it('stops with an error at the parameter', async () => {
		const { workflow } = await routeCustomers([{}], { parameters: duplicate });
		expect(workflow.status).toBe('error');
		expect(workflow.error?.message).toBe('Two outputs under "Rules" are called "a"');
		expect(workflow.error?.description).toContain('a name of its own');
	});

	it('puts the error into the first output where the node goes on after errors', async () => {
		const { workflow, outputs } = await routeCustomers([{}, {}], {
			parameters: duplicate,
			settings: { onError: 'continueRegularOutput' },
		});
		expect(workflow.status).toBe('success');
		expect(outputs).toHaveLength(3);
		expect(outputs[0]?.[0]?.json.error).toBe('Two outputs under "Rules" are called "a"');
	});

	it('puts the error into the error output, after all others, where there is one', async () => {
		const routed = await routeCustomers([{}, {}], {
			parameters: duplicate,
			settings: { onError: 'continueErrorOutput' },
			followed: 4,
		});
		expect(routed.workflow.status).toBe('success');
		expect([0, 1, 2].map((output) => routed.arrivedAt(output))).toEqual([[], [], []]);
		expect(routed.arrivedAt(3)[0]?.json.error).toContain('Two outputs under "Rules"');
	});

	it('sends nobody to the error output where all is well', async () => {
		const routed = await routeCustomers([{ segment: 'Champions' }, { segment: 'Lost' }, {}], {
			settings: { onError: 'continueErrorOutput' },
			followed: 13,
		});
		const arrived = Array.from({ length: 13 }, (_, output) => routed.arrivedAt(output).length);
		expect(arrived).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0]);
	});

	it.each([
		[{ mode: 'rules', rules: { values: [] } }, '"Rules" names no outputs'],
		[
			{ mode: 'rules', rules: { values: [{ output: 'A', conditions: {}, groups: {} }] } },
			'The rule "A" has no conditions',
		],
		[
			{
				mode: 'rules',
				rules: { values: [storedRule('A', [['={{ $json.constructor }}', 'string', 'exists']])] },
			},
			'A rule refers to the field "constructor", which is not one of your data',
		],
		[
			{ mode: 'playbook', playbook: 'recover', crisisBegan: '={{ "" }}' },
			'"Crisis Began" is empty',
		],
		[
			{ mode: 'playbook', playbook: 'recover', crisisBegan: 'in spring' },
			'"Crisis Began" is not a date',
		],
		[
			{ mode: 'playbook', plays: { values: [{ output: 'Sleepers' }] } },
			'"What to Do" names "Sleepers", which is none of the outputs',
		],
		[
			{ plays: { values: [{ output: 'Lost', channels: 'pigeon' }] } },
			'"pigeon" under "Channels" is no channel',
		],
		[
			{
				segmentMap: 'custom',
				customOutputs: {
					values: Array.from({ length: 51 }, (_, at) => ({ output: `Output ${at}` })),
				},
			},
			'"Outputs" names 51 outputs',
		],
		[
			{ segmentMap: 'custom', customOutputs: { values: [{ output: 'Exited' }] } },
			'Output 1 under "Outputs" is called "Exited", which the node uses itself',
		],
		[
			{ sharedOutputs: { values: [{ output: 'A', segments: ['Sleepers'] }] } },
			'"Shared Outputs" names "Sleepers", which is no segment of the map',
		],
		[
			{
				mode: 'value',
				valueBy: 'percentile',
				percentileTiers: {
					values: [
						{ output: 'High', topPercent: 50 },
						{ output: 'Low', topPercent: 10 },
					],
				},
			},
			'The tier "Low" can hold nobody: its limit does not follow that of the tier before',
		],
		[{ experiment: { values: { name: ' ' } } }, 'The experiment has no name'],
		[
			{ experiment: { values: { name: 'x', layer: 'Email', layerFrom: 60, layerTo: 50 } } },
			'The experiment has the part from 60% to 50% of its layer',
		],
		[
			{ guards: { frequencyCap: { values: { contacts: 0.5 } } } },
			'The parameter "Guards → Frequency Cap → At Most (Contacts)" has a value that it cannot have',
		],
		[
			{
				guards: {
					minimumSize: {
						values: { neighbours: { values: [{ output: 'Lost', neighbour: 'Sleepers' }] } },
					},
				},
			},
			'"Minimum Segment Size" names "Sleepers", which is none of the outputs',
		],
		[
			{ stability: { values: { exitOutputs: 'Sleepers' } } },
			'"Outputs That a Purchase Ends" names "Sleepers", which is none of the outputs',
		],
		[{ microSegments: { values: { fields: ' ' } } }, '"Divide By" names no field'],
		[
			{ traits: ['cluster'], traitClusters: 'Munich 80' },
			'Line 1 of "Clusters" cannot be read: "Munich 80"',
		],
		[
			{ operation: 'watch', watchDays: 28, watchWeeks: 8 },
			'"Weeks to Compare With" is 8, which is too few for 28 days',
		],
		[{ segmentMap: 'twelve' }, 'The parameter "Segments" has a value that it cannot have'],
	])('%j is an error', async (parameters, message) => {
		const { workflow } = await routeCustomers([{ segment: 'Lost' }], { parameters });
		expect(workflow.error?.message).toBe(message);
	});
});
