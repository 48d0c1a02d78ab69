import { seededRandom, type Random } from '../../../sample/random';
import type { Purchases } from './purchases';

/** A shop whose customers behave exactly as a model says, so that the truth is known. */
export interface SimulatedShop {
	readonly seed: number;
	readonly customers: number;
	/** First purchases come on these days, from day 0 on. */
	readonly acquisitionDays: number;
	/** Purchases are drawn up to this day. */
	readonly lastDay: number;
	/** r and alpha of the rate of events a week; every k-th is a purchase. */
	readonly rate: readonly [r: number, alpha: number];
	readonly k: number;
	/** Who leaves when: a lifetime (s, beta), after each purchase (a, b), or nobody. */
	readonly dropout:
		| { readonly kind: 'pareto' | 'betaGeometric'; readonly parameters: readonly [number, number] }
		| { readonly kind: 'nobody' };
	/** p, q, v of the amounts. */
	readonly spend: readonly [p: number, q: number, v: number];
}

/** CDNOW's customers, in a shop that has been open for longer. */
export const CDNOW_LIKE: Omit<SimulatedShop, 'seed' | 'customers'> = {
	acquisitionDays: 400,
	lastDay: 866,
	rate: [0.553, 10.578],
	k: 1,
	dropout: { kind: 'pareto', parameters: [0.606, 11.669] },
	spend: [6.25, 3.74, 15.44],
};

export function simulateShop(shop: SimulatedShop): Purchases[] {
	return Array.from({ length: shop.customers }, (_, customer) =>
		simulateCustomer(shop, seededRandom(shop.seed, `customer ${customer}`)),
	);
}

function simulateCustomer(shop: SimulatedShop, random: Random): Purchases {
	const { k, dropout, lastDay } = shop;
	const [p, q, v] = shop.spend;
	const first = random.integer(0, shop.acquisitionDays - 1);
	const rate = random.gamma(shop.rate[0], 1 / shop.rate[1]);
	const spendRate = random.gamma(q, 1 / v);
	let lost = Infinity;
	let leaves = 0;
	if (dropout.kind === 'pareto') {
		lost =
			first +
			7 * random.exponential(random.gamma(dropout.parameters[0], 1 / dropout.parameters[1]));
	} else if (dropout.kind === 'betaGeometric') {
		leaves = random.beta(dropout.parameters[0], dropout.parameters[1]);
	}
	const amount = () => Math.round(random.gamma(p, 1 / spendRate) * 100) / 100;
	const purchases: Array<readonly [number, number]> = [[first, amount()]];
	let time = first;
	while (!random.chance(leaves)) {
		for (let event = 0; event < k; event++) time += 7 * random.exponential(rate);
		if (time > lost || Math.floor(time) > lastDay) break;
		const day = Math.floor(time);
		// Two orders of one day are one purchase.
		if (day > (purchases.at(-1) as readonly [number, number])[0]) purchases.push([day, amount()]);
	}
	return purchases;
}
