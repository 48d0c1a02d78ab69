import { digammaDifference } from '../../statistics/digammaDifference';
import { logRisingFactorial } from '../../statistics/logRisingFactorial';
import type { PurchaseHistories } from '../histories/purchaseHistories';
import { CustomersByCount } from './customersByCount';
import { eventProbability } from './eventCounts';
import type { Parameters, TransactionModel } from './transactionModel';
import { typicalRate } from './typicalRate';
import { INVERSE, LOG, WeekTable } from './weekTable';

/**
 * NBD: purchases at a rate that differs from customer to customer (gamma: r, α), and nobody ever drops out. Where a shop
 * shows no dropout the other models' dropout runs to its limit, and this is what is left of them.
 *
 * The likelihood is that of the moments of the purchases, as in the models with dropout, so that they can be compared;
 * not that of the count alone, which lacks comparable constants.
 *
 * @see Ehrenberg (1959), "The Pattern of Consumer Purchases", Applied Statistics 8(1)
 *
 * @example
 * nbd.expectedPurchases([0.385, 12.07], 39, 2, 30.43, 38.86) // (r + x)/(α + T) · 39 = 1.826
 */
export const nbd: TransactionModel = {
	name: 'nbd',
	parameterNames: ['r', 'alpha'],
	k: 1,
	logLikelihood,
	starts(histories) {
		const rate = typicalRate(histories);
		return [
			[0.5, 0.5 / rate],
			[2, 2 / rate],
		];
	},
	probabilityAlive: () => 1,
	expectedPurchases: (parameters, weeks, x, _, T) => weeklyRate(parameters, x, T) * weeks,
	expectedPurchasesOfNewCustomer: (parameters, weeks) => weeklyRate(parameters, 0, 0) * weeks,
	purchaseCountProbability: (parameters, weeks, count) =>
		eventProbability(
			{ shape: parameters[0] as number, span: weeks / (parameters[1] as number) },
			count,
		),
	discountedExpectedPurchases: (parameters, rate, x, _, T) => weeklyRate(parameters, x, T) / rate,
};

/** Expected purchases a week of a customer with x repeat purchases in T weeks. */
function weeklyRate(parameters: Parameters, x: number, T: number): number {
	return ((parameters[0] as number) + x) / ((parameters[1] as number) + T);
}

const table = new WeekTable();

/** Γ(r + x)/Γ(r) · α^r / (α + T)^(r + x) for each history. */
function logLikelihood(
	parameters: Parameters,
	{ x, T, weight, length }: PurchaseHistories,
	gradient?: Float64Array,
): number {
	const [r, alpha] = Array.from(parameters) as [number, number];
	const weeks = table.of(alpha, r, length);
	const { entries } = weeks;
	const byCount = new CustomersByCount(x);
	let sum = 0;
	let byR = 0;
	let byAlpha = 0;
	for (let i = 0; i < length; i++) {
		const count = x[i] as number;
		const share = weight[i] as number;
		const end = weeks.place(T[i] as number);
		const logEnd = entries[end + LOG] as number;
		sum -= share * (r + count) * logEnd;
		byR -= share * logEnd;
		byAlpha -= share * (r + count) * (entries[end + INVERSE] as number);
		byCount.add(count, share, 0);
	}
	if (gradient !== undefined) gradient.set([r * byR, alpha * byAlpha]);
	return sum + countTerms(r, alpha, byCount, gradient);
}

/** ln [Γ(r + x)/Γ(r) · α^r] for all customers, with its derivatives added to the gradient. */
function countTerms(
	r: number,
	alpha: number,
	byCount: CustomersByCount,
	gradient?: Float64Array,
): number {
	const logAlpha = Math.log(alpha);
	let sum = 0;
	let byR = 0;
	let total = 0;
	byCount.forEach((count, customers) => {
		sum += customers * (logRisingFactorial(r, count) + r * logAlpha);
		total += customers;
		if (gradient !== undefined) byR += customers * (digammaDifference(r, count) + logAlpha);
	});
	if (gradient !== undefined) {
		gradient[0] = (gradient[0] as number) + r * byR;
		gradient[1] = (gradient[1] as number) + r * total;
	}
	return sum;
}
