import { PLATFORM_LABELS } from './platform';
import { countReasons, type RejectedRecord } from './rejectedRecords';
import type { ReadOrders } from './readOrders';
import type { RejectionReason } from './rejection';

/** A sentence for the operator, and whether it is something to look into. */
export interface Hint {
	kind: 'info' | 'warning';
	text: string;
}

/** Reasons as an operator would say them, after a number: "12 cancelled". */
const REASON_WORDS: Record<RejectionReason, string> = {
	cancelled: 'cancelled',
	refunded: 'refunded',
	unpaid: 'unpaid',
	test: 'test orders',
	duplicate: 'duplicates',
	noCustomer: 'without a customer',
	noDate: 'without a date',
	badDate: 'with a date that cannot be read',
	noAmount: 'without an amount',
	badAmount: 'with an amount that cannot be read',
	currency: 'in another currency',
	afterAnalysisDate: 'after the analysis date',
	beforeWindow: 'before the window',
	belowMinimumSpend: 'of customers below the minimum spend',
	unrecognised: 'not recognised',
};

const NUMBERS = new Intl.NumberFormat('en-US');

/**
 * Says what was read: from which sources, how much of it, what was rejected and why, and what the operator should know
 * about the currencies.
 *
 * @example
 * 'Read 1,204 Shopify records (order): 1,201 used, 3 rejected (2 cancelled, 1 test orders).'
 */
export function reportReading(orders: ReadOrders, rejected: readonly RejectedRecord[]): Hint[] {
	const total = orders.found.records.length;
	if (total === 0) {
		return [
			{
				kind: 'warning',
				text: 'There were no items to read. Connect a node that gives orders, one item an order.',
			},
		];
	}
	const hints: Hint[] = [{ kind: 'info', text: whatWasRead(orders, rejected) }];
	if (rejected.length === total) {
		hints.push({ kind: 'warning', text: nothingUsable(rejected) });
	}
	for (const { currency, orders: count, converted } of orders.currencies.others) {
		hints.push({
			kind: converted ? 'info' : 'warning',
			text: converted
				? `${NUMBERS.format(count)} orders in ${currency} were converted to ${orders.currencies.currency}.`
				: `${NUMBERS.format(count)} orders in ${currency} were rejected, since the shop's currency is ${orders.currencies.currency}. Add an exchange rate in the options to count them.`,
		});
	}
	return hints;
}

function whatWasRead(orders: ReadOrders, rejected: readonly RejectedRecord[]): string {
	const total = orders.found.records.length;
	const sources = countSources(orders).map(
		({ label, records }) => `${NUMBERS.format(records)} ${label}`,
	);
	const used = total - rejected.length;
	const read = `Read ${sources.length === 0 ? `${NUMBERS.format(total)} records of no known source` : joinWords(sources)}`;
	if (rejected.length === 0) return `${read}, all used.`;
	const reasons = countReasons(rejected).map(
		({ reason, records }) => `${NUMBERS.format(records)} ${REASON_WORDS[reason]}`,
	);
	return `${read}: ${NUMBERS.format(used)} used, ${NUMBERS.format(rejected.length)} rejected (${reasons.join(', ')}).`;
}

/** Sources by how many records they had, most first. */
function countSources({
	adapterOf,
	adapters,
}: ReadOrders): Array<{ label: string; records: number }> {
	const counts = new Uint32Array(adapters.length);
	for (const index of adapterOf) {
		if (index !== -1) counts[index] = (counts[index] as number) + 1;
	}
	return adapters
		.map(({ platform, shape }, index) => ({
			label: `${PLATFORM_LABELS[platform]} records (${shape})`,
			records: counts[index] as number,
		}))
		.filter(({ records }) => records > 0)
		.sort((a, b) => b.records - a.records || (a.label < b.label ? -1 : 1));
}

function nothingUsable(rejected: readonly RejectedRecord[]): string {
	const [most] = countReasons(rejected);
	const example = rejected.find(({ reason }) => reason === most?.reason);
	return `No customer could be scored: none of the ${NUMBERS.format(rejected.length)} records could be used. Looked for orders, order lines or customer summaries with a customer, a date and an amount. ${example?.detail ?? ''}`.trimEnd();
}

function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
