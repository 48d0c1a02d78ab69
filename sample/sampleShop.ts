import { concernedLoyalists } from './concernedLoyalists';
import { drawFate } from './orderFate';
import { identify, inventCustomer } from './identify';
import { drawPassersBy, drawStaffTests } from './ordersOfNobody';
import { placeOrder } from './placeOrder';
import { drawFirstDay, drawPurchaseDays } from './purchaseDays';
import { seededRandom } from './random';
import type { SampleCustomer } from './sampleCustomer';
import { keptCents, type SampleOrder, type UnnumberedOrder } from './sampleOrder';
import type { SampleTruth } from './sampleTruth';
import { drawSurveyAnswers, type SurveyAnswer } from './surveyAnswers';
import { dayOf } from './shopTime';
import { drawTraits, POPULATION, type Traits } from './traits';

/** Two years of a jewellery and accessories shop, 2024-07-01 to 2026-06-30, in EUR, by Berlin time. */
export interface SampleShop {
	/** Everybody who ever placed an order under a name, in no particular order. */
	customers: SampleCustomer[];
	/** In order of time. */
	orders: SampleOrder[];
	/** In order of time. */
	surveyAnswers: SurveyAnswer[];
	truth: SampleTruth;
}

export interface SampleShopSettings {
	/** A whole number from 0 to 2⁵³ − 1. */
	seed: number;
	/** How many customers bought at least once: that is, at least one order was paid and not refunded whole. */
	customers: number;
}

/** The shop that the demo, the tests and the templates share. */
export const SHARED_SAMPLE: SampleShopSettings = { seed: 1, customers: 3000 };

interface History {
	customer: SampleCustomer;
	orders: UnnumberedOrder[];
	traits: Traits;
	dropsOutOn: number | null;
	pauses: boolean;
}

/**
 * Generates the sample shop: the same for the same settings, byte for byte, on any machine.
 *
 * Customers are drawn one after the other, each from random streams of their own, until as many as asked for bought at
 * least once; those whose only orders came to nothing are in the shop besides.
 *
 * @throws RangeError when `customers` is not a positive whole number
 *
 * @example
 * const shop = generateSampleShop(SHARED_SAMPLE);
 * shop.truth.buyers // 3000
 */
export function generateSampleShop({ seed, customers: wanted }: SampleShopSettings): SampleShop {
	if (!Number.isInteger(wanted) || wanted < 1) {
		throw new RangeError(`A shop needs a positive whole number of customers, not ${wanted}.`);
	}
	const histories: History[] = [];
	for (let buyers = 0; buyers < wanted; ) {
		const history = drawHistory(seed, histories.length + 1);
		histories.push(history);
		if (history.orders.some((order) => keptCents(order) > 0)) buyers++;
	}
	const orders = [
		...histories.flatMap((history) => history.orders),
		...drawPassersBy(seededRandom(seed, 'passers-by'), wanted),
		...drawStaffTests(seededRandom(seed, 'staff tests'), wanted),
	]
		.toSorted((a, b) => (a.placedAt < b.placedAt ? -1 : a.placedAt > b.placedAt ? 1 : 0))
		.map((order, index): SampleOrder => ({ number: FIRST_ORDER_NUMBER + index, ...order }));
	const surveyAnswers = drawSurveyAnswers(
		seed,
		histories.map(({ customer, traits, pauses }) => ({ customer, traits, pauses })),
		orders,
	);
	return {
		customers: histories.map(({ customer }) => customer),
		orders,
		surveyAnswers,
		truth: {
			buyers: wanted,
			population: POPULATION,
			customers: histories.map(({ customer, traits, dropsOutOn, pauses }) => ({
				number: customer.number,
				ordersPerDay: rounded(traits.ordersPerDay),
				dropoutPerDay: rounded(traits.dropoutPerDay),
				dropsOutOn: dropsOutOn === null ? null : dayOf(dropsOutOn),
				meanOrderCents: Math.round(traits.meanOrderCents),
				priceSensitivity: rounded(traits.priceSensitivity),
				pausesInCrisis: pauses,
			})),
			concernedLoyalists: concernedLoyalists(orders, surveyAnswers),
		},
	};
}

const FIRST_ORDER_NUMBER = 1001;

function drawHistory(seed: number, number: number): History {
	const random = seededRandom(seed, `customer ${number}`);
	const traits = drawTraits(random);
	const customer = inventCustomer(random, traits, number);
	const { days, dropsOutOn, pauses } = drawPurchaseDays(random, traits, drawFirstDay(random));
	const orders = days.map((day, index): UnnumberedOrder => {
		// A stream of its own, so that what one order draws does not change the next.
		const fortune = seededRandom(seed, `customer ${number} order ${index}`);
		const placed = placeOrder(fortune, {
			...traits,
			day,
			channel: fortune.chance(traits.storeShare) ? 'pos' : 'web',
			targetCents: fortune.gamma(POPULATION.spend.p, traits.meanOrderCents / POPULATION.spend.p),
			isFirst: index === 0,
		});
		return {
			...placed,
			customerNumber: number,
			...identify(fortune, customer, {
				channel: placed.channel,
				isFirst: index === 0,
				knownAs: traits.knownAs,
			}),
			...drawFate(fortune, placed),
			test: false,
		};
	});
	return { customer, orders, traits, dropsOutOn, pauses };
}

/** Last bits of a logarithm may differ between engines: six digits do not. */
function rounded(value: number): number {
	return Number(value.toPrecision(6));
}
