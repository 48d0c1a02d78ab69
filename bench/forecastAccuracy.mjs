// node bench/forecastAccuracy.mjs [--shops 300] [--customers 300] [--subShops 200] [--draws 10] [--python python3]
// How often the intervals of CLTV Predict hold what happens, on shops whose truth is known and on the CDNOW sample; how
// far off the estimates of small shops are from the truth that they were simulated with; and how far off the forecasts of
// small shops of the CDNOW sample are, beside those that know the parameters of the whole sample (no estimate could come
// nearer), and those of Python's lifetimes where it can be imported (how to install it is in bench/forecast.mjs).
// Everything is seeded: the same figures every time.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { loadTypeScript } from './engineBundle.mjs';

const { values } = parseArgs({
	options: {
		shops: { type: 'string', default: '300' },
		customers: { type: 'string', default: '300' },
		subShops: { type: 'string', default: '200' },
		draws: { type: 'string', default: '10' },
		python: { type: 'string', default: 'python3' },
	},
});
const shops = Number(values.shops);
const customers = Number(values.customers);
const DAY = 500;
const HOLDOUT_DAYS = 273;

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

// The tests' own measures, so that bench and tests cannot differ.
const measures = await loadTypeScript(`
	export { quantile } from 'simple-statistics';
	export { coverageOf } from './test/engine/cltv/coverage';
	export { CDNOW_LIKE, simulateShop } from './test/engine/cltv/simulatedShop';
	export { CDNOW_CALIBRATION_END, cdnowPurchases } from './test/engine/cltv/cdnowPurchases';
	export * from './test/engine/cltv/publishedShops';
	export * from './test/engine/cltv/thinShops';
	export { fitModel } from './engine/cltv/fit/fitModel';
	export { bgNbd } from './engine/cltv/models/betaGeometric/bgNbd';
	export { paretoNbd } from './engine/cltv/models/paretoNbd/paretoNbd';
	export { runAtOnce } from './engine/slices/runAtOnce';
`);

const percent = (share) => `${(100 * share).toFixed(1)}%`;

function* shopsLike(kind) {
	for (let seed = 1; seed <= shops; seed++) {
		yield measures.simulateShop({ ...measures.CDNOW_LIKE, ...kind, seed, customers });
	}
}

function printCoverage(name, { fair, plain, active, above, totals }, ofShops) {
	console.log(
		`${name.padEnd(20)} fair ${percent(fair)}  ends included ${percent(plain)}  likely buyers ${percent(active)}  above the upper end ${percent(above)}${ofShops ? `  totals ${percent(totals)}` : ''}`,
	);
}

console.log(
	`Coverage of 80% intervals, ${shops} simulated shops of ${customers} customers a kind:`,
);
const betaGeometric = (a, b) => ({ kind: 'betaGeometric', parameters: [a, b] });
const kinds = {
	'Pareto/NBD': {},
	'MBG/NBD': { rate: [0.525, 6.183], dropout: betaGeometric(0.891, 1.614) },
	'MBG/CNBD-2': { rate: [1.3, 2.8], k: 2, dropout: betaGeometric(0.42, 0.79) },
	NBD: { rate: [0.5, 10], dropout: { kind: 'nobody' } },
};
for (const [name, kind] of Object.entries(kinds)) {
	printCoverage(name, measures.coverageOf(shopsLike(kind), DAY), true);
}

for (const size of [50, 100]) {
	console.log(
		`Thin shops, ${shops} simulated ones of ${size} customers a kind: ln(expected orders / those of the true parameters), each kind left out of its own prior; coverage of 80% intervals:`,
	);
	for (const kind of measures.PUBLISHED_KINDS) {
		const simulated = Array.from({ length: shops }, (_, seed) =>
			measures.shopOfKind(kind, size, seed + 1),
		);
		const errors = simulated
			.map((shop) => measures.errorOfEstimate(kind, shop))
			.filter(Number.isFinite);
		const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
		const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
		const { fair, totals } = measures.coverageOf(
			simulated,
			measures.PUBLISHED_DAY,
			measures.PUBLISHED_HORIZON,
		);
		console.log(
			`  ${`${kind.shop}, ${kind.truth.model.name}`.padEnd(48)} mean ${mean.toFixed(3)}  root mean square ${rms.toFixed(3)}  fair ${percent(fair)}  totals ${percent(totals)}`,
		);
	}
}

/** What lifetimes forecasts for each shop, NaN where it fails; null where it cannot be run. */
function biasesOfLifetimes(thin) {
	try {
		execFileSync(values.python, ['-c', 'import lifetimes'], { stdio: 'ignore' });
	} catch {
		return null;
	}
	const columns = (shop) => {
		const { x, tx, T, weight } = measures.historiesOf(shop).histories;
		const each = (column) =>
			Array.from(column, (value, row) => Array(weight[row]).fill(value)).flat();
		return { frequency: each(x), recency: each(tx), T: each(T) };
	};
	const folder = mkdtempSync(join(tmpdir(), 'lifetimes-'));
	const file = join(folder, 'shops.json');
	writeFileSync(file, JSON.stringify({ weeks: HOLDOUT_DAYS / 7, shops: thin.map(columns) }));
	const script = path('lifetimesTotals.py');
	const totals = JSON.parse(execFileSync(values.python, [script, file], { encoding: 'utf8' }));
	rmSync(folder, { recursive: true });
	return totals.map((total, at) => measures.biasOfTotal(thin[at], total ?? NaN));
}

const sample = path('../../shared/data/cdnow/cdnow_sample_transactions.csv');
if (!existsSync(sample)) {
	console.log('The CDNOW sample is not here: the rest is left out.');
} else {
	const rows = Papa.parse(readFileSync(sample, 'utf8'), { header: true, skipEmptyLines: true });
	const cdnow = measures.cdnowPurchases(rows.data);
	printCoverage(
		'CDNOW, 39 weeks',
		measures.coverageOf([cdnow], measures.CDNOW_CALIBRATION_END, HOLDOUT_DAYS),
		false,
	);
	const { runAtOnce, fitModel, bgNbd, paretoNbd, quantile } = measures;
	const all = measures.historiesOf(cdnow).histories;
	const known = [bgNbd, paretoNbd].map((model) => ({
		model,
		parameters: runAtOnce(fitModel(model, all)).parameters,
	}));
	const rangeOf = (biases) => [0.05, 0.5, 0.95].map((at) => quantile(biases, at));
	const line = (name, biases) => {
		const found = biases.filter(Number.isFinite);
		const [low, middle, high] = rangeOf(found).map(percent);
		console.log(
			`  ${name.padEnd(48)} fails ${percent(1 - found.length / biases.length)}  bias ${middle} [${low}, ${high}]`,
		);
	};
	/** The mean over further draws of as many shops, and by how much a draw differs from it. */
	const lineOfDraws = (name, size, biasOf) => {
		const ranges = Array.from({ length: Number(values.draws) }, (_, draw) =>
			rangeOf(measures.subShops(cdnow, Number(values.subShops), size, draw + 1).map(biasOf)),
		);
		const ends = [0, 1, 2].map((end) => {
			const own = ranges.map((range) => range[end]);
			const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
			const square = own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / own.length;
			return `${percent(mean)} ± ${percent(Math.sqrt(square))}`;
		});
		console.log(`  ${name.padEnd(48)} bias ${ends[1]} [${ends[0]}, ${ends[2]}]`);
	};
	// Of 15 customers fewer than 10 have come back, mostly: the historical value is all there is.
	for (const size of [15, 50, 100, 200]) {
		const thin = measures.subShops(cdnow, Number(values.subShops), size, 1);
		console.log(`${thin.length} random shops of ${size} customers of the CDNOW sample:`);
		const theirs = biasesOfLifetimes(thin);
		const ours = thin.map((shop) => measures.biasOfForecast(shop, 'auto'));
		line('auto', ours);
		if (theirs !== null) {
			line('lifetimes, BG/NBD', theirs);
			line(
				'auto, of the shops where lifetimes does not fail',
				ours.filter((_, shop) => Number.isFinite(theirs[shop])),
			);
		}
		line(
			'BG/NBD, penalised',
			thin.map((shop) => measures.biasOfForecast(shop, 'bgNbd')),
		);
		line(
			'BG/NBD, maximum likelihood alone',
			thin.map((shop) => measures.biasOfLikelihood(shop, bgNbd)),
		);
		for (const { model, parameters } of known) {
			line(
				`${model.name} with the parameters of all 2,357`,
				thin.map((shop) => measures.biasAt(shop, model, parameters)),
			);
		}
		line('everybody goes on at their own rate', thin.map(measures.biasOfNaiveRate));
	}
	console.log(`${values.draws} draws of ${values.subShops} shops of 50 customers:`);
	lineOfDraws('auto', 50, (shop) => measures.biasOfForecast(shop, 'auto'));
	for (const { model, parameters } of known) {
		lineOfDraws(`${model.name} with the parameters of all 2,357`, 50, (shop) =>
			measures.biasAt(shop, model, parameters),
		);
	}
}
