import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeTypeDescription,
	type INodeTypes,
} from 'n8n-workflow';
import { TEMPLATE_PIN_DATA } from '../../sample/templatePinData';
import { hasNodesOfN8n } from '../support/nodesOfN8n';
import { readText } from '../support/repository';
import {
	descriptionOf,
	isOwn,
	notesOf,
	referencesOf,
	template,
	templates,
	unknownParameters,
	type Template,
} from './templates';

const all = templates();
const flagship = template('customer-segments.json');

const nodeTypes = {
	getByNameAndVersion: (type: string, version = 1) => ({
		description: descriptionOf({ type, typeVersion: version } as INode),
	}),
} as unknown as INodeTypes;

/** The outputs that a node has with its parameters. */
function outputsOf(node: INode): unknown[] {
	const description = descriptionOf(node) as INodeTypeDescription;
	const alone = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return NodeHelpers.getNodeOutputs(alone, node, description);
}

const linksOf = ({ connections }: Template) =>
	Object.entries(connections).flatMap(([from, { main = [] }]) =>
		main.flatMap((targets, output) =>
			(targets ?? []).map(({ node, index }) => ({ from, output, to: node, input: index })),
		),
	);

describe('The templates together', () => {
	it('are the flagship and the ten that an agency would ship', () => {
		expect(all.map(({ file }) => file)).toEqual([
			'agency-csv-drop.json',
			'crisis-mode.json',
			'customer-segments.json',
			'holdout-test-report.json',
			'nps-monitor.json',
			'overdue-customer-alert.json',
			'real-time-win-back.json',
			'unhappy-vips-from-survey.json',
			'value-audience-meta-google.json',
			'weekly-rfm-to-klaviyo.json',
			'woocommerce-to-mailchimp.json',
		]);
	});

	it('have ids and names of their own, so that importing one does not replace another', () => {
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
	});

	it('each have a page that shows the canvas and says what to connect and what to change', () => {
		const index = readText('docs/templates/README.md');
		for (const { file, name } of all) {
			const page = file.replace(/\.json$/, '.md');
			expect(index).toContain(`(${page})`);
			const text = readText(`docs/templates/${page}`);
			expect(text).toContain(`# ${name}`);
			expect(text).toContain(`../images/${file.replace(/\.json$/, '')}-canvas.png`);
			expect(text).toContain(`../../workflows/${file}`);
			expect(text).toMatch(/## What to connect[\s\S]+## What to change/);
		}
	});
});

describe.each(all.map((workflow) => [workflow.file, workflow] as const))('%s', (file, workflow) => {
	const { nodes, connections } = workflow;
	const names = nodes.map(({ name }) => name);
	const pinData = Object.entries(workflow.pinData ?? {});

	it('can be imported: a short id, switched off, small', () => {
		expect(workflow.id).toMatch(/^[A-Za-z0-9]{1,21}$/);
		expect(workflow.active).toBe(false);
		const limit = file === flagship.file ? 400_000 : 150_000;
		expect(Buffer.byteLength(readText(`workflows/${file}`))).toBeLessThan(limit);
	});

	it('holds no account and no secret', () => {
		expect(nodes.filter((node) => 'credentials' in node)).toEqual([]);
		const text = JSON.stringify({ nodes, connections });
		expect(text).not.toMatch(
			/\b(?:pk|sk|shpat|xox[bp]|ghp)[_-][A-Za-z0-9]{8,}|Bearer\s+\S|api-key /i,
		);
		const addresses = readText(`workflows/${file}`).match(
			/[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,60}/g,
		);
		for (const address of addresses ?? []) expect(address).toMatch(/@example\.(com|org)$/i);
	});

	it('connects only nodes that it has, each with a name and an id of its own', () => {
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const { from, to } of linksOf(workflow))
			expect(names).toEqual(expect.arrayContaining([from, to]));
		expect(names).toEqual(expect.arrayContaining(referencesOf(workflow)));
		expect(names).toEqual(expect.arrayContaining(pinData.map(([name]) => name)));
	});

	it('leaves no node unconnected', () => {
		const linked = new Set(linksOf(workflow).flatMap(({ from, to }) => [from, to]));
		const nodesAtWork = nodes.filter(({ type }) => !type.endsWith('.stickyNote'));
		expect(nodesAtWork.filter(({ name }) => !linked.has(name))).toEqual([]);
	});

	it('starts with a click, and in production by itself', () => {
		const triggers = nodes.filter(({ type }) => type.endsWith('Trigger'));
		expect(triggers.filter(({ type }) => type.endsWith('.manualTrigger'))).toHaveLength(1);
		expect(triggers.length).toBeGreaterThan(1);
	});

	it('explains itself: what it does, and one note for each step', () => {
		const notes = notesOf(workflow);
		expect(notes.length).toBeGreaterThan(3);
		expect(notes[0]).toContain('**Try it now:** click *Execute workflow*');
		const mentioned = notes.join('\n').match(/\*\*([A-Z][\w' ]+)\*\*/g) ?? [];
		expect(mentioned.length).toBeGreaterThan(0);
		expect(notes.join('').length).toBeLessThan(2600);
	});

	it('says in its note how many orders, rows or answers it holds', () => {
		for (const [name, items] of pinData) {
			const orders = items.flatMap(({ json }) => ordersOf(json));
			if (name === 'Get Orders' || name === 'Read the Orders') {
				expect(notesOf(workflow)[0]).toMatch(new RegExp(`${orders.length} sample (orders|rows)`));
			}
			if (name === 'Answers So Far') {
				expect(notesOf(workflow)[0]).toContain(`${items.length} kept`);
			}
			if (name === 'Get Survey Answers') {
				const people = new Set(items.map(({ json }) => json.participantId));
				expect(notesOf(workflow)[0]).toContain(`${people.size} `);
			}
		}
	});

	it('pins what the sample shop gives: see sample/pinTemplates.mjs', () => {
		const pinned = TEMPLATE_PIN_DATA.get(file);
		expect(workflow.pinData).toEqual(JSON.parse(JSON.stringify(pinned?.())));
	});

	it('reads Shopify by cursor, since the built-in node never ends beyond one page', () => {
		expect(nodes.filter(({ type }) => type === 'n8n-nodes-base.shopify')).toEqual([]);
		for (const node of nodes.filter(
			({ type, name }) => type.endsWith('.httpRequest') && name === 'Get Orders',
		)) {
			const reading = flagship.nodes.find(({ name }) => name === 'Get Orders');
			expect(node.parameters).toEqual(reading?.parameters);
		}
	});

	it.each(nodes.filter(isOwn).map((node) => [node.name, node] as const))(
		'sets only parameters that %s has, and uses only outputs that it has',
		(_, node) => {
			const description = descriptionOf(node);
			expect(unknownParameters(description?.properties ?? [], node.parameters)).toEqual([]);
			const used = connections[node.name]?.main?.length ?? 0;
			expect(used).toBeLessThanOrEqual(outputsOf(node).length);
		},
	);

	it('leaves nothing required empty in a node that is switched on', () => {
		for (const node of nodes.filter(({ disabled }) => disabled !== true)) {
			const description = descriptionOf(node);
			if (description === undefined) continue;
			const issues = NodeHelpers.getNodeParametersIssues(description.properties, node, description);
			expect([node.name, issues]).toEqual([node.name, null]);
		}
	});

	const itWithNodesOfN8n = hasNodesOfN8n ? it : it.skip;

	itWithNodesOfN8n('uses n8n’s own nodes in versions and with parameters that they have', () => {
		for (const node of nodes.filter((candidate) => !isOwn(candidate))) {
			const description = descriptionOf(node);
			expect([node.name, description?.displayName]).toEqual([node.name, expect.any(String)]);
			expect([
				node.name,
				unknownParameters(description?.properties ?? [], node.parameters),
			]).toEqual([node.name, []]);
		}
	});

	it('sends nothing: whatever needs an account shows what it would send, is pinned, or is switched off', () => {
		const pinned = new Set(pinData.map(([name]) => name));
		const harmless = /\.(stickyNote|noOp|manualTrigger|scheduleTrigger|filter|merge|set|splitOut)$/;
		for (const node of nodes) {
			if (node.disabled || pinned.has(node.name) || harmless.test(node.type)) continue;
			if (/\.(formTrigger|shopifyTrigger)$/.test(node.type)) continue;
			expect([node.name, isOwn(node)]).toEqual([node.name, true]);
			if (!node.type.endsWith('.segmentSync') || node.parameters.destination === 'audience')
				continue;
			expect([node.name, node.parameters.dryRun]).toEqual([node.name, true]);
		}
	});
});

/** The orders in a page of GraphQL, or the record itself. */
function ordersOf(json: Record<string, unknown>): unknown[] {
	const page = json as { data?: { orders?: { nodes?: unknown[] } } };
	return page.data?.orders?.nodes ?? [json];
}
