/**
 * Prints how right the English engine is on each training set when it has learned from the others alone, beside VADER (npm
 * vader-sentiment): what to choose settings by, for the development sets are few. Run by hand; it takes two minutes:
 * node --max-old-space-size=6000 engine/sentiment/training/leaveOut.mjs
 *
 * Binary, macro-F1 and reliability as in evaluate.mjs, on at most 6,000 rows of each set.
 */
import { loadEngine } from './engine.mjs';
import { takeApart } from './examples.mjs';
import { mulberry32 } from './logistic.mjs';
import { binaryAccuracy, calibrationError, macroF1 } from './measures.mjs';
import { trainModels } from './models.mjs';
import { readSet, TRAINING_SETS } from './sets.mjs';
import { vaderJudgement } from './vader.mjs';
import { weightsModule } from './weightsModule.mjs';

const MOST_ROWS = 6000;
const OUTCOMES = { positive: 'pos', negative: 'neg' };

const engine = await loadEngine();
const rows = TRAINING_SETS.flatMap((set) =>
	takeApart(
		engine,
		readSet('train', set).map((row) => ({ ...row, set })),
	),
);
const table = [];
for (const left of TRAINING_SETS) {
	const { ids, counts, polarity, neutrality } = trainModels(
		engine,
		rows.filter(({ set }) => set !== left),
	);
	const taught = await loadEngine(weightsModule(ids, counts, polarity, neutrality).text);
	const judged = [];
	const byVader = [];
	for (const { label, text } of someOf(readSet('train', left))) {
		const { sentiment, score, confidence } = taught.opinionOf(taught.readText(text), 'en').polarity;
		judged.push({ label, score, confidence, outcome: OUTCOMES[sentiment] ?? 'neu' });
		byVader.push({ label, ...vaderJudgement(text) });
	}
	table.push({
		'left out': left,
		binary: figure(binaryAccuracy(judged)),
		VADER: figure(binaryAccuracy(byVader)),
		'macro-F1': figure(macroF1(judged)),
		'macro-F1, VADER': figure(macroF1(byVader)),
		unreliable: figure(calibrationError(judged)),
	});
	console.log(left);
}
console.table(table);

function someOf(all) {
	const random = mulberry32(MOST_ROWS);
	return all.filter(() => random() < MOST_ROWS / all.length);
}

function figure(number) {
	return Number(number.toFixed(3));
}
