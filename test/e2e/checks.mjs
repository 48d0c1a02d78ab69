import assert from 'node:assert/strict';

const packageType = 'n8n-nodes-customer-segmentation.';
const rounding = 0.01;
const fewResponses = 10;
/** More than any node of a template has. */
const outputCount = 16;

/**
 * The templates whose pictures go into the documents: all of the canvas, and of the nodes that are listed the panel and
 * how each of its outputs is shown, under the name in `as`. Long sentences make tall rows in n8n's table; JSON shows
 * one item whole.
 */
export const pictured = new Map([
	['agency-csv-drop.json', []],
	['crisis-mode.json', [{ node: 'Crisis Playbook', as: 'segment-router', views: ['json'] }]],
	[
		'customer-segments.json',
		[
			{ node: 'RFM Score', as: 'rfm-score', views: ['json', 'table', 'table'] },
			{ node: 'CLTV Predict', as: 'cltv-predict', views: ['json', 'json'] },
			{ node: 'Survey Sentiment', as: 'survey-sentiment', views: ['json', 'json'] },
		],
	],
	['holdout-test-report.json', []],
	['nps-monitor.json', []],
	['overdue-customer-alert.json', []],
	['real-time-win-back.json', []],
	['unhappy-vips-from-survey.json', []],
	['value-audience-meta-google.json', []],
	[
		'weekly-rfm-to-klaviyo.json',
		[{ node: 'Write to Klaviyo', as: 'segment-sync', views: ['json', 'json'] }],
	],
	['woocommerce-to-mailchimp.json', []],
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
	[
		'cltvPredict',
		[
			[
				'gives every customer a forecast between its bounds, with a reason',
				([customers]) => {
					assert.ok(customers.length > 0, 'no customers came out');
					for (const customer of customers.filter((one) => one.predictedValue !== null)) {
						const { probabilityAlive, predictedValueLow, predictedValue, predictedValueHigh } =
							customer;
						assert.ok(probabilityAlive >= 0 && probabilityAlive <= 1, 'probabilityAlive');
						assert.ok(predictedValueLow <= predictedValue && predictedValue <= predictedValueHigh);
						assert.ok(customer.reason.length > 0 && customer.valueTier.length > 0);
					}
				},
			],
			[
				'says in one item how far to trust the forecast',
				([, model, ...more]) => {
					assert.equal(model.length, 1);
					assert.ok(['reliable', 'useWithCare', 'notEnoughData'].includes(model[0].verdict));
					assert.ok(model[0].advice.length > 0, 'no advice');
					for (const { item, reason } of more[0] ?? []) assert.ok(item && reason.length > 0);
				},
			],
		],
	],
	[
		'surveySentiment',
		[
			[
				'reads every answer, with how sure it is',
				([responses]) => {
					assert.ok(responses.length > 0, 'no responses came out');
					for (const { sentiment, sentimentScore, confidence, text } of responses) {
						if (sentiment === null) continue;
						assert.ok(['positive', 'neutral', 'negative', 'mixed'].includes(sentiment), text);
						assert.ok(sentimentScore >= -1 && sentimentScore <= 1, text);
						assert.ok(confidence >= 0 && confidence <= 1, text);
					}
				},
			],
			[
				'sums up every answer once',
				([responses, [all, ...periods]]) => {
					assert.equal(all.responses, responses.length);
					assert.equal(sum(periods, 'responses'), responses.length);
					assert.ok(all.npsLow <= all.npsHigh);
					// The interval of a handful of answers is drawn to the middle, and leaves the score of a single one out.
					if (all.responses < fewResponses) return;
					assert.ok(all.npsLow <= all.npsScore && all.npsScore <= all.npsHigh);
				},
			],
		],
	],
	[
		'segmentRouter',
		[
			[
				'says of each item where it goes and why, or measures a group',
				(outputs) => {
					const items = outputs.flat();
					assert.ok(items.length > 0, 'nothing came out');
					for (const { route, segment, group, customers } of items) {
						if (route) assert.ok(route.output.length > 0 && route.reason.length > 0);
						else assert.ok(segment.length > 0 && group.length > 0 && customers >= 0);
					}
				},
			],
			[
				'gives no channel to who is held out or suppressed',
				(outputs) => {
					for (const { experiment, route, suppressedBecause } of outputs.flat()) {
						const isLeftAlone = experiment?.group === 'control' || suppressedBecause !== undefined;
						if (route && isLeftAlone) assert.equal(route.channel, 'none');
					}
				},
			],
		],
	],
	[
		'segmentSync',
		[
			[
				'shows what it would send, and says why of who is left out',
				([synced, failed]) => {
					assert.ok(synced.length > 0, 'nobody would be written');
					for (const { sync, people } of synced) {
						if (people !== undefined) assert.ok(people > 0, 'the audience is empty');
						else assert.ok(sync.status === 'dryRun' && sync.requests.length > 0);
					}
					for (const { sync } of failed) assert.ok(sync.detail.length > 0);
				},
			],
		],
	],
]);

/** What must hold of one template beyond that, by its file name; same form, over `itemsOf(node, output)`. */
const templateChecks = new Map([
	[
		'crisis-mode.json',
		[
			[
				'would write to four groups and leaves the fifth in peace',
				(itemsOf) => {
					const written = [0, 1].flatMap((output) => itemsOf('Write to Brevo', output));
					const groups = new Set(written.map(({ route }) => route.output));
					assert.equal(groups.size, 4);
					assert.ok(!groups.has('Disengaged Browsers'));
				},
			],
		],
	],
	[
		'holdout-test-report.json',
		[
			[
				'keeps the control group from Klaviyo',
				(itemsOf) => {
					const control = itemsOf('Divide at Random', 3);
					assert.ok(control.length > 0, 'nobody is held out');
					const emails = new Set(itemsOf('Write to Klaviyo', 0).map(({ email }) => email));
					for (const { email } of control) assert.ok(!emails.has(email), email);
				},
			],
		],
	],
	[
		'nps-monitor.json',
		[
			[
				'raises the alarm once',
				(itemsOf) => assert.equal(itemsOf('Has the Mood Dropped', 0).length, 1),
			],
		],
	],
	[
		'customer-segments.json',
		[
			[
				'finds loyal customers who worry, with their words',
				(itemsOf) => {
					const found = itemsOf('Loyal but Worried', 0);
					assert.ok(found.length > 0, 'nobody was found');
					for (const { text, orderCount, segment } of found) {
						assert.ok(text.length > 0 && orderCount > 0 && segment.length > 0);
					}
				},
			],
		],
	],
	[
		'woocommerce-to-mailchimp.json',
		[
			[
				'would write every customer with an address, and the stage of each',
				(itemsOf) => {
					const planned = itemsOf('Write to Mailchimp', 0);
					const left = itemsOf('Write to Mailchimp', 1);
					assert.equal(planned.length + left.length, itemsOf('RFM Score', 0).length);
					for (const { route } of planned) assert.ok(route.output.length > 0);
				},
			],
		],
	],
	[
		'unhappy-vips-from-survey.json',
		[
			[
				'joins the answers to customers',
				(itemsOf) => {
					for (const { text, orderCount } of itemsOf('Who Needs an Answer', 0)) {
						assert.ok(text.length > 0 && orderCount > 0);
					}
				},
			],
		],
	],
	[
		'weekly-rfm-to-klaviyo.json',
		[
			[
				'would write only who has moved',
				(itemsOf) => {
					for (const { movement } of itemsOf('Write to Klaviyo', 0))
						assert.notEqual(movement, 'same');
				},
			],
		],
	],
]);

/**
 * Nodes behind another trigger than the one that an execution starts at, by file name. They are run in
 * test/workflows/customerTemplates.test.ts.
 */
const atAnotherTrigger = new Map([
	['real-time-win-back.json', ['Score the Customer', 'Who Is Back', 'Write to Klaviyo']],
]);

/**
 * Nodes that a click on the button does not reach, by file name: it begins at the shop's trigger or the schedule where
 * there is one, and the run on the command line, which was before it, counts as a contact.
 */
export const notReachedByClick = new Map([
	['nps-monitor.json', ['Read the Answer']],
	['overdue-customer-alert.json', ['Write to HubSpot']],
	['real-time-win-back.json', ['Score All Customers']],
]);

/**
 * The checks of an executed template.
 *
 * @param {{ file: string, workflow: { nodes: { name: string, type: string }[] } }} template
 * @param {(node: string, output: number) => object[]} itemsOf gives the items of a node's output.
 * @returns {{ name: string, run: () => void }[]}
 */
export function checksOf({ file, workflow }, itemsOf) {
	const elsewhere = atAnotherTrigger.get(file) ?? [];
	const reached = ownNodesOf(workflow).filter(({ name }) => !elsewhere.includes(name));
	const ofNodes = reached.flatMap((node) => {
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
