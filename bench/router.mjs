// npm run bench:router [-- --items 1000000 --rounds 3 --n8n test/e2e]
// Times are of this machine and this run; only the ratios mean something elsewhere.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { executeNode, executeSegmentRouter } from './nodeContext.mjs';
import { scoredCustomers, TEN_RULES } from './scoredCustomers.mjs';

const require = createRequire(import.meta.url);
const { executeFilter } = require('n8n-workflow');

const { values } = parseArgs({
	options: {
		items: { type: 'string', default: '1000000' },
		rounds: { type: 'string', default: '3' },
		switchItems: { type: 'string', default: '2000' },
		// Folder in which n8n is installed, for its own Switch.
		n8n: { type: 'string', default: fileURLToPath(new URL('../test/e2e', import.meta.url)) },
	},
});
const count = Number(values.items);
const rounds = Number(values.rounds);
const switchCount = Number(values.switchItems);
let failed = 0;

function report(name, value, limit, unit) {
	const passed = value <= limit;
	if (!passed) failed++;
	console.log(
		`${passed ? 'ok  ' : 'FAIL'} ${name}: ${Number(value.toPrecision(3))} ${unit} (at most ${limit} ${unit})`,
	);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function timed(run) {
	const start = performance.now();
	const result = await run();
	return { milliseconds: performance.now() - start, result };
}

/**
 * What the built-in Switch does for its rules without what costs it most: n8n's own filter for each item and rule until
 * one fits, with the fields looked up directly where Switch has n8n work out an expression for each.
 */
function filterLoop(items) {
	const outputs = TEN_RULES.map(() => []);
	const rules = TEN_RULES.map(({ conditions }) => ({
		...conditions,
		fields: conditions.conditions.map(({ id }) => id),
	}));
	for (let index = 0; index < items.length; index++) {
		const { json } = items[index];
		for (const [rule, { options, combinator, conditions, fields }] of rules.entries()) {
			const resolved = conditions.map((condition, at) => ({
				...condition,
				leftValue: json[fields[at]],
			}));
			if (!executeFilter({ options, combinator, conditions: resolved }, { itemIndex: index })) {
				continue;
			}
			outputs[rule].push(items[index]);
			break;
		}
	}
	return outputs;
}

const byRules = { mode: 'rules', rules: { values: TEN_RULES } };

console.log(`${count} items, ${rounds} rounds, Node ${process.version}`);
const items = scoredCustomers(count);

// In turn, so that a slow moment of the machine falls on both.
const loop = [];
const rules = [];
for (let round = 0; round < rounds; round++) {
	const filtered = await timed(async () => filterLoop(items));
	const routed = await timed(
		async () => await executeSegmentRouter(items, { parameters: byRules }),
	);
	const sizes = (outputs) => outputs.slice(0, TEN_RULES.length).map(({ length }) => length);
	if (String(sizes(filtered.result)) !== String(sizes(routed.result))) {
		throw new Error('The two do not agree on who goes where.');
	}
	loop.push(filtered.milliseconds);
	rules.push(routed.milliseconds);
	console.log(
		`     round ${round + 1}: n8n's filter in a loop ${loop[round].toFixed(0)} ms, Segment Router ${rules[round].toFixed(0)} ms`,
	);
}
const ratio = median(rules.map((time, round) => time / loop[round]));
report("Segment Router by rules against n8n's filter in a loop", ratio, 1, 'times the time');

const switchPath = join(
	resolve(values.n8n),
	'node_modules/n8n-nodes-base/dist/nodes/Switch/V3/SwitchV3.node.js',
);
if (existsSync(switchPath)) {
	const { SwitchV3 } = require(switchPath);
	const nodeType = new SwitchV3({ name: 'switch', displayName: 'Switch', group: ['transform'] });
	const parameters = { ...byRules, options: {} };
	const some = items.slice(0, switchCount).map((item) => ({ ...item }));
	const built = await timed(
		async () => await executeNode({ name: 'Switch', nodeType, parameters, typeVersion: 3.4 }, some),
	);
	const each = (1000 * built.milliseconds) / switchCount;
	const own = (1000 * median(rules)) / count;
	console.log(
		`     the built-in Switch itself, on ${switchCount} of the items: ${each.toFixed(0)} µs an item; Segment Router on all: ${own.toFixed(1)} µs`,
	);
	report('Segment Router against the built-in Switch, an item', own / each, 1, 'times the time');
} else {
	console.log(
		'     no built-in Switch here: it comes with n8n, which `npm start` installs under test/e2e',
	);
}

/** What routing cannot do without: a copy of each item, with an object of nine fields more. */
function bareCopies(items) {
	const copies = new Array(items.length);
	for (let item = 0; item < items.length; item++) {
		const { json } = items[item];
		const route = {
			output: json.segment,
			reason: json.segment,
			action: null,
			tone: null,
			channel: 'none',
			offer: null,
			runId: '1',
			routedAt: '2026-07-01T00:00:00.000Z',
			utmCampaign: json.segment,
		};
		copies[item] = { json: { route, ...json }, pairedItem: { item } };
	}
	return copies;
}

const bare = [];
const segment = [];
for (let round = 0; round < rounds; round++) {
	// What the rounds before left behind is not this one's work.
	globalThis.gc?.();
	bare.push((await timed(async () => bareCopies(items))).milliseconds);
	globalThis.gc?.();
	segment.push((await timed(async () => await executeSegmentRouter(items))).milliseconds);
}
console.log(
	`     a bare loop that copies the items: ${median(bare).toFixed(0)} ms; by segment ${median(segment.map((time, round) => time / bare[round])).toFixed(1)} times that`,
);
report('by segment', median(segment), 1500, 'ms');

for (const [name, parameters] of [
	['by segment', {}],
	['by rules', byRules],
	['by share of customers', { mode: 'value', valueBy: 'percentile' }],
	['by the playbook Lifecycle', { mode: 'playbook', playbook: 'lifecycle' }],
]) {
	globalThis.gc?.();
	const delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	const { milliseconds } = await timed(
		async () => await executeSegmentRouter(items, { parameters }),
	);
	delay.disable();
	console.log(`     ${name}: ${milliseconds.toFixed(0)} ms`);
	report(`longest hold of the event loop ${name}`, delay.max / 1e6, 50, 'ms');
}

console.log(
	failed === 0
		? 'All measures are within their limits.'
		: `${failed} measures are beyond their limits.`,
);
process.exitCode = failed === 0 ? 0 : 1;
