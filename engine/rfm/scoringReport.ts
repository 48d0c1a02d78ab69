import type { Hint } from '../hint';
import type { PreviousScores } from './previousScores';
import type { RfmRun } from './scoreOrders';
import type { RfmSettings } from './rfmSettings';
import type { FallbackCause } from './scoring/chooseCutPoints';
import type { Measure } from './scoring/measure';

const MEASURE_NAMES: Record<Measure, string> = {
	recency: 'Recency',
	frequency: 'Frequency',
	monetary: 'Monetary value',
};

/** Below this many customers a comparison with each other says little, and a single one moves the limits. */
const FEW_CUSTOMERS = 50;

/** What an app without the right to all orders is given by Shopify, in days. */
const SHOPIFY_DAYS = 60;
const NEARLY_SHOPIFY_DAYS = 50;
const DAY = 86_400_000;

/**
 * Says what the operator should know about how the customers were scored: which measures fell back to fixed thresholds
 * and why, that a batch is small, that the history looks cut off.
 */
export function reportScoring(
	run: RfmRun,
	settings: RfmSettings,
	previous: PreviousScores | undefined,
): Hint[] {
	const customers = run.customers.length;
	if (customers === 0) return [];
	const hints = reportFallbacks(run);
	if (previous !== undefined && previous.unusable > 0) {
		hints.push({
			kind: 'warning',
			text: `${previous.unusable} of the previous scores could not be compared: they need a "customerId" or "email" and a "segment", as the Customers output of RFM Score gives them.`,
		});
	}
	const compares = !['thresholds', 'reference'].includes(settings.scoring.method);
	if (compares && customers < FEW_CUSTOMERS && run.chosen.fallbacks.length < 3) {
		hints.push({
			kind: 'warning',
			text: `Only ${customers} ${customers === 1 ? 'customer was' : 'customers were'} compared with each other. If this is one batch of a larger shop, score against a saved reference or by fixed thresholds instead.`,
		});
	}
	hints.push(...reportPaidBack(run));
	if (looksCutOff(run)) {
		hints.push({
			kind: 'warning',
			text: 'All orders are from the last 60 days. Shopify gives apps no older orders unless they have the "read_all_orders" scope: older customers may be missing.',
		});
	}
	const reference = settings.scoring.reference;
	const currency = run.orders.currencies.currency;
	if (reference?.currency && currency && reference.currency !== currency) {
		hints.push({
			kind: 'warning',
			text: `The saved reference is in ${reference.currency}, these orders are in ${currency}: the monetary scores do not compare. Set "Currency" and an exchange rate in the options.`,
		});
	}
	return hints;
}

/** Says why customers could not be compared: too few of them in one sentence for all three measures. */
function reportFallbacks(run: RfmRun): Hint[] {
	const { fallbacks, scale } = run.chosen;
	const customers = run.customers.length;
	if (fallbacks.length > 0 && fallbacks.every(({ cause }) => cause === 'tooFewCustomers')) {
		const limits = fallbacks.map(
			({ measure }) => `${MEASURE_NAMES[measure].toLowerCase()} by ${limitsOf(run, measure)}`,
		);
		return [
			{
				kind: 'warning',
				text: `Because ${causeText('tooFewCustomers', 'recency', customers, scale)}, nobody could be compared, and fixed thresholds were used: ${limits.join('; ')}. If this is one order or one batch of a larger shop, set "Scoring" to "Against a Saved Reference".`,
			},
		];
	}
	return fallbacks.map(({ measure, cause }) => ({
		kind: 'warning',
		text: `${MEASURE_NAMES[measure]} was scored by fixed thresholds, ${limitsOf(run, measure)}, because ${causeText(cause, measure, customers, scale)}.`,
	}));
}

function limitsOf(run: RfmRun, measure: Measure): string {
	const limits = run.chosen.cutPoints[measure].map(({ at }) =>
		measure === 'recency' ? -at : Math.round(at * 100) / 100,
	);
	const list = (measure === 'recency' ? limits.reverse() : limits).join(', ');
	if (measure === 'recency') return `${list} days`;
	return measure === 'frequency' ? `${list} orders` : `total spending of ${list}`;
}

function causeText(
	cause: FallbackCause,
	measure: Measure,
	customers: number,
	scale: number,
): string {
	switch (cause) {
		case 'tooFewCustomers':
			return `there ${customers === 1 ? 'is only 1 customer' : `are only ${customers} customers`} for ${scale} scores`;
		case 'tooFewDistinctValues':
			return `there are fewer different values than the ${scale} scores need`;
		case 'tooManyTies':
			return measure === 'frequency'
				? 'too many customers have the same number of orders to rank them against each other'
				: 'too many customers are equal in it to rank them against each other';
	}
}

/** More can be paid back than was spent only where the orders that it was paid back of are not in the input. */
function reportPaidBack({ ledger }: RfmRun): Hint[] {
	let customers = 0;
	for (let customer = 0; customer < ledger.length; customer++) {
		if ((ledger.spent[customer] as number) < 0) customers++;
	}
	if (customers === 0) return [];
	const they = customers === 1 ? '1 customer was' : `${customers} customers were`;
	return [
		{
			kind: 'warning',
			text: `${they} paid back more than they spent, so that "totalSpent" is below 0. Orders of theirs are probably missing: read from a time before the orders that were paid back.`,
		},
	];
}

function looksCutOff({ orders, ledger }: RfmRun): boolean {
	const shopify = orders.adapters.some(({ platform }) => platform === 'shopify');
	if (!shopify) return false;
	let first = Infinity;
	let last = -Infinity;
	for (let customer = 0; customer < ledger.length; customer++) {
		first = Math.min(first, ledger.firstAt[customer] as number);
		last = Math.max(last, ledger.lastAt[customer] as number);
	}
	const days = (last - first) / DAY;
	return days >= NEARLY_SHOPIFY_DAYS && days <= SHOPIFY_DAYS + 1;
}
