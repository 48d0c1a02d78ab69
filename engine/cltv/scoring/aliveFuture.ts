import type { FittedModel } from '../fit/fitModel';
import { makeFutureCounts, type FutureCounts } from '../models/futureCounts';
import { discountedOrders, weeksOfMonths } from './discountedOrders';
import type { History, RowSettings } from './rowForecasts';
import { timeToNextOrder } from './timeToNextOrder';

const DAYS_PER_WEEK = 7;
const NEAR_FUTURE_WEEKS = 30 / DAYS_PER_WEEK;
/** A next order that is not likelier than not within two years is no date to plan for. */
const FORESEEABLE_WEEKS = 730.5 / DAYS_PER_WEEK;

/** What is to come from a customer who is still one. */
export class AliveFuture {
	/** What the orders within the horizon are worth today, as a share of their number. */
	discount = 1;

	/** Probability of an order within 30 days, and within two years. */
	in30Days = 0;

	inForeseeable = 0;

	/** Expected orders within the horizon; of a model with a rhythm not known beforehand. */
	private orders = 0;

	private at: History = [-1, -1, -1];

	private readonly weeks: number;

	private readonly times = new Map<number, number>();

	private readonly soon: FutureCounts;

	private readonly foreseeable: FutureCounts;

	/** Chances of no order and of any. */
	private readonly any = new Float64Array(2);

	constructor(
		private readonly fitted: FittedModel,
		private readonly settings: RowSettings,
	) {
		this.soon = makeFutureCounts(fitted.model, fitted.parameters, NEAR_FUTURE_WEEKS);
		this.foreseeable = makeFutureCounts(fitted.model, fitted.parameters, FORESEEABLE_WEEKS);
		this.weeks = weeksOfMonths(settings.horizonMonths);
	}

	moveTo(x: number, tx: number, T: number): void {
		const isOther = x !== this.at[0] || T !== this.at[2];
		this.times.clear();
		this.at = [x, tx, T];
		if (isOther) {
			this.orders = this.expected(x, T, this.weeks);
			this.discount = this.discountOf(x, T);
		}
		this.in30Days = this.chance(this.soon);
		this.inForeseeable = this.chance(this.foreseeable);
	}

	/** Expected orders within the horizon of a customer who is still one with the given probability. */
	ordersOf(alive: number): number {
		const { model, parameters } = this.fitted;
		return model.k === 1
			? alive * this.orders
			: model.expectedPurchases(parameters, this.weeks, ...this.at);
	}

	/**
	 * Expected orders of a customer who is still one and has just bought. Without a rhythm the time since the last purchase
	 * tells only whether they are still one, and that is likeliest here: nothing is lost in the division.
	 */
	private expected(x: number, T: number, weeks: number): number {
		const { model, parameters } = this.fitted;
		const tx = x === 0 ? 0 : T;
		const alive = model.probabilityAlive(parameters, x, tx, T);
		return alive === 0 ? 0 : model.expectedPurchases(parameters, weeks, x, tx, T) / alive;
	}

	/** A rhythm moves orders by weeks, which a discount by months does not notice: the same for all with this x and T. */
	private discountOf(x: number, T: number): number {
		const { horizonMonths, discountRate } = this.settings;
		if (discountRate === 0 || this.orders === 0) return 1;
		const expected = (weeks: number) => this.expected(x, T, weeks);
		return Math.min(1, discountedOrders(expected, horizonMonths, discountRate) / this.orders);
	}

	/** Weeks until the next order, with that probability at the latest, if it comes within the foreseeable time. */
	next(probability: number): number {
		let time = this.times.get(probability);
		if (time === undefined) {
			time = timeToNextOrder(
				this.fitted.model,
				this.fitted.parameters,
				this.at,
				probability * this.inForeseeable,
			);
			this.times.set(probability, time);
		}
		return time;
	}

	private chance(counts: FutureCounts): number {
		counts.fill(this.any, ...this.at);
		return Math.max(0, 1 - (this.any[0] as number));
	}
}
