import { createIsoDays } from '../dates/isoDays';
import { decimalsOf } from '../money/minorUnits';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { isOverdue, type Silence } from './customers/churnRisk';
import { emptyForecast, type CustomerForecast } from './customers/customerForecast';
import { describeCustomer, type DescribedShop } from './customers/describeCustomer';
import { spendTrendOf } from './customers/spendTrend';
import { findTierThresholds, type TierThresholds } from './customers/valueTiers';
import type { ForecastInput } from './forecastInput';
import type { ForecastSettings } from './forecastSettings';
import { makeActiveClock } from './histories/activeClock';
import { customerHistories } from './histories/customerHistories';
import { modelShop, type ModelledShop } from './modelShop';
import { reportModel } from './report/reportModel';
import type { ModelReport, PredictedTotal } from './report/modelReport';
import { scoreShop } from './scoreShop';

const STEPS_BETWEEN_PAUSES = 4 * STEPS_PER_SLICE;

/** Everything that a forecast gives. */
export interface Forecast {
	/** The forecast of one customer, by their place in the input; put together when it is asked for. */
	customer(index: number): CustomerForecast;
	/** Writes the same into an item that has more about the customer. */
	fillIn(index: number, item: CustomerForecast): void;
	/** Of every customer, in the main unit of the currency; NaN where there is none. */
	readonly predictedValues: Float64Array;
	/** The item of the Model output. */
	readonly model: ModelReport;
	/**
	 * The sum over some customers, such as a segment, with the interval of the sum; customers without a value count 0.
	 *
	 * @param customers places in the input
	 */
	total(customers: Iterable<number>): PredictedTotal;
}

/**
 * Forecasts what each customer will buy and be worth, and says how far to trust it.
 *
 * The models see days of purchases up to the analysis day (see customerHistories), with excluded periods cut out of the
 * clock. The model is chosen on the last part of the history, which it has not seen (chooseModel), fitted to the whole,
 * and joined with a model of spend (fitSpend). Of fewer than 10 customers with a second order no model is fitted: their
 * forecast is the historical value (scoreHistorical).
 * Any input gives an answer and a verdict; nothing here throws.
 *
 * @example
 * const { customer, model } = runAtOnce(forecast(
 *   { purchases: { days, summaries: null }, spent, currency: 'EUR' },
 *   { ...DEFAULT_FORECAST_SETTINGS, analysisDay: 20_513 },
 * ));
 * model.verdict // 'reliable'
 * customer(0).predictedValue // 120.4
 */
export function* forecast(input: ForecastInput, settings: ForecastSettings): Sliced<Forecast> {
	const clock = makeActiveClock(settings.excludedPeriods);
	const customers = yield* customerHistories(input.purchases, {
		endDay: settings.analysisDay,
		clock,
		countSummaries: true,
	});
	const modelled = yield* modelShop(input, customers, settings, clock);
	const columns = yield* scoreShop(input, customers, modelled, settings);
	const decimals = decimalsOf(input.currency);
	const shop: DescribedShop = {
		input,
		settings,
		customers,
		columns,
		modelled,
		tiers: yield* tiersOf(columns.predictedValue, modelled, settings),
		...(yield* flagTrends(input, customers, settings)),
		decimals,
		moneyFactor: 10 ** decimals,
		isoDay: createIsoDays(),
	};
	const { report, total } = yield* reportModel(shop);
	return {
		customer: (index) => {
			const customer = emptyForecast();
			describeCustomer(shop, index, customer);
			return customer;
		},
		fillIn: (index, item) => describeCustomer(shop, index, item),
		predictedValues: columns.predictedValue,
		model: report,
		total,
	};
}

function* tiersOf(
	values: Float64Array,
	{ saved }: ModelledShop,
	{ valueTierThresholds }: ForecastSettings,
): Sliced<TierThresholds | null> {
	if (valueTierThresholds !== null) {
		const [middle, upper, high] = valueTierThresholds;
		return [high, upper, middle];
	}
	// A single customer from a webhook has the tier that they would have among all.
	const known = saved?.valueTiers ?? null;
	if (known !== null) return [known.high, known.upper, known.middle];
	return yield* findTierThresholds(values);
}

/** What customers' own orders show without a model. */
function* flagTrends(
	{ purchases }: ForecastInput,
	{ x, txDays, TDays, length }: DescribedShop['customers'],
	{ analysisDay }: ForecastSettings,
): Sliced<Pick<DescribedShop, 'spendRises' | 'orderValueRises' | 'overdue'>> {
	const flags = {
		spendRises: new Uint8Array(length),
		orderValueRises: new Uint8Array(length),
		overdue: new Uint8Array(length),
	};
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const repeats = x[customer] as number;
		if (repeats < 0) continue;
		const silence: Silence = {
			activeDays: txDays[customer] as number,
			silentDays: (TDays[customer] as number) - (txDays[customer] as number),
			repeatPurchases: repeats,
		};
		const trend = spendTrendOf(purchases.days, customer, analysisDay);
		flags.overdue[customer] = isOverdue(silence) ? 1 : 0;
		flags.spendRises[customer] = trend.spendRises ? 1 : 0;
		flags.orderValueRises[customer] = trend.orderValueRises ? 1 : 0;
	}
	return flags;
}
