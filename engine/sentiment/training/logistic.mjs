/**
 * Logistic regression on sparse counts and a few dense inputs, by stochastic gradient descent with AdaGrad steps
 * (Duchi, Hazan and Singer 2011) and L2 regularisation. Deterministic: the same rows and seed give the same weights.
 *
 * A row has `ids` (of its n-grams, with repeats), `scale` (what one of them counts), `dense`, `target` (0 or 1) and
 * `weight`.
 *
 * @param strengths what each n-gram counts beside the others, by id
 */
export function trainLogistic(rows, strengths, { l2, epochs, rate, seed }) {
	const features = strengths.length;
	const inputs = rows[0].dense.length;
	const weights = new Float64Array(features);
	const dense = new Float64Array(inputs + 1);
	const squares = new Float64Array(features).fill(0.01);
	const denseSquares = new Float64Array(inputs + 1).fill(0.01);
	const mean = rows.reduce((sum, { weight }) => sum + weight, 0) / rows.length;
	const order = Uint32Array.from(rows.keys());
	const random = mulberry32(seed);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		const step = rate * (1 - (0.9 * epoch) / epochs);
		for (const position of order) {
			const row = rows[position];
			const { ids, scale } = row;
			let sum = dense[inputs];
			for (let at = 0; at < ids.length; at++) sum += weights[ids[at]] * strengths[ids[at]] * scale;
			for (let at = 0; at < inputs; at++) sum += dense[at] * row.dense[at];
			const error = ((1 / (1 + Math.exp(-sum)) - row.target) * row.weight) / mean;
			const slope = error * scale;
			for (let at = 0; at < ids.length; at++) {
				const id = ids[at];
				const gradient = slope * strengths[id] + l2 * weights[id];
				squares[id] += gradient * gradient;
				weights[id] -= (step * gradient) / Math.sqrt(squares[id]);
			}
			for (let at = 0; at <= inputs; at++) {
				const gradient = error * (at < inputs ? row.dense[at] : 1);
				denseSquares[at] += gradient * gradient;
				dense[at] -= (step * gradient) / Math.sqrt(denseSquares[at]);
			}
		}
	}
	return { weights: weights.map((weight, id) => weight * strengths[id]), dense };
}

/** The log odds that a model gives to a row. */
export function logit({ weights, dense }, row) {
	let sum = 0;
	for (let at = 0; at < row.ids.length; at++) sum += weights[row.ids[at]];
	sum = sum * row.scale + dense[row.dense.length];
	for (let at = 0; at < row.dense.length; at++) sum += dense[at] * row.dense[at];
	return sum;
}

/** A small seeded generator. Source: Tommy Ettinger, mulberry32, public domain. */
export function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function shuffle(order, random) {
	for (let last = order.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[order[last], order[other]] = [order[other], order[last]];
	}
}
