// npm run bench:sentiment [-- --answers 60000 --rounds 5]
// Times are of this machine and this run; only the ratios mean something elsewhere.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { executeNode } from './nodeContext.mjs';
import { loadEngine } from '../engine/sentiment/training/engine.mjs';
import { surveyAnswers } from './surveyAnswers.mjs';

const require = createRequire(import.meta.url);
const { SentimentIntensityAnalyzer } = require('vader-sentiment');

const { values } = parseArgs({
	options: {
		answers: { type: 'string', default: '60000' },
		rounds: { type: 'string', default: '5' },
		/** A Python that has vaderSentiment: pip install vaderSentiment==3.3.2. */
		python: { type: 'string', default: 'python3' },
	},
});
const count = Number(values.answers);
const rounds = Number(values.rounds);
const NODE_FILE = '../dist/nodes/SurveySentiment/SurveySentiment.node.js';
/** Peers are slow: they read fewer answers. */
const PEER_ANSWERS = 6000;
const MEGABYTE = 1_000_000;
let failed = 0;

function report(name, value, limit, unit, isAtMost = true) {
	const passed = isAtMost ? value <= limit : value >= limit;
	if (!passed) failed++;
	const bound = `${isAtMost ? 'at most' : 'at least'} ${limit} ${unit}`;
	console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(1)} ${unit} (${bound})`);
}

/** How many a second, in the best of some rounds. */
function rate(run, items) {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		run();
		best = Math.min(best, performance.now() - start);
	}
	return (1000 * items) / best;
}

/** In a process of its own, so that nothing is loaded before. */
function loadingTime() {
	const script = `const start = performance.now(); require(${JSON.stringify(fileURLToPath(new URL(NODE_FILE, import.meta.url)))}); console.log(performance.now() - start)`;
	// What n8n has loaded before the node is not the node's.
	const warm = `require('n8n-workflow'); ${script}`;
	const cwd = fileURLToPath(new URL('..', import.meta.url));
	const times = Array.from({ length: rounds }, () =>
		Number(execFileSync(process.execPath, ['-e', warm], { cwd }).toString()),
	);
	return Math.min(...times);
}

const answers = surveyAnswers(count);
const length = answers.reduce((sum, { text }) => sum + text.length, 0) / count;
console.log(`${count} answers of ${length.toFixed(0)} characters on the mean`);

report('Loading the node', loadingTime(), 50, 'ms');

const engine = await loadEngine();
const readAll = () => {
	for (const { text } of answers) {
		engine.opinionOf(engine.readText(text), 'en');
	}
};
readAll();
const whole = rate(readAll, count);
const peers = answers.slice(0, PEER_ANSWERS);
const vader = rate(() => {
	for (const { text } of peers) SentimentIntensityAnalyzer.polarity_scores(text);
}, PEER_ANSWERS);
report('Polarity, topics, emotions and signals', whole, 60_000, 'answers a second', false);
const polarity = rate(() => {
	for (const { text } of answers) engine.polarityOf(engine.readText(text), 'en');
}, count);
// VADER judges polarity and nothing else: this is like against like, and what follows is all that the node does.
console.log(
	`     Polarity alone: ${polarity.toFixed(0)} answers a second, ${(polarity / vader).toFixed(1)} times as fast as vader-sentiment`,
);
report('Against the npm package vader-sentiment', whole / vader, 20, 'times as fast', false);
const python = pythonRate();
if (python === undefined) {
	console.log(`skip Against vaderSentiment in Python: ${values.python} does not have it`);
} else report('Against vaderSentiment in Python', whole / python, 5, 'times as fast', false);

const { SurveySentiment } = require(NODE_FILE);
const runNode = async (items) =>
	await executeNode(
		{
			name: 'Survey Sentiment',
			nodeType: new SurveySentiment(),
			parameters: {
				source: 'auto',
				textField: '',
				question: '',
				language: 'auto',
				engine: 'local',
				options: {},
			},
		},
		items,
	);
const items = answers.map((json) => ({ json }));
const held = monitorEventLoopDelay({ resolution: 1 });
const start = performance.now();
held.enable();
const [responses] = await runNode(items);
held.disable();
const seconds = (performance.now() - start) / 1000;
if (responses.length !== count) throw new Error(`${count} answers gave ${responses.length} items`);
console.log(`     Through the node: ${(count / seconds).toFixed(0)} answers a second`);
report('Longest hold of the event loop', held.max / 1e6, 50, 'ms');

for (const [name, unit] of [
	['one word', 'a'],
	['beginnings of phrases', 'not too very so '],
	['a phrase', 'never again '],
	['question marks', '?'],
	['emoji', '😡'],
	['open tags', '<'],
]) {
	const text = unit.repeat(MEGABYTE / unit.length);
	await runNode([{ json: { text } }]);
	const before = performance.now();
	await runNode([{ json: { text } }]);
	report(`A megabyte of ${name}`, performance.now() - before, 200, 'ms');
}

if (failed > 0) {
	console.log(`${failed} limits do not hold here`);
	process.exitCode = 1;
}

function pythonRate() {
	const script = `
import json, sys, time
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
texts = json.load(sys.stdin)
analyzer = SentimentIntensityAnalyzer()
best = 1e9
for _ in range(3):
    start = time.perf_counter()
    for text in texts: analyzer.polarity_scores(text)
    best = min(best, time.perf_counter() - start)
print(len(texts) / best)
`;
	try {
		const input = JSON.stringify(peers.map(({ text }) => text));
		const stdio = ['pipe', 'pipe', 'ignore'];
		return Number(execFileSync(values.python, ['-c', script], { input, stdio }).toString());
	} catch {
		return undefined;
	}
}
