/** Draws from the distributions that a shop is made of. Every draw moves the same stream on. */
export interface Random {
	/** Uniform in [0, 1), in steps of 2⁻³². */
	uniform(): number;
	/** Uniform in [low, high). */
	between(low: number, high: number): number;
	/** A whole number, low and high included. */
	integer(low: number, high: number): number;
	/** True with this probability. */
	chance(probability: number): boolean;
	/** One of a list, each as likely as the others. @throws RangeError for an empty list. */
	choice<T>(list: readonly T[]): T;
	/** One of a list, as likely as its weight says. @throws RangeError for an empty list. */
	weighted<T>(list: readonly T[], weightOf: (item: T) => number): T;
	/** Exponential with this rate (mean 1 / rate). */
	exponential(rate: number): number;
	/** Standard normal. */
	normal(): number;
	/** Gamma with mean shape × scale and variance shape × scale². */
	gamma(shape: number, scale: number): number;
	/** Beta with mean a / (a + b). */
	beta(a: number, b: number): number;
}

/**
 * A stream of random numbers that is the same on every machine for the same seed and name.
 *
 * The generator is sfc32 of Chris Doty-Humphrey's PractRand (https://pracrand.sourceforge.net/RNG_engines.txt): 128
 * bits of state, a period of at least 2³². Normal numbers come from Marsaglia's polar method, gamma numbers from
 * Marsaglia & Tsang, "A Simple Method for Generating Gamma Variables" (2000). Only `Math.log`, `Math.exp` and
 * `Math.sqrt` are used: unlike `Math.pow`, they do not depend on the machine's C library.
 *
 * @param seed a whole number from 0 to 2⁵³ − 1
 * @param stream names one of many independent streams of the seed, so that a change in one part of the shop leaves the
 *   others as they are
 *
 * @example
 * const random = seededRandom(7, 'shopper 12');
 * random.gamma(0.7, 3); // the same number every time
 */
export function seededRandom(seed: number, stream: string): Random {
	const uniform = sfc32(seed, stream);

	const choice = <T>(list: readonly T[]): T => pick(list, Math.floor(uniform() * list.length));

	const weighted = <T>(list: readonly T[], weightOf: (item: T) => number): T => {
		let total = 0;
		for (const item of list) total += weightOf(item);
		let left = uniform() * total;
		const index = list.findIndex((item) => (left -= weightOf(item)) < 0);
		// Rounding may leave a rest after the last weight.
		return pick(list, index === -1 ? list.length - 1 : index);
	};

	// 1 − u, since u may be 0.
	const exponential = (rate: number): number => -Math.log(1 - uniform()) / rate;

	const normal = (): number => {
		for (;;) {
			const x = 2 * uniform() - 1;
			const y = 2 * uniform() - 1;
			const square = x * x + y * y;
			if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
		}
	};

	const gamma = (shape: number, scale: number): number => {
		// The method needs a shape of at least 1; below, Gamma(a) = Gamma(a + 1) × U^(1/a).
		if (shape < 1) return gamma(shape + 1, scale) * Math.exp(-exponential(shape));
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			const x = normal();
			const root = 1 + c * x;
			if (root <= 0) continue;
			const v = root * root * root;
			if (Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v * scale;
		}
	};

	return {
		uniform,
		between: (low, high) => low + (high - low) * uniform(),
		integer: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
		chance: (probability) => uniform() < probability,
		choice,
		weighted,
		exponential,
		normal,
		gamma,
		beta: (a, b) => {
			const x = gamma(a, 1);
			return x / (x + gamma(b, 1));
		},
	};
}

function sfc32(seed: number, stream: string): () => number {
	let a = fnv1a(stream);
	let b = seed | 0;
	let c = Math.floor(seed / 2 ** 32) | 0;
	let counter = 1;
	const next = (): number => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	// PractRand discards the first outputs, until every bit of the seed has reached every word of the state.
	for (let round = 0; round < 15; round++) next();
	return next;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return hash;
}

function pick<T>(list: readonly T[], index: number): T {
	if (list.length === 0)
		throw new RangeError('There is nothing to choose from: the list is empty.');
	return list[index] as T;
}
