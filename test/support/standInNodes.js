/**
 * n8n's own nodes come in a package of a gigabyte, which only the end-to-end run installs. Here small nodes stand in for
 * them: triggers that start a workflow with one empty item, "No Operation", and sticky notes. Every other node is there to
 * be pinned, as an operator pins data in the editor: it has no code of its own, and fails when it is run without.
 */
const { NodeOperationError } = require('n8n-workflow');

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

function failUnlessPinned() {
	throw new NodeOperationError(
		this.getNode(),
		'This node has no pinned data, and without n8n-nodes-base it can give no other',
	);
}

const nodes = new Map();

/** The node that stands in for a type of n8n's own. */
exports.standInFor = (type) => {
	let node = nodes.get(type);
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
			},
			execute: execute.get(type) ?? failUnlessPinned,
		};
		nodes.set(type, node);
	}
	return node;
};
