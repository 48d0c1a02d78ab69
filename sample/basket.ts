import { CATALOGUE, type Category, type Product } from './catalogue';
import { inStock } from './crisis';
import { categoryLift } from './giftSeasons';
import type { Random } from './random';

const MOST_LINES = 5;

/**
 * Fills a basket with products that a customer likes and that together come close to what they mean to spend.
 *
 * @param taste how much each category is liked, relative to the others
 * @param day number of the day: it decides what is in season and in stock
 * @param targetCents what the customer means to spend
 * @returns at least one product; one taken twice has quantity 2
 */
export function fillBasket(
	random: Random,
	taste: Readonly<Record<Category, number>>,
	day: number,
	targetCents: number,
): Array<{ product: Product; quantity: number }> {
	const offered = CATALOGUE.filter(({ sku }) => inStock(sku, day)).map((product) => ({
		product,
		liking: taste[product.category] * categoryLift(product.category, day),
	}));
	const quantities = new Map<Product, number>();
	let left = targetCents;
	do {
		const { product } = random.weighted(
			offered,
			(each) => each.liking * closeness(each.product.priceCents, left),
		);
		quantities.set(product, (quantities.get(product) ?? 0) + 1);
		left -= product.priceCents;
	} while (left > CHEAPEST_CENTS && quantities.size < MOST_LINES && !random.chance(0.12));
	return [...quantities].map(([product, quantity]) => ({ product, quantity }));
}

const CHEAPEST_CENTS = Math.min(...CATALOGUE.map(({ priceCents }) => priceCents));

/** 1 for a price that equals what is left to spend, falling with the fourth power of their ratio on either side. */
function closeness(priceCents: number, leftCents: number): number {
	const ratio = Math.min(priceCents, leftCents) / Math.max(priceCents, leftCents);
	return ratio * ratio * ratio * ratio;
}
