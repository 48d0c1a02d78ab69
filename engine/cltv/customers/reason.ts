/** What the sentences are about. */
export interface ReasonFacts {
	/** Purchase days so far. */
	readonly purchases: number;
	readonly silentDays: number;
	/** Mean days between purchases; null with fewer than three. */
	readonly usualGapDays: number | null;
	readonly isOverdue: boolean;
	/** 0..1, null where no model says. */
	readonly probabilityAlive: number | null;
	/** Of a subscription the probability, 0..1, that the next renewal is made; null where there is none. */
	readonly renewalProbability: number | null;
	readonly expectedOrders: number;
	/** An order's value as text with its currency; null where no order brought money. */
	readonly orderValueText: string | null;
	readonly horizonMonths: number;
	readonly nextOrderAt: string | null;
	/** Whether it only supposes that customers go on as they did: the historical value. */
	readonly goesOn: boolean;
	/** Whether the model holds everybody with a single order for a customer (BG/NBD). */
	readonly cannotTell: boolean;
}

/**
 * A forecast in words.
 *
 * @example
 * // '5 orders, the last one 12 days ago, usually one in 30 days. 92% likely to still be a customer.
 * //  Expected in 12 months: 6.3 orders of 48.20 EUR. Next order around 2026-04-02, if they stay.'
 */
export function reasonOf(facts: ReasonFacts): string {
	return [history(facts), chance(facts), expectation(facts), nextOrder(facts)]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function history({ purchases, silentDays, usualGapDays, isOverdue }: ReasonFacts): string {
	const orders = purchases === 1 ? '1 order' : `${purchases} orders`;
	const last = purchases === 1 ? '' : ', the last one';
	const usual = usualGapDays === null ? '' : `, usually one in ${days(usualGapDays)}`;
	const overdue = isOverdue ? ': silent for more than three times as long' : '';
	return `${orders}${last} ${ago(silentDays)}${usual}${overdue}.`;
}

function chance({ probabilityAlive, renewalProbability, cannotTell }: ReasonFacts): string {
	if (renewalProbability !== null) {
		return probabilityAlive === 0
			? 'The last renewal was missed.'
			: `${Math.round(renewalProbability * 100)}% likely to make the next renewal.`;
	}
	if (cannotTell) return 'After a single order this model cannot tell whether they will come back.';
	if (probabilityAlive === null) return '';
	return `${Math.round(probabilityAlive * 100)}% likely to still be a customer.`;
}

function expectation(facts: ReasonFacts): string {
	const { expectedOrders, orderValueText, horizonMonths, goesOn } = facts;
	const time = horizonMonths === 1 ? '1 month' : `${horizonMonths} months`;
	const orders = expectedOrders < 0.05 ? 'hardly an order' : `${rounded(expectedOrders)} orders`;
	const value = orderValueText === null ? '' : ` of ${orderValueText}`;
	// What the past comes to in a year is no forecast that they will come back.
	return goesOn
		? `If customers go on as so far: ${orders}${value} in ${time}.`
		: `Expected in ${time}: ${orders}${value}.`;
}

function nextOrder({ nextOrderAt, renewalProbability, goesOn }: ReasonFacts): string {
	if (renewalProbability !== null) return nextOrderAt === null ? '' : `It is due ${nextOrderAt}.`;
	if (nextOrderAt === null) {
		return goesOn
			? 'At that rate the next order is more than two years away.'
			: 'No next order is likely within two years.';
	}
	return `Next order around ${nextOrderAt}, if they stay.`;
}

function ago(silentDays: number): string {
	if (silentDays === 0) return 'today';
	return silentDays === 1 ? 'yesterday' : `${silentDays} days ago`;
}

function days(count: number): string {
	const whole = Math.max(1, Math.round(count));
	return whole === 1 ? '1 day' : `${whole} days`;
}

/** One decimal up to ten, none above. */
function rounded(value: number): string {
	return value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}
