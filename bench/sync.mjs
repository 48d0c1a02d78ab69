// npm run build && node bench/sync.mjs [--customers 100000]
// Times are of this machine and this run; how long n8n's event loop is held has a limit.
import { createRequire } from 'node:module';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import credentialsHelper from '../test/support/credentialsHelper.js';
import { executeSegmentSync } from './nodeContext.mjs';
import { scoredCustomers } from './scoredCustomers.mjs';

const require = createRequire(import.meta.url);
const {
	SegmentationKlaviyoApi,
} = require('../dist/credentials/SegmentationKlaviyoApi.credentials.js');

const LONGEST_HOLD = 50;
const { values } = parseArgs({ options: { customers: { type: 'string', default: '100000' } } });
const items = scoredCustomers(Number(values.customers));
let failed = 0;

const worker = new Worker(new URL('./klaviyoWorker.mjs', import.meta.url));
const baseUrl = await new Promise((resolve) => worker.once('message', resolve));
const helper = credentialsHelper.credentialsHelperFor(
	{ getCredential: () => ({ type: new SegmentationKlaviyoApi() }) },
	{ segmentationKlaviyoApi: { apiKey: 'pk_test', baseUrl } },
);

async function measure(name, parameters) {
	// A running n8n has loaded its HTTP client long ago.
	await executeSegmentSync(items.slice(0, 10), { parameters, credentialsHelper: helper });
	const delay = monitorEventLoopDelay({ resolution: 1 });
	await new Promise((resolve) => setTimeout(resolve, 50));
	delay.enable();
	const start = performance.now();
	const [synced, others] = await executeSegmentSync(items, {
		parameters,
		credentialsHelper: helper,
	});
	const seconds = (performance.now() - start) / 1000;
	await new Promise((resolve) => setTimeout(resolve, 50));
	delay.disable();
	const hold = delay.max / 1e6;
	if (hold > LONGEST_HOLD) failed++;
	console.log(
		`${hold <= LONGEST_HOLD ? 'ok  ' : 'FAIL'} ${name}: ${synced.length} and ${others.length} items in ${seconds.toFixed(1)} s; the event loop was held for ${hold.toFixed(0)} ms at most (limit ${LONGEST_HOLD} ms)`,
	);
}

await measure('dry run', { destination: 'klaviyo', dryRun: true });
await measure('audience', { destination: 'audience', network: 'meta' });
await measure('Klaviyo, profiles', {
	destination: 'klaviyo',
	dryRun: false,
	options: { recordChange: false },
});
await worker.terminate();
process.exitCode = failed === 0 ? 0 : 1;
