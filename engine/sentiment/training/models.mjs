/** The two models of the English engine, learned from rows that were taken apart. */
import { assignIds, numberKeys, weigh } from './examples.mjs';
import { logit, mulberry32, trainLogistic } from './logistic.mjs';
import { evenStrengths, ngramStrengths } from './strengths.mjs';

const SEED = 20;
const POLARITY = { l2: 0.001, epochs: 5, rate: 0.1, seed: SEED };
const NEUTRALITY = { l2: 0.03, epochs: 5, rate: 0.1, seed: SEED };

/** Sets in which somebody marked what is neutral. Three stars of five are not without opinion, but nearest to it. */
const NEUTRAL_SETS = new Set(['goemotions', 'huliu_product_reviews', 'womens_clothing', 'skytrax']);

/**
 * @param rows from `takeApart`, each with its `set`
 * @returns the numbers and counts of the n-grams, and the models of polarity and neutrality
 */
export function trainModels(engine, rows) {
	const { ids, counts } = numberKeys(rows);
	assignIds(rows, ids);
	return {
		ids,
		counts,
		polarity: trainPolarity(rows, ids.size),
		neutrality: trainNeutrality(engine, rows, ids.size),
	};
}

function trainPolarity(rows, features) {
	const examples = weigh(
		rows
			.filter(({ label }) => label === 'pos' || label === 'neg')
			.map((row) => ({ ...row, target: row.label === 'pos' ? 1 : 0 })),
		({ label }) => label,
	);
	return trainLogistic(examples, ngramStrengths(examples, features), POLARITY);
}

/**
 * How decided a text is tells much of whether it is neutral, but a model is too sure of the texts that it learned from:
 * each half is judged by a model of the other.
 */
function trainNeutrality(engine, rows, features) {
	const random = mulberry32(SEED);
	const halves = [[], []];
	for (const row of rows) halves[random() < 0.5 ? 0 : 1].push(row);
	const examples = halves.flatMap((half, index) => {
		const judge = trainPolarity(halves[1 - index], features);
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
		evenStrengths(features),
		NEUTRALITY,
	);
}
