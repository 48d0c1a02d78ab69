/**
 * The nodes that n8n itself brings come in a package of a gigabyte, which only the end-to-end run installs. Where it has
 * been, these few run with their own code; they need nothing of the machine.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const installed = join(__dirname, '..', 'e2e', 'node_modules', 'n8n-nodes-base');

const files = new Map([
	['n8n-nodes-base.filter', 'Filter/Filter.node.js'],
	['n8n-nodes-base.httpRequest', 'HttpRequest/HttpRequest.node.js'],
	['n8n-nodes-base.merge', 'Merge/Merge.node.js'],
	['n8n-nodes-base.set', 'Set/Set.node.js'],
	['n8n-nodes-base.splitOut', 'Transform/SplitOut/SplitOut.node.js'],
]);

/** Whether n8n's own nodes are installed. */
exports.hasNodesOfN8n = existsSync(join(installed, 'package.json'));

/** n8n's own node of a type, or undefined where there is none to be had. */
exports.nodeOfN8n = (type) => {
	const file = files.get(type);
	if (file === undefined || !exports.hasNodesOfN8n) return undefined;
	const [Node] = Object.values(require(join(installed, 'dist', 'nodes', file)));
	return new Node();
};

/** Their descriptions, as n8n's editor has them; undefined where they are not installed. */
exports.descriptionsOfN8n = () =>
	exports.hasNodesOfN8n ? require(join(installed, 'dist', 'types', 'nodes.json')) : undefined;
