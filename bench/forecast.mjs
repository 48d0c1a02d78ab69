// npm run bench:forecast [-- --customers 1000000 --python /path/to/python --only fits|node]
// How long CLTV Predict takes to fit its models, against Python's lifetimes in the same run, and the node as a whole.
// Where `--python` (python3 without it) can import lifetimes 0.11.3, its times are measured here; elsewhere they are the
// figures of a machine with two cores. lifetimes is archived and wants libraries of its time:
//   python3.10 -m venv lifetimes && lifetimes/bin/pip install lifetimes==0.11.3 'numpy<2' 'pandas<2.1' 'scipy<1.12'
// A fit is of customers in columns: theirs of frequency, recency and T, ours with the time it takes to bring equal
// histories together. The first fit has everything to compile; the median of the later ones is what is compared.
// Of the node it prints the longest hold of the event loop and the collector's part of it, and the longest that the node
// itself worked between two pauses; then, without a limit, the same of a bare loop that reads and writes such items.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { runBareLoop } from './bareLoop.mjs';
import { loadTypeScript } from './engineBundle.mjs';
import { watchHolds } from './eventLoopHolds.mjs';
import { median, observed, runWatched, timed, Verdicts } from './measures.mjs';
import { executeNode } from './nodeContext.mjs';
import {
	ANALYSIS_DATE,
	ANALYSIS_DAY,
	asScoredCustomers,
	asSummaries,
	simulateShop,
} from './simulatedShop.mjs';

const { values } = parseArgs({
	options: {
		customers: { type: 'string', default: '1000000' },
		python: { type: 'string', default: 'python3' },
		only: { type: 'string', default: '' },
	},
});
const most = Number(values.customers);
const verdicts = new Verdicts();
const MODELS = ['bgNbd', 'mbgNbd', 'paretoNbd', 'gammaGamma'];
/** So many times faster than lifetimes; 10 for BG/NBD on the small sample, where starting up is most of it. */
const LIMITS = { bgNbd: 25, paretoNbd: 25 };
const CDNOW_CALIBRATION_END = Date.UTC(1997, 8, 30) / 86_400_000;
/** Seconds of lifetimes 0.11.3 on two cores, where it cannot be measured here. */
const PUBLISHED = {
	sample: { bgNbd: 0.14, mbgNbd: 0.17, paretoNbd: 0.76, gammaGamma: 0.037 },
	100_000: { bgNbd: 1.32, mbgNbd: 1.12, paretoNbd: 14.7, gammaGamma: 0.18 },
	1_000_000: { bgNbd: 10.5, mbgNbd: 9.1, gammaGamma: 1.66 },
};

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const engine = await loadTypeScript(`
	export { makeActiveClock } from './engine/cltv/histories/activeClock';
	export { customerHistories } from './engine/cltv/histories/customerHistories';
	export { groupHistories } from './engine/cltv/histories/groupHistories';
	export { fitModel } from './engine/cltv/fit/fitModel';
	export { fitSpend } from './engine/cltv/spend/fitSpend';
	export { bgNbd } from './engine/cltv/models/betaGeometric/bgNbd';
	export { mbgNbd } from './engine/cltv/models/betaGeometric/mbgNbd';
	export { paretoNbd } from './engine/cltv/models/paretoNbd/paretoNbd';
	export { runAtOnce } from './engine/slices/runAtOnce';
`);

/** The CDNOW sample as `simulateShop` gives shops; null where it is not at hand. */
function cdnowSample() {
	const file = path('../../shared/data/cdnow/cdnow_sample_transactions.csv');
	if (!existsSync(file)) return null;
	const { data } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
	const customers = new Map();
	for (const { customer_id: id, date, amount } of data) {
		const day = Date.parse(date) / 86_400_000;
		if (day > CDNOW_CALIBRATION_END) continue;
		const days = customers.get(id) ?? new Map();
		customers.set(id, days.set(day, (days.get(day) ?? 0) + 100 * Number(amount)));
	}
	const start = [0];
	const days = [];
	const cents = [];
	for (const own of customers.values()) {
		for (const [day, spent] of [...own].sort(([a], [b]) => a - b)) {
			days.push(day);
			cents.push(spent);
		}
		start.push(days.length);
	}
	return {
		customers: customers.size,
		start: Uint32Array.from(start),
		days: Int32Array.from(days),
		cents: Float64Array.from(cents),
	};
}

/** What each customer did, in columns. */
function historiesOf({ customers, start, days, cents }, endDay) {
	return engine.runAtOnce(
		engine.customerHistories(
			{
				days: {
					start,
					day: days,
					amount: cents.map((cent) => 100 * cent),
					known: new Uint8Array(customers).fill(1),
				},
				summaries: null,
			},
			{ endDay, clock: engine.makeActiveClock([]), countSummaries: true },
		),
	);
}

function* fitted(model, histories) {
	if (model === 'gammaGamma') return yield* engine.fitSpend(histories, null);
	const { histories: rows } = yield* engine.groupHistories(histories);
	return yield* engine.fitModel(engine[model], rows);
}

/** Seconds of lifetimes by task, or null where it cannot be run. */
function lifetimesSeconds(shops, folder) {
	try {
		execFileSync(values.python, ['-c', 'import lifetimes'], { stdio: 'ignore' });
	} catch {
		return null;
	}
	const tasks = [];
	for (const { name, histories, rounds } of shops) {
		const own = join(folder, name);
		mkdirSync(own);
		const weeks = (column) => Float64Array.from(column, (count) => count / 7);
		writeFileSync(join(own, 'frequency'), Float64Array.from(histories.x));
		writeFileSync(join(own, 'recency'), weeks(histories.txDays));
		writeFileSync(join(own, 'T'), weeks(histories.TDays));
		writeFileSync(join(own, 'spend'), histories.meanSpend);
		for (const model of MODELS) {
			// Minutes for a single figure.
			if (model === 'paretoNbd' && histories.length > 100_000) continue;
			tasks.push({
				name: `${name} ${model}`,
				model,
				folder: own,
				rounds: model === 'paretoNbd' && histories.length > 10_000 ? 1 : rounds,
			});
		}
	}
	const file = join(folder, 'tasks.json');
	writeFileSync(file, JSON.stringify(tasks));
	const output = execFileSync(values.python, [path('lifetimesFits.py'), file], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return JSON.parse(output);
}

async function compareFits() {
	const sample = cdnowSample();
	const sizes = [100_000, 1_000_000].filter((customers) => customers <= most);
	const shops = sizes.map((customers) => ({
		name: String(customers),
		histories: historiesOf(simulateShop(customers), ANALYSIS_DAY),
		rounds: customers > 100_000 ? 1 : 3,
	}));
	if (sample === null) console.log('The CDNOW sample is not here: it is left out.');
	else {
		const histories = historiesOf(sample, CDNOW_CALIBRATION_END);
		shops.unshift({ name: 'sample', histories, rounds: 15 });
	}
	const folder = mkdtempSync(join(tmpdir(), 'lifetimes-'));
	const theirs = lifetimesSeconds(shops, folder);
	rmSync(folder, { recursive: true });
	console.log(
		theirs === null
			? `lifetimes cannot be imported by ${values.python}: compared with its figures of another machine.`
			: 'lifetimes is measured in this run.',
	);
	for (const { name, histories, rounds } of shops) {
		for (const model of MODELS) {
			const seconds = [];
			let longestSlice = 0;
			for (let round = 0; round <= Math.max(3, rounds); round++) {
				const run = runWatched(fitted(model, histories));
				seconds.push(run.seconds);
				if (round > 0) longestSlice = Math.max(longestSlice, run.longestSlice);
			}
			const [first, ...later] = seconds;
			const own = median(later);
			const measured = theirs?.[`${name} ${model}`]?.seconds;
			const peer = measured === undefined ? PUBLISHED[name]?.[model] : median(measured);
			const against =
				peer === undefined
					? 'lifetimes takes minutes'
					: `lifetimes ${(1000 * peer).toFixed(0)} ms${measured === undefined ? ' elsewhere' : ''}`;
			console.log(
				`     ${name} ${model}: first ${(1000 * first).toFixed(1)} ms, then ${(1000 * own).toFixed(1)} ms; ${against}; longest slice ${longestSlice.toFixed(1)} ms`,
			);
			const limit = LIMITS[model];
			if (peer === undefined || limit === undefined) continue;
			const times = name === 'sample' && model === 'bgNbd' ? 10 : limit;
			verdicts.atLeast(`${name}: ${model} faster than lifetimes`, peer / own, times, 'times');
		}
	}
}

async function measureNode() {
	const { CltvPredict } = createRequire(import.meta.url)(
		'../dist/nodes/CltvPredict/CltvPredict.node.js',
	);
	const execute = async (items) =>
		await executeNode(
			{
				name: 'CLTV Predict',
				nodeType: new CltvPredict(),
				parameters: { analysisDate: ANALYSIS_DATE },
			},
			items,
		);
	const few = simulateShop(5000);
	await execute(asSummaries(few));
	const one = await timed(async () => await execute(asSummaries(simulateShop(1))));
	console.log(`     a single customer: ${(1000 * one.seconds).toFixed(1)} ms`);
	for (const [kind, write] of [
		['summaries of customers', asSummaries],
		['customers of RFM Score', asScoredCustomers],
	]) {
		const items = write(simulateShop(most));
		const node = await observed(async () => await watchHolds(async () => await execute(items)));
		const { result, longestHold, collectorsPart, longestOwn } = node.result;
		const [customers, [model]] = result;
		console.log(
			`     ${customers.length} ${kind} → ${model.json.model}, ${model.json.verdict}: ${node.seconds.toFixed(1)} s`,
		);
		verdicts.atMost(`the node on ${kind}`, node.seconds, 20, 's');
		verdicts.atMost('memory beyond the items, at its peak', node.megabytes, 1536, 'MB');
		verdicts.atMost('longest hold of the event loop', longestHold, 50, 'ms');
		console.log(`     of which the garbage collector's: ${collectorsPart.toFixed(1)} ms`);
		verdicts.atMost('longest work between two pauses', longestOwn, 50, 'ms');
		await showBareLoop(items, structuredClone(customers[0]));
	}
}

/** A yardstick: what writing items of that shape costs by itself, on this machine and now. */
async function showBareLoop(items, written) {
	await runBareLoop(items.slice(0, 5000), written);
	const { seconds, megabytes, result } = await observed(
		async () => await watchHolds(async () => await runBareLoop(items, written)),
	);
	console.log(
		`     a bare loop that reads these items and writes as many: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB; longest hold ${result.longestHold.toFixed(1)} ms, of which the garbage collector's ${result.collectorsPart.toFixed(1)} ms`,
	);
}

console.log(`Node ${process.version}`);
if (values.only !== 'node') await compareFits();
if (values.only !== 'fits') await measureNode();
verdicts.close();
