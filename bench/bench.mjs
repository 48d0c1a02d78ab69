// npm run bench [-- --orders 1000000 --customers 100000]
// Times are of this machine and this run; only the ratios mean something elsewhere.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { executeRfmScore } from './nodeContext.mjs';
import { bareLoop, smallOrders } from './smallOrders.mjs';

const { values } = parseArgs({
	options: {
		orders: { type: 'string', default: '1000000' },
		customers: { type: 'string', default: '100000' },
		rounds: { type: 'string', default: '9' },
	},
});
const orders = Number(values.orders);
const customers = Number(values.customers);
const rounds = Number(values.rounds);
const MEGABYTE = 1024 * 1024;
let failed = 0;

function report(name, value, limit, unit) {
	const passed = value <= limit;
	if (!passed) failed++;
	console.log(
		`${passed ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(2)} ${unit} (at most ${limit} ${unit})`,
	);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function timed(run) {
	const start = performance.now();
	const result = await run();
	return { milliseconds: performance.now() - start, result };
}

/** Memory in use by live data and what has not been collected yet, beside the program itself. */
function memory() {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

console.log(
	`${orders} orders of ${customers} customers, ${rounds} rounds, Node ${process.version}`,
);
const items = smallOrders(orders, customers);
const tenth = smallOrders(orders / 10, customers / 10);

// Once before it counts, so that no round has the runtime compile anything.
bareLoop(items);
await executeRfmScore(items);

// In turn, so that a slow moment of the machine falls on all.
const bare = [];
const node = [];
const bareTenth = [];
const nodeTenth = [];
for (let round = 0; round < rounds; round++) {
	// The garbage of earlier rounds would be collected in the middle of this one, in its time.
	globalThis.gc?.();
	// A forced collection throws compiled code away as well.
	await executeRfmScore(tenth);
	bare.push((await timed(async () => bareLoop(items))).milliseconds);
	node.push((await timed(async () => await executeRfmScore(items))).milliseconds);
	bareTenth.push((await timed(async () => bareLoop(tenth))).milliseconds);
	nodeTenth.push((await timed(async () => await executeRfmScore(tenth))).milliseconds);
	console.log(
		`     round ${round + 1}: bare ${bare[round].toFixed(0)} ms, node ${node[round].toFixed(0)} ms; of a tenth bare ${bareTenth[round].toFixed(0)} ms, node ${nodeTenth[round].toFixed(0)} ms`,
	);
}
report('RFM Score against a bare loop', median(node.map((time, i) => time / bare[i])), 2, 'times');
report('ten times the orders', median(node) / median(nodeTenth), 12, 'times the time');
// What a loop without any work of its own grows by is what the machine's caches grow slower by.
const bareGrowth = median(bare) / median(bareTenth);
console.log(`     ten times the orders in the bare loop: ${bareGrowth.toFixed(2)} times the time`);

globalThis.gc?.();
// What shared buffers held is given back a moment after the collection.
await pause(200);
globalThis.gc?.();
const before = memory();
let peak = 0;
const sampler = setInterval(() => (peak = Math.max(peak, memory())), 5);
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const { result } = await timed(async () => await executeRfmScore(items));
delay.disable();
clearInterval(sampler);
peak = Math.max(peak, memory());
report('memory beyond the items, at its peak', (peak - before) / MEGABYTE, 300, 'MB');
report('longest hold of the event loop', delay.max / 1e6, 50, 'ms');
console.log(`     ${result[0].length} customers out`);

const rejecting = monitorEventLoopDelay({ resolution: 1 });
rejecting.enable();
const [, , rejected] = await executeRfmScore(items, {
	parameters: { options: { windowDays: 90 } },
});
rejecting.disable();
report(`longest hold where ${rejected.length} are turned away`, rejecting.max / 1e6, 50, 'ms');

const controller = new AbortController();
let abortedAt = 0;
setTimeout(() => {
	abortedAt = performance.now();
	controller.abort();
}, 100);
await executeRfmScore(items, { signal: controller.signal }).then(
	() => console.log('     finished before it could be cancelled'),
	() => report('from cancelling to the end', performance.now() - abortedAt, 1000, 'ms'),
);

console.log(
	failed === 0
		? 'All measures are within their limits.'
		: `${failed} measures are beyond their limits.`,
);
process.exitCode = failed === 0 ? 0 : 1;
