/** Packs two models into the TypeScript module that the engine reads (`unpackModel`). */

/** As many n-grams as 400 KB hold. */
const FEATURES = 76_000;
const LARGEST = 127;

/**
 * @param ids from key to id
 * @param counts from key to the number of rows that have it
 */
export function weightsModule(ids, counts, polarity, neutrality) {
	const importance = ([key, id]) =>
		(Math.abs(polarity.weights[id]) + 0.5 * Math.abs(neutrality.weights[id])) *
		Math.log(1 + counts.get(key));
	const kept = [...ids]
		.map((entry) => ({ key: entry[0], id: entry[1], importance: importance(entry) }))
		.sort((a, b) => b.importance - a.importance || a.key - b.key)
		.slice(0, FEATURES)
		.sort((a, b) => a.key - b.key);
	const polarityStep = stepOf(kept.map(({ id }) => polarity.weights[id]));
	const neutralityStep = stepOf(kept.map(({ id }) => neutrality.weights[id]));
	const bytes = [];
	let before = 0;
	for (const { key, id } of kept) {
		let gap = key - before;
		before = key;
		while (gap > 127) {
			bytes.push((gap & 127) | 128);
			gap >>>= 7;
		}
		bytes.push(gap);
		bytes.push(byteOf(polarity.weights[id], polarityStep));
		bytes.push(byteOf(neutrality.weights[id], neutralityStep));
	}
	const packed = Buffer.from(bytes).toString('base64').replaceAll('=', '');
	const text = `/*!
 * @license The weights were learned from texts under these licences. CC BY 4.0: Epinions pros and cons (Ganapathibhotla and
 * Liu 2008), movie reviews (Pang and Lee 2004, 2005), customer reviews (Hu and Liu 2004; Ding, Liu and Yu 2008). Apache-2.0:
 * GoEmotions (Demszky et al. 2020), MAMS (Jiang et al. 2019). CC0: Skytrax reviews, Women's E-Commerce Clothing Reviews.
 */

/** Written by training/train.mjs; what it means is said in docs/sentiment-model-card.md. */
export const ENGLISH_WEIGHTS = {
	features: ${kept.length},
	/** What one step of a byte is worth. */
	polarityStep: ${polarityStep.toPrecision(6)},
	neutralityStep: ${neutralityStep.toPrecision(6)},
	/** Of \`polarityInputs\`, and last the constant. */
	polarityInputs: ${list(polarity.dense)},
	/** Of \`neutralityInputs\`, and last the constant. */
	neutralityInputs: ${list(neutrality.dense)},
	packed:
		'${packed}',
};
`;
	return { text, features: kept.length };
}

/** The largest weights are rare and may be cut; the step suits all but one in two thousand. */
function stepOf(weights) {
	const sizes = weights.map(Math.abs).sort((a, b) => a - b);
	return sizes[Math.floor(sizes.length * 0.9995)] / LARGEST;
}

function byteOf(weight, step) {
	return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step))) & 255;
}

function list(numbers) {
	return `[${[...numbers].map((number) => number.toFixed(4)).join(', ')}]`;
}
