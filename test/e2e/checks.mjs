import assert from 'node:assert/strict';

const packageType = 'n8n-nodes-customer-segmentation.';
const rounding = 0.01;

/**
 * The templates whose pictures go into the documents: the node whose panel is shown, and how each of
 * its outputs is. Long sentences make tall rows in n8n's table; JSON shows one item whole.
 */
export const pictured = new Map([
	['customer-segments.json', { node: 'RFM Score', views: ['json', 'table', 'table'] }],
]);

/**
 * What must hold of a node's output in whatever workflow it stands, by the node's type. A check
 * gets the items of each output, in order, and throws where something is wrong.
 */
const nodeChecks = new Map([
	[
		'rfmScore',
		[
			[
				'scores every customer and names a segment with a reason',
				([customers]) => {
					assert.ok(customers.length > 0, 'no customers came out');
					for (const customer of customers.filter(hasOrders)) {
						for (const score of ['recencyScore', 'frequencyScore', 'monetaryScore']) {
							assert.ok(Number.isInteger(customer[score]) && customer[score] >= 1, score);
						}
						assert.ok(customer.segment.length > 0 && customer.reason.length > 0);
					}
				},
			],
			[
				'counts every customer and all revenue in exactly one segment',
				([customers, segments]) => {
					const present = customers.filter(hasOrders);
					for (const { segment, customers: count } of segments) {
						const members = present.filter((customer) => customer.segment === segment);
						assert.equal(members.length, count, segment);
					}
					assert.equal(sum(segments, 'customers'), present.length);
					assertNear(sum(segments, 'revenue'), sum(present, 'totalSpent'));
					assertNear(sum(segments, 'share'), 1);
					assertNear(sum(segments, 'revenueShare'), 1);
				},
			],
			[
				'gives a reason for every order it rejects',
				([, , rejected]) => {
					for (const { item, reason, detail } of rejected) {
						assert.ok(item && reason.length > 0 && detail.length > 0);
					}
				},
			],
		],
	],
]);

/** What must hold of one template beyond that, by its file name; same form, over `itemsOf(node, output)`. */
const templateChecks = new Map([]);

/**
 * The checks of an executed template.
 *
 * @param {{ file: string, workflow: { nodes: { name: string, type: string }[] } }} template
 * @param {(node: string, output: number) => object[]} itemsOf gives the items of a node's output.
 * @returns {{ name: string, run: () => void }[]}
 */
export function checksOf({ file, workflow }, itemsOf) {
	const outputCount = 4;
	const ofNodes = ownNodesOf(workflow).flatMap((node) => {
		const outputs = Array.from({ length: outputCount }, (_, output) => itemsOf(node.name, output));
		const checks = nodeChecks.get(node.type.slice(packageType.length)) ?? [];
		return checks.map(([name, check]) => ({
			name: `${node.name} ${name}`,
			run: () => check(outputs),
		}));
	});
	const ofTemplate = (templateChecks.get(file) ?? []).map(([name, check]) => ({
		name,
		run: () => check(itemsOf),
	}));
	return [...ofNodes, ...ofTemplate];
}

/** The nodes of this package in a workflow. */
export function ownNodesOf(workflow) {
	return workflow.nodes.filter(({ type }) => type.startsWith(packageType));
}

/** Customers of an earlier run who have left are listed too, without a score. */
function hasOrders({ movement }) {
	return movement !== 'left';
}

function sum(items, field) {
	return items.reduce((total, item) => total + item[field], 0);
}

function assertNear(actual, expected) {
	assert.ok(Math.abs(actual - expected) <= rounding, `${actual} is not ${expected}`);
}
