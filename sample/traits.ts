import { CATEGORIES, CATEGORY_SHARE, type Category } from './catalogue';
import { COUNTRIES, HOME_COUNTRY } from './countries';
import type { Random } from './random';

/**
 * How a customer makes themselves known to the shop.
 *
 * - `account`: signed in; every order on the web has a customer id
 * - `guest`: never signed in; only the e-mail is known
 * - `guestThenAccount`: first order as a guest, later ones signed in, with the same e-mail
 * - `tillByEmail`, `tillByPhone`: buys only in the store and leaves an e-mail or a phone number there
 */
export type KnownAs = 'account' | 'guest' | 'guestThenAccount' | 'tillByEmail' | 'tillByPhone';

/** `unknown`: never asked, or asked where nothing was recorded. */
export type SampleConsent = 'subscribed' | 'unsubscribed' | 'unknown';

/** What a customer is like: drawn once, and behind everything they do. */
export interface Traits {
	knownAs: KnownAs;
	/** ISO 3166-1 alpha-2. */
	country: string;
	hasPhone: boolean;
	consent: SampleConsent;
	writesGerman: boolean;
	/** λ: orders a day while a customer, on an average day of the year. */
	ordersPerDay: number;
	/** μ: chance a day of leaving for good. */
	dropoutPerDay: number;
	/** Mean of what an order comes to before discounts, in cents. */
	meanOrderCents: number;
	/** Chance of using a discount code when there is one, 0..1. */
	priceSensitivity: number;
	/** Share of orders in the store rather than on the web, 0..1. */
	storeShare: number;
	/** How much each category is liked, relative to the others. */
	taste: Readonly<Record<Category, number>>;
}

/**
 * The distributions that customers are drawn from: a Pareto/NBD with gamma-gamma spend, times the seasons.
 *
 * Rates λ ~ Gamma(r, rate α) and dropout μ ~ Gamma(s, rate β), in days, as in Schmittlein, Morrison & Colombo 1987;
 * order values ~ Gamma(p, scale ν) with ν ~ inverse gamma(q, γ), in EUR, as in Fader, Hardie & Lee 2005.
 */
export const POPULATION = {
	orders: { r: 0.75, alpha: 70 },
	dropout: { s: 0.6, beta: 75 },
	spend: { p: 6, q: 3.2, gamma: 30 },
} as const;

/** Draws a customer. */
export function drawTraits(random: Random): Traits {
	const { orders, dropout, spend } = POPULATION;
	const country = random.weighted(COUNTRIES, ({ share }) => share).code;
	const isLocal = country === HOME_COUNTRY.code;
	const knownAs = isLocal
		? random.weighted<KnownAs>(
				['account', 'guest', 'guestThenAccount', 'tillByEmail', 'tillByPhone'],
				(kind) => LOCAL_SHARE[kind],
			)
		: random.weighted<KnownAs>(
				['account', 'guest', 'guestThenAccount'],
				(kind) => LOCAL_SHARE[kind],
			);
	const isAtTill = knownAs === 'tillByEmail' || knownAs === 'tillByPhone';
	return {
		knownAs,
		country,
		hasPhone:
			knownAs === 'tillByPhone' || (isLocal && knownAs === 'account' && random.chance(0.45)),
		consent: drawConsent(random, isAtTill),
		writesGerman: WRITES_GERMAN.has(country) && random.chance(0.35),
		ordersPerDay: random.gamma(orders.r, 1 / orders.alpha),
		dropoutPerDay: random.gamma(dropout.s, 1 / dropout.beta),
		meanOrderCents: (100 * spend.p * spend.gamma) / random.gamma(spend.q, 1),
		priceSensitivity: random.beta(0.45, 1.3),
		storeShare: isAtTill ? 1 : isLocal && random.chance(0.3) ? random.beta(1.2, 3) : 0,
		taste: drawTaste(random),
	};
}

const LOCAL_SHARE: Readonly<Record<KnownAs, number>> = {
	account: 0.58,
	guest: 0.26,
	guestThenAccount: 0.1,
	tillByEmail: 0.03,
	tillByPhone: 0.03,
};

const WRITES_GERMAN = new Set(['DE', 'AT', 'CH']);

function drawConsent(random: Random, isAtTill: boolean): SampleConsent {
	const share = isAtTill
		? { subscribed: 0.2, unsubscribed: 0.05, unknown: 0.75 }
		: { subscribed: 0.5, unsubscribed: 0.3, unknown: 0.2 };
	return random.weighted<SampleConsent>(
		['subscribed', 'unsubscribed', 'unknown'],
		(consent) => share[consent],
	);
}

/** A Dirichlet draw around the shop's shares, up to a factor: most customers keep to two or three categories. */
function drawTaste(random: Random): Record<Category, number> {
	const taste = { ...CATEGORY_SHARE };
	for (const category of CATEGORIES)
		taste[category] = random.gamma(8 * CATEGORY_SHARE[category], 1);
	return taste;
}
