import type { FittedModel } from '../fit/fitModel';
import type { SpendModel } from '../spend/fitSpend';
import { makeFutureCounts, type FutureCounts } from '../models/futureCounts';
import { parameterPoints } from '../intervals/parameterPoints';
import { NEGLIGIBLE, ValueDistribution } from '../intervals/valueDistribution';
import type { TransactionModel } from '../models/transactionModel';
import { weeksOfMonths } from './discountedOrders';
import type { History, RowForecasts, RowSettings } from './rowForecasts';
import { spendShape } from './spendOutlook';

const DAYS_PER_WEEK = 7;
/**
 * Up to so many rows the forecast of every customer is averaged over the uncertainty of the parameters. With more, and so
 * with thousands of customers, that adds less than a hundredth to the width of an interval.
 */
export const ROWS_WITH_UNCERTAINTY = 4000;

/** The spread of what a customer will spend. */
export class ValueOutlook {
	private readonly points: ReadonlyArray<{ parameters: Float64Array; counts: FutureCounts }>;

	private readonly counts: Float64Array;

	private readonly mixed: Float64Array;

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
		const outlook = {
			counts: this.mixed,
			length: this.lengthThatMatters(),
			expected: orders,
			shape,
		};
		const scale = (shape - 1) / p;
		const { level } = this.settings;
		columns.low[row] = scale * this.values.quantile(outlook, (1 - level) / 2);
		columns.high[row] = scale * this.values.quantile(outlook, (1 + level) / 2);
	}

	/** Without the tail of counts that no quantile depends on. */
	private lengthThatMatters(): number {
		let length = this.length;
		for (let tail = 0; length > 2; length--) {
			tail += this.mixed[length - 1] as number;
			if (tail > NEGLIGIBLE) break;
		}
		return length;
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
