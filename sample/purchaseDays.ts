import { crisisRate, inCrisis } from './crisis';
import { demandOn, HIGHEST_DEMAND } from './giftSeasons';
import type { Random } from './random';
import { DAYS } from './shopTime';
import type { Traits } from './traits';

/** When a customer orders, from the first day to the last. */
export interface PurchaseDays {
	/** Numbers of days, in time order, the first order's included; a day can occur twice. */
	days: number[];
	/** Number of the day on which the customer left for good, or null while they are one. */
	dropsOutOn: number | null;
	/** A loyal customer who stopped ordering when the crisis began, and would have gone on without it. */
	pauses: boolean;
}

/** Orders before the crisis from which on a customer is loyal. */
export const LOYAL_ORDERS = 3;

/** Of the loyal customers who are due for an order, the share that waits until the crisis is over. */
const PAUSING_SHARE = 0.35;

/** Draws the day of a first order: more in the seasons, fewer in the weeks after the opening and in the crisis. */
export function drawFirstDay(random: Random): number {
	for (;;) {
		const day = random.integer(0, DAYS - 1);
		if (random.chance(firstOrderDemand(day) / HIGHEST_DEMAND)) return day;
	}
}

/**
 * Draws the days on which a customer orders: a Poisson process whose rate is the customer's own, times the season,
 * times what the crisis leaves of it, until the customer leaves after an exponential lifetime. Drawn by thinning
 * (Lewis & Shedler 1979): candidates at the highest rate, each kept with the share that its day has of it.
 */
export function drawPurchaseDays(random: Random, traits: Traits, firstDay: number): PurchaseDays {
	const start = firstDay + random.uniform();
	const dropout = start + random.exponential(traits.dropoutPerDay);
	const end = Math.min(dropout, DAYS);
	const days = [firstDay];
	const rate = traits.ordersPerDay * HIGHEST_DEMAND;
	let pauses: boolean | undefined;
	for (let time = start + random.exponential(rate); time < end; time += random.exponential(rate)) {
		const day = Math.floor(time);
		if (inCrisis(day)) pauses ??= isDue(days) && random.chance(PAUSING_SHARE);
		if (pauses) break;
		if (random.chance((demandOn(day) * crisisRate(day)) / HIGHEST_DEMAND)) days.push(day);
	}
	return { days, dropsOutOn: dropout < DAYS ? Math.floor(dropout) : null, pauses: pauses ?? false };
}

/** Loyal, and at the end of the history silent for clearly longer than between their orders so far, if they wait. */
function isDue(days: readonly number[]): boolean {
	const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
	return days.length >= LOYAL_ORDERS && DAYS - last > (1.2 * (last - first)) / (days.length - 1);
}

/** Days until a newly opened shop is as well known as it will be. */
const OPENING_DAYS = 90;

/** New customers are put off less than old ones: not all have heard of the crisis. */
function firstOrderDemand(day: number): number {
	const opening = Math.min(1, 0.5 + (0.5 * day) / OPENING_DAYS);
	return demandOn(day) * opening * ((1 + 2 * crisisRate(day)) / 3);
}
