/**
 * Trains the English model and writes engine/sentiment/polarity/weights.ts. Run by hand, after a change to how texts are
 * taken apart or to a word list: node --max-old-space-size=6000 engine/sentiment/training/train.mjs
 * It takes a few minutes and gives the same file on every machine. Sources, licences, settings and figures:
 * docs/sentiment-model-card.md.
 */
import { writeFile } from 'node:fs/promises';
import { loadEngine } from './engine.mjs';
import { assignIds, numberKeys, takeApart, weigh } from './examples.mjs';
import { logit, mulberry32, trainLogistic } from './logistic.mjs';
import { readSet, TRAINING_SETS } from './sets.mjs';
import { evenStrengths, ngramStrengths } from './strengths.mjs';
import { weightsModule } from './weightsModule.mjs';

const SEED = 20;
const POLARITY = { l2: 0.001, epochs: 5, rate: 0.1, seed: SEED };
const NEUTRALITY = { l2: 0.03, epochs: 5, rate: 0.1, seed: SEED };

/** Sets in which somebody marked what is neutral. Three stars of five are not without opinion, but nearest to it. */
const NEUTRAL_SETS = new Set(['goemotions', 'huliu_product_reviews', 'womens_clothing', 'skytrax']);

const engine = await loadEngine();
const rows = TRAINING_SETS.flatMap((set) =>
	takeApart(
		engine,
		readSet('train', set).map((row) => ({ ...row, set })),
	),
);
const { ids, counts } = numberKeys(rows);
assignIds(rows, ids);
console.log(`${rows.length} rows, ${ids.size} n-grams`);

const polarity = trainPolarity(rows);
const neutrality = trainNeutrality(rows);
const { text, features } = weightsModule(ids, counts, polarity, neutrality);
await writeFile(new URL('../polarity/weights.ts', import.meta.url), text);
console.log(`${features} n-grams written, ${(text.length / 1024).toFixed(0)} KB`);

function trainPolarity(some) {
	const examples = weigh(
		some
			.filter(({ label }) => label === 'pos' || label === 'neg')
			.map((row) => ({ ...row, target: row.label === 'pos' ? 1 : 0 })),
		({ label }) => label,
	);
	return trainLogistic(examples, ngramStrengths(examples, ids.size), POLARITY);
}

/**
 * How decided a text is tells much of whether it is neutral, but a model is too sure of the texts that it learned from:
 * each half is judged by a model of the other.
 */
function trainNeutrality(all) {
	const random = mulberry32(SEED);
	const halves = [[], []];
	for (const row of all) halves[random() < 0.5 ? 0 : 1].push(row);
	const examples = halves.flatMap((half, index) => {
		const judge = trainPolarity(halves[1 - index]);
		return half
			.filter(({ set, label }) => NEUTRAL_SETS.has(set) && label !== 'mixed')
			.map((row) => ({
				...row,
				dense: engine.neutralityInputs(row.words, row.marks, row.features, logit(judge, row)),
				target: row.label === 'neu' ? 1 : 0,
			}));
	});
	return trainLogistic(
		weigh(examples, ({ target }) => target),
		evenStrengths(ids.size),
		NEUTRALITY,
	);
}
