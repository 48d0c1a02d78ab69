import type { FittedModel } from '../fitModel';
import type { SpendModel } from '../fitSpend';
import type { GroupedHistories } from '../histories/groupHistories';
import { makeFutureCounts, type FutureCounts } from '../intervals/futureCounts';
import { parameterPoints } from '../intervals/parameterPoints';
import { ValueDistribution } from '../intervals/valueDistribution';
import type { TransactionModel } from '../models/transactionModel';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { discountedOrders, weeksOfMonths } from './discountedOrders';
import { spendShape } from './spendOutlook';
import { timeToNextOrder } from './timeToNextOrder';

/** A row costs some microseconds. */
const ROWS_PER_SLICE = STEPS_PER_SLICE / 16;
const DAYS_PER_WEEK = 7;
const NEAR_FUTURE_WEEKS = 30 / DAYS_PER_WEEK;
/** A next order that is not likelier than not within two years is no date to plan for. */
const FORESEEABLE_WEEKS = 730.5 / DAYS_PER_WEEK;
/**
 * Up to so many rows the forecast of every customer is averaged over the uncertainty of the parameters. With more, and so
 * with thousands of customers, that adds less than a hundredth to the width of an interval.
 */
export const ROWS_WITH_UNCERTAINTY = 4000;

export interface RowSettings {
	readonly horizonMonths: number;
	/** Percent a year. */
	readonly discountRate: number;
	/** Of the interval, 0..1. */
	readonly level: number;
}

/** The forecast of each distinct history; what depends on a customer's own spend is in multiples of it. */
export interface RowForecasts {
	readonly probabilityAlive: Float64Array;
	/** Expected orders within the horizon. */
	readonly expectedOrders: Float64Array;
	/** The same, discounted. */
	readonly discountedOrders: Float64Array;
	/** Probability of an order within the horizon, and within 30 days. */
	readonly orderInHorizon: Float64Array;
	readonly orderIn30Days: Float64Array;
	/** Weeks until the next order: middle, begin and end of its interval; NaN where none is likely within two years. */
	readonly nextOrder: Float64Array;
	readonly nextOrderFrom: Float64Array;
	readonly nextOrderTo: Float64Array;
	/** Ends of the interval of value, undiscounted, in multiples of the customer's expected order value. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Variance of value in multiples of the squared expected order value. */
	readonly variance: Float64Array;
}

/**
 * Scores each distinct history. Rows must be marked with the number of repeat purchases that brought money (see
 * GroupOptions.mark), by which the spread of spend differs.
 *
 * @param spend null where no order brought money: then there is no value, and its columns are 0
 */
export function* scoreRows(
	fitted: FittedModel,
	spend: SpendModel | null,
	{ histories, mark }: Pick<GroupedHistories, 'histories' | 'mark'>,
	settings: RowSettings,
): Sliced<RowForecasts> {
	const { x: xs, tx: txs, T: Ts, length } = histories;
	const columns = emptyColumns(length);
	const { model, parameters } = fitted;
	const outlook = new ValueOutlook(fitted, spend, length, settings);
	const future = new AliveFuture(fitted, settings);
	for (let row = 0; row < length; row++) {
		if (row % ROWS_PER_SLICE === 0) yield;
		const x = xs[row] as number;
		const tx = txs[row] as number;
		const T = Ts[row] as number;
		// Without a rhythm all that is to come from a customer depends on x and T alone.
		if (row === 0 || x !== xs[row - 1] || T !== Ts[row - 1] || model.k > 1) {
			future.moveTo(x, tx, T);
		}
		const alive = model.probabilityAlive(parameters, x, tx, T);
		columns.probabilityAlive[row] = alive;
		columns.expectedOrders[row] = alive * future.orders;
		columns.discountedOrders[row] = alive * future.discounted;
		columns.orderIn30Days[row] = alive * future.in30Days;
		const isForeseeable = alive * future.inForeseeable >= 0.5;
		columns.nextOrder[row] = isForeseeable ? future.next(0.5) : NaN;
		columns.nextOrderFrom[row] = isForeseeable ? future.next((1 - settings.level) / 2) : NaN;
		columns.nextOrderTo[row] = isForeseeable ? future.next((1 + settings.level) / 2) : NaN;
		outlook.write(columns, row, [x, tx, T], mark[row] as number, alive);
	}
	return columns;
}

function emptyColumns(length: number): RowForecasts {
	const column = () => new Float64Array(length);
	return {
		probabilityAlive: column(),
		expectedOrders: column(),
		discountedOrders: column(),
		orderInHorizon: column(),
		orderIn30Days: column(),
		nextOrder: column(),
		nextOrderFrom: column(),
		nextOrderTo: column(),
		low: column(),
		high: column(),
		variance: column(),
	};
}

type History = readonly [x: number, tx: number, T: number];

/** What is to come from a customer who is still one. */
class AliveFuture {
	orders = 0;

	discounted = 0;

	in30Days = 0;

	inForeseeable = 0;

	private at: History = [0, 0, 0];

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
	}

	moveTo(x: number, tx: number, T: number): void {
		const { model, parameters } = this.fitted;
		const { horizonMonths, discountRate } = this.settings;
		this.times.clear();
		this.at = [x, tx, T];
		// Without a rhythm the time since the last purchase tells only whether the customer is still one, and of one who
		// has just bought that is likeliest: nothing is lost in the division.
		const latest = model.k > 1 || x === 0 ? tx : T;
		const alive = model.probabilityAlive(parameters, x, latest, T);
		const expected = (weeks: number) =>
			alive === 0 ? 0 : model.expectedPurchases(parameters, weeks, x, latest, T) / alive;
		this.orders = expected(weeksOfMonths(horizonMonths));
		this.discounted =
			discountRate === 0
				? this.orders
				: Math.min(this.orders, discountedOrders(expected, horizonMonths, discountRate));
		this.in30Days = this.chance(this.soon);
		this.inForeseeable = this.chance(this.foreseeable);
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

/** The spread of what a customer will spend. */
class ValueOutlook {
	private readonly points: ReadonlyArray<{ parameters: Float64Array; counts: FutureCounts }>;

	private readonly counts: Float64Array;

	private readonly mixed: Float64Array;

	private low = 0;

	private high = 0;

	private length = 0;

	private filled = 0;

	private last: History = [-1, -1, -1];

	private readonly model: TransactionModel;

	private readonly values: ValueDistribution;

	private readonly shapes = new Map<number, number>();

	constructor(
		fitted: FittedModel,
		private readonly spend: SpendModel | null,
		rows: number,
		private readonly settings: RowSettings,
	) {
		const weeks = weeksOfMonths(settings.horizonMonths);
		this.model = fitted.model;
		const points = rows <= ROWS_WITH_UNCERTAINTY ? parameterPoints(fitted) : [fitted.parameters];
		this.points = points.map((parameters) => ({
			parameters,
			counts: makeFutureCounts(fitted.model, parameters, weeks),
		}));
		// A purchase is a day, so there are no more than days.
		const most = Math.ceil(weeks * DAYS_PER_WEEK) + 2;
		this.counts = new Float64Array(most);
		this.mixed = new Float64Array(most);
		this.values = new ValueDistribution(spend?.parameters[0] ?? 1, most);
	}

	write(columns: RowForecasts, row: number, history: History, paid: number, alive: number): void {
		this.mix(history, alive);
		columns.orderInHorizon[row] = Math.max(0, 1 - (this.mixed[0] as number));
		if (this.spend === null) return;
		const [p] = this.spend.parameters;
		let shape = this.shapes.get(paid);
		if (shape === undefined) {
			shape = spendShape(this.spend, paid);
			this.shapes.set(paid, shape);
		}
		let orders = 0;
		let squaredOrders = 0;
		for (let count = 1; count < this.length; count++) {
			const chance = this.mixed[count] as number;
			orders += count * chance;
			squaredOrders += count * count * chance;
		}
		// E[S²] − E[S]² of n purchases that are Gamma(p·n) · ζ / p each, with E[ζ²] of the inverse gamma distribution.
		columns.variance[row] =
			((shape - 1) / (shape - 2)) * (squaredOrders + orders / p) - orders * orders;
		const outlook = { counts: this.mixed, length: this.length, shape };
		const scale = (shape - 1) / p;
		const { level } = this.settings;
		// Neighbouring rows differ little.
		this.low = this.values.quantile(outlook, (1 - level) / 2, this.low);
		this.high = this.values.quantile(outlook, (1 + level) / 2, this.high);
		columns.low[row] = scale * this.low;
		columns.high[row] = scale * this.high;
	}

	/** Chances of 0, 1, 2, … purchases, averaged over what the parameters leave open. */
	private mix(history: History, alive: number): void {
		const [x, tx, T] = history;
		const share = 1 / this.points.length;
		const isOne = this.points.length === 1;
		const isKnown = isOne && this.model.k === 1 && x === this.last[0] && T === this.last[2];
		this.mixed.fill(0, 0, this.length);
		this.length = 0;
		for (const { parameters, counts } of this.points) {
			const own = isOne ? alive : this.model.probabilityAlive(parameters, x, tx, T);
			if (!isKnown) this.filled = counts.fill(this.counts, x, tx, T);
			for (let count = 0; count < this.filled; count++) {
				this.mixed[count] =
					(this.mixed[count] as number) + share * own * (this.counts[count] as number);
			}
			this.mixed[0] = (this.mixed[0] as number) + share * (1 - own);
			this.length = Math.max(this.length, this.filled);
		}
		this.last = history;
	}
}
