import { fillBasket } from './basket';
import type { Category } from './catalogue';
import { countryOf, HOME_COUNTRY } from './countries';
import { codeOn } from './discountCodes';
import type { Random } from './random';
import { lineCents, taxWithin, type SampleLine, type SampleOrder } from './sampleOrder';
import { instantAt, weekday } from './shopTime';

/** What is bought, when and for how much: an order without its customer, its number and its fate. */
export type PlacedOrder = Pick<
	SampleOrder,
	| 'placedAt'
	| 'channel'
	| 'country'
	| 'lines'
	| 'discountCode'
	| 'discountPercent'
	| 'shippingCents'
	| 'shippingTaxCents'
	| 'totalCents'
>;

export interface Purchase {
	/** Number of the day. Who would come to the store on a Sunday, when it is closed, comes the day before. */
	day: number;
	channel: 'web' | 'pos';
	/** Where it is delivered. What is bought in the store is bought at home. */
	country: string;
	/** What the customer means to spend, in cents. */
	targetCents: number;
	taste: Readonly<Record<Category, number>>;
	/** Chance of using a discount code that is open to the customer. */
	priceSensitivity: number;
	isFirst: boolean;
}

/** Delivery costs nothing from here on, in cents. */
export const FREE_SHIPPING_FROM = 6000;

/** Draws the time of the day and the basket of a purchase, and works out discount, shipping, tax and total. */
export function placeOrder(random: Random, purchase: Purchase): PlacedOrder {
	const { channel } = purchase;
	const day = channel === 'pos' && weekday(purchase.day) === 0 ? purchase.day - 1 : purchase.day;
	const { code, vatPercent, shippingCents } =
		channel === 'pos' ? HOME_COUNTRY : countryOf(purchase.country);
	const discount =
		channel === 'web' && random.chance(purchase.priceSensitivity)
			? codeOn(day, purchase.isFirst)
			: undefined;
	const lines = fillBasket(random, purchase.taste, day, purchase.targetCents).map(
		(item): SampleLine => {
			const full = item.product.priceCents * item.quantity;
			const discountCents = Math.round((full * (discount?.percent ?? 0)) / 100);
			return { ...item, discountCents, taxCents: taxWithin(full - discountCents, vatPercent) };
		},
	);
	const goods = lines.reduce((sum, line) => sum + lineCents(line), 0);
	const shipping = channel === 'pos' || goods >= FREE_SHIPPING_FROM ? 0 : shippingCents;
	return {
		placedAt: instantAt(day, drawSecond(random, channel)),
		channel,
		country: code,
		lines,
		discountCode: discount?.code ?? null,
		discountPercent: discount?.percent ?? 0,
		shippingCents: shipping,
		shippingTaxCents: taxWithin(shipping, vatPercent),
		totalCents: goods + shipping,
	};
}

/** Orders by the hour: the web shop has its evening, the store opens from 10 to 19. Nobody orders between 2 and 6. */
const HOURS = {
	web: [2, 1, 0, 0, 0, 0, 1, 2, 4, 5, 6, 6, 7, 6, 5, 5, 6, 7, 8, 10, 12, 12, 8, 4],
	pos: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 7, 9, 8, 7, 8, 10, 11, 8, 0, 0, 0, 0, 0],
} as const;

const ALL_HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Second of the day by the shop's clock. */
function drawSecond(random: Random, channel: 'web' | 'pos'): number {
	const hour = random.weighted(ALL_HOURS, (each) => HOURS[channel][each] ?? 0);
	return hour * 3600 + random.integer(0, 3599);
}
