import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeType,
	type INodeTypes,
	type NodeParameterValueType,
} from 'n8n-workflow';
import { chooseSegmentMap } from '../../../engine/rfm/segments/chooseSegmentMap';
import { choosePlaybook, PLAYBOOKS } from '../../../engine/routing/playbooks/choosePlaybook';
import { SegmentRouter } from '../../../nodes/SegmentRouter/SegmentRouter.node';

const nodeType: INodeType = new SegmentRouter();

/** The names that n8n's own evaluation of the description gives the outputs, as the editor draws them. */
function outputNames(parameters: Record<string, unknown>): Array<string | undefined> {
	const node: INode = {
		id: '1',
		name: 'Segment Router',
		type: 'segmentRouter',
		typeVersion: 1,
		position: [0, 0],
		parameters: parameters as Record<string, NodeParameterValueType>,
	};
	const nodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	} as unknown as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const [known = node] = Object.values(workflow.nodes);
	return NodeHelpers.getNodeOutputs(workflow, known, nodeType.description).map((output) =>
		typeof output === 'string' ? output : output.displayName,
	);
}

describe('the outputs that the editor draws', () => {
	it('are the eleven segments and Other with nothing filled in', () => {
		expect(outputNames({})).toEqual([
			...chooseSegmentMap('eleven', [], 5).segments.map(({ name }) => name),
			'Other',
		]);
	});

	it.each(['eleven', 'klaviyo', 'shopify', 'recovery'] as const)(
		'are the segments of the map %s, Other at the end and once',
		(segmentMap) => {
			const names = chooseSegmentMap(segmentMap, [], 5).segments.map(({ name }) => name);
			expect(outputNames({ mode: 'segment', segmentMap })).toEqual([
				...names.filter((name) => name !== 'Other'),
				'Other',
			]);
		},
	);

	it('put segments that share an output into the place of the first of them', () => {
		const values = [{ output: ' Gone ', segments: ['Lost', 'Hibernating'] }];
		expect(outputNames({ sharedOutputs: { values } }).slice(-3)).toEqual([
			"Can't Lose Them",
			'Gone',
			'Other',
		]);
	});

	it('are what the operator calls them for custom segments, tiers and rules', () => {
		const values = [{ output: 'A' }, { output: 'B' }];
		expect(outputNames({ segmentMap: 'custom', customOutputs: { values } })).toEqual([
			'A',
			'B',
			'Other',
		]);
		expect(
			outputNames({ mode: 'value', valueBy: 'percentile', percentileTiers: { values } }),
		).toEqual(['A', 'B', 'Other']);
		expect(
			outputNames({ mode: 'value', valueBy: 'threshold', thresholdTiers: { values } }),
		).toEqual(['A', 'B', 'Other']);
		expect(outputNames({ mode: 'rules', rules: { values: [{}, { output: 'B' }] } })).toEqual([
			'Rule 1',
			'B',
			'Other',
		]);
	});

	it('are tiers before the operator changes them', () => {
		expect(outputNames({ mode: 'value' })).toEqual(['High', 'Upper', 'Middle', 'Low', 'Other']);
		for (const valueBy of ['percentile', 'threshold']) {
			expect(outputNames({ mode: 'value', valueBy })).toEqual(['High', 'Medium', 'Low', 'Other']);
		}
	});

	it.each(PLAYBOOKS)('are the entries of the playbook %s', (playbook) => {
		const entries = choosePlaybook(playbook).entries.map(({ name }) => name);
		expect(outputNames({ mode: 'playbook', playbook })).toEqual([...entries, 'Other']);
	});

	it('end with Held Out, Suppressed and Exited as soon as one of them is used', () => {
		const ends = (parameters: Record<string, unknown>) => outputNames(parameters).slice(12);
		const experiment = { values: { name: 'spring' } };
		const stability = { values: { exitOutputs: 'At Risk' } };
		expect(ends({ experiment })).toEqual(['Held Out']);
		expect(ends({ guards: { consent: 'email' } })).toEqual(['Suppressed']);
		expect(ends({ stability })).toEqual(['Exited']);
		expect(ends({ guards: { optOutList: '' }, experiment, stability })).toEqual([
			'Held Out',
			'Suppressed',
			'Exited',
		]);
	});

	it('are those of a report with any other operation, whatever the mode was', () => {
		const experiment = { values: {} };
		const ofReport = (operation: string) =>
			outputNames({ operation, mode: 'rules', rules: { values: [{}, {}] }, experiment });
		expect(ofReport('measure')).toEqual(['Results']);
		expect(ofReport('recovery')).toEqual(['Results']);
		expect(ofReport('watch')).toEqual(['Alert', 'No Alert']);
	});

	it('stay as they are with settings that keep nobody back', () => {
		const guards = { allowUnknownConsent: true, compareShares: 'country', freeOutputs: 'Lost' };
		const stability = { values: { runs: 2, exitOutputs: ' , ' } };
		expect(outputNames({ guards, stability, priority: {}, experiment: {} })).toEqual(
			outputNames({}),
		);
	});

	it('come with any name that an operator may type', () => {
		for (const output of ['}}', '{{ $json.a }}', "'", '`', '"', '__proto__', '🎁', '</script>']) {
			expect(outputNames({ mode: 'rules', rules: { values: [{ output }] } })).toEqual([
				output,
				'Other',
			]);
		}
	});

	it('end where the text says, not at two closing braces within', () => {
		const text = nodeType.description.outputs as string;
		expect(text.match(/\}\}/g)).toHaveLength(1);
	});
});
