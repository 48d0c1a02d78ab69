/**
 * n8n's own nodes come in a package of a gigabyte, which only the end-to-end run installs. Here small nodes stand in for
 * them: triggers that start a workflow with one empty item, "No Operation", sticky notes, and of Filter and Merge what the
 * flagship workflow needs. Where that package is installed, a few that only move items around run with their own code. Every other node is there to be pinned, as an
 * operator pins data in the editor: it has no code of its own, and fails when it is run without.
 */
const { NodeOperationError } = require('n8n-workflow');
const { nodeOfN8n } = require('./nodesOfN8n');

const execute = new Map([
	['n8n-nodes-base.manualTrigger', () => [[{ json: {} }]]],
	['n8n-nodes-base.scheduleTrigger', () => [[{ json: {} }]]],
	[
		'n8n-nodes-base.noOp',
		function () {
			return [this.getInputData()];
		},
	],
]);

/**
 * What these read of their parameters. n8n works out a parameter of the type "filter" itself; Merge adds to each item of
 * its first input what is known at the second one under the same value of a field.
 */
const parts = new Map([
	[
		'n8n-nodes-base.filter',
		{
			properties: [
				{
					displayName: 'Conditions',
					name: 'conditions',
					type: 'filter',
					default: {},
					typeOptions: {},
				},
			],
		},
	],
	[
		'n8n-nodes-base.merge',
		{
			inputs: ['main', 'main'],
			properties: [
				{ displayName: 'Field', name: 'fieldsToMatchString', type: 'string', default: '' },
			],
		},
	],
]);

execute.set('n8n-nodes-base.filter', function () {
	const isKept = (_, item) =>
		this.getNodeParameter('conditions', item, false, { extractValue: true });
	return [this.getInputData().filter(isKept)];
});

execute.set('n8n-nodes-base.merge', function () {
	const field = this.getNodeParameter('fieldsToMatchString', 0);
	const known = new Map();
	for (const { json } of this.getInputData(1)) {
		if (!known.has(json[field])) known.set(json[field], json);
	}
	const merged = this.getInputData(0).map(({ json }, item) => ({
		json: { ...json, ...known.get(json[field]) },
		pairedItem: { item, input: 0 },
	}));
	return [merged];
});

/**
 * Models that a node is given at its Model input. The real ones come with LangChain; this one speaks to any service that
 * talks like OpenAI's, as they do, and has the one method that nodes use.
 */
const models = new Set(['@n8n/n8n-nodes-langchain.lmChatOpenAi']);

function supplyModel() {
	const address = this.getNodeParameter('baseUrl', 0);
	const invoke = async (prompt, { signal } = {}) => {
		const reply = await fetch(`${address}/chat/completions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ messages: [{ role: 'user', content: prompt }] }),
			signal,
		});
		if (!reply.ok) throw new Error(`Request failed with status code ${reply.status}`);
		const { choices } = await reply.json();
		return { content: choices[0].message.content };
	};
	return { response: { invoke } };
}

const modelParts = {
	outputs: ['ai_languageModel'],
	properties: [{ displayName: 'Base URL', name: 'baseUrl', type: 'string', default: '' }],
};

function failUnlessPinned() {
	throw new NodeOperationError(
		this.getNode(),
		'This node has no pinned data, and without n8n-nodes-base it can give no other',
	);
}

const nodes = new Map();

/** The node that stands in for a type of n8n's own. */
exports.standInFor = (type) => {
	let node = nodes.get(type) ?? nodeOfN8n(type);
	if (node === undefined) {
		const name = type.split('.').at(-1);
		node = {
			description: {
				displayName: name,
				name,
				group: [],
				version: 1,
				description: '',
				defaults: { name },
				inputs: ['main'],
				outputs: ['main'],
				properties: [],
				...parts.get(type),
				...(models.has(type) ? modelParts : {}),
			},
			...(models.has(type)
				? { supplyData: supplyModel }
				: { execute: execute.get(type) ?? failUnlessPinned }),
		};
	}
	nodes.set(type, node);
	return node;
};
