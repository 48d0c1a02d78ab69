import type { ChurnRisk } from './churnRisk';
import type { ValueTier } from './valueTiers';

/** One customer's forecast as the node puts it out, beside who they are. Unknown is null; days are ISO 8601. */
export interface CustomerForecast {
	/** Probability, 0..1, that the customer will ever order again of their own accord. */
	probabilityAlive: number | null;
	/** 1 less probabilityAlive; of a subscription the probability that the next renewal fails. */
	churnProbability: number | null;
	churnRisk: ChurnRisk | null;
	/** Orders within the horizon; days with an order, to be precise. */
	expectedOrders: number | null;
	/** Money of one of them. */
	expectedOrderValue: number | null;
	/** What these orders are worth today: margin and discount applied, future only. */
	predictedValue: number | null;
	predictedValueLow: number | null;
	predictedValueHigh: number | null;
	/** Probability, 0..1, of an order within the horizon. */
	orderProbability: number | null;
	/** Probability, 0..1, of an order within 30 days. */
	orderProbability30Days: number | null;
	/** The day by which the next order comes as likely as not; null where none is likely within two years. */
	nextOrderAt: string | null;
	nextOrderFrom: string | null;
	nextOrderTo: string | null;
	/** Net spend so far: past only. */
	historicValue: number;
	valueTier: ValueTier | null;
	/** A customer of little predicted value who spends more and more. */
	rising: boolean;
	/** Three orders or more, whose value rises. */
	upsellReady: boolean;
	/** What winning a customer like this one may cost; only when asked for. */
	affordableAcquisitionCost?: number | null;
	/** The factors of a historical lifetime value; only of that model. */
	historicalFactors?: {
		averageOrderValue: number;
		/** Of this customer, by what they and their shop's customers did. */
		ordersAYear: number;
		/** How often the shop's customers order again. */
		shopOrdersAYear: number;
		lifespanYears: number;
		/** Average order × orders a year × lifespan: a whole life, past included. */
		lifetimeValue: number;
	};
	/** Which model says so. */
	model: string;
	/** The forecast in a sentence or three, for the person who asks why. */
	reason: string;
}

/** A forecast in which nothing is known yet. */
export function emptyForecast(): CustomerForecast {
	return {
		probabilityAlive: null,
		churnProbability: null,
		churnRisk: null,
		expectedOrders: null,
		expectedOrderValue: null,
		predictedValue: null,
		predictedValueLow: null,
		predictedValueHigh: null,
		orderProbability: null,
		orderProbability30Days: null,
		nextOrderAt: null,
		nextOrderFrom: null,
		nextOrderTo: null,
		historicValue: 0,
		valueTier: null,
		rising: false,
		upsellReady: false,
		model: '',
		reason: '',
	};
}
