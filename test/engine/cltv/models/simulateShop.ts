import type { PurchaseHistories } from '../../../../engine/cltv/histories/purchaseHistories';

export interface SimulatedShop {
	readonly customers: number;
	readonly seed: number;
	/** Purchases at every k-th event. */
	readonly k: number;
	/** Gamma shape and rate of the rate of events, a week. */
	readonly r: number;
	readonly alpha: number;
	/** Beta parameters of dropping out after each purchase, the first included; null where nobody ever does. */
	readonly dropout: readonly [a: number, b: number] | null;
	/** Observation lasts between these weeks. */
	readonly weeks: readonly [shortest: number, longest: number];
}

/** A generator of Lehmer's kind: the same numbers in (0, 1) for the same seed. */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	};
}

/** Gamma(shape, 1) by Marsaglia & Tsang (2000). */
function gamma(random: () => number, shape: number): number {
	if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
	const d = shape - 1 / 3;
	for (;;) {
		const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
		const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
		if (v > 0 && Math.log(random()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) {
			return d * v;
		}
	}
}

/** A shop whose customers behave as MBG/CNBD-k (or, without dropout, NBD) says. */
export function simulateShop(shop: SimulatedShop): PurchaseHistories {
	const random = randomNumbers(shop.seed);
	const rows = Array.from({ length: shop.customers }, () => {
		const T = shop.weeks[0] + (shop.weeks[1] - shop.weeks[0]) * random();
		const rate = gamma(random, shop.r) / shop.alpha;
		const leaving = shop.dropout === null ? 0 : gamma(random, shop.dropout[0]);
		const staying = shop.dropout === null ? 1 : gamma(random, shop.dropout[1]);
		const p = leaving / (leaving + staying);
		let tx = 0;
		let x = 0;
		let logGaps = 0;
		while (random() >= p) {
			let gap = 0;
			for (let event = 0; event < shop.k; event++) gap -= Math.log(random()) / rate;
			if (tx + gap > T) break;
			tx += gap;
			x++;
			logGaps += Math.log(gap);
		}
		return { x, tx, T, logGaps };
	});
	return {
		length: rows.length,
		x: Float64Array.from(rows, ({ x }) => x),
		tx: Float64Array.from(rows, ({ tx }) => tx),
		T: Float64Array.from(rows, ({ T }) => T),
		weight: new Float64Array(rows.length).fill(1),
		logGaps: rows.reduce((sum, { logGaps }) => sum + logGaps, 0),
	};
}
