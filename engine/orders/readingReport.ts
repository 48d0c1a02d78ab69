import type { Hint } from '../hint';
import type { Sliced } from '../slices/sliced';
import { countOf, written } from '../text/countOf';
import { PLATFORM_LABELS } from '../platform';
import { SHARED_MARKS } from '../money/currencyMarks';
import { currenciesOf } from './settling/settleCurrencies';
import type { RejectedRecord } from './rejectedRecords';
import type { ReadOrders } from './readOrders';
import type { RejectionReason } from './rejection';
import { tallyRejected, type RejectedTally } from './tallyRejected';

/** Reasons as an operator would say them, after a number: "12 cancelled". */
const REASON_WORDS: Record<RejectionReason, string> = {
	cancelled: 'cancelled',
	refunded: 'refunded',
	unpaid: 'unpaid',
	test: 'test',
	duplicate: 'duplicate',
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

/**
 * Says what was read: from which sources, how much of it, what was rejected and why, and what the operator should know
 * about the currencies.
 *
 * @example
 * 'Read 1,204 Shopify records (order): 1,201 used, 3 rejected (2 cancelled, 1 test).'
 */
export function* reportReading(
	orders: ReadOrders,
	rejectedRecords: readonly RejectedRecord[],
): Sliced<Hint[]> {
	const rejected = yield* tallyRejected(rejectedRecords);
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
	const unrecognised = rejected.reasons.find(({ reason }) => reason === 'unrecognised');
	if (rejected.records === total) {
		hints.push({ kind: 'warning', text: nothingUsable(rejected) });
	} else if (unrecognised !== undefined) {
		hints.push({
			kind: 'warning',
			text: `${countOf(unrecognised.records, 'record')} could not be recognised, so orders may be missing. ${unrecognised.example.detail}`,
		});
	}
	hints.push(...aboutStrayRefunds(orders), ...aboutUnknownRefunds(rejected));
	hints.push(...aboutMark(orders.currencies.mark));
	const base = orders.currencies.currency ?? 'the currency of the others';
	for (const { currency, orders: count, converted } of orders.currencies.others) {
		hints.push({
			kind: converted ? 'info' : 'warning',
			text: converted
				? `${countOf(count, 'order')} in ${currency} ${count === 1 ? 'was' : 'were'} converted to ${base}.`
				: `${countOf(count, 'order')} in ${currency} ${count === 1 ? 'was' : 'were'} rejected, since the results are in ${base}. Add an exchange rate in the options to count ${count === 1 ? 'it' : 'them'}.`,
		});
	}
	return hints;
}

/** Where the order of a refund was not read, its customer may have spent less than it seems. */
function aboutStrayRefunds({ book }: ReadOrders): Hint[] {
	const { length } = book.strayRefunds;
	if (length === 0) return [];
	const first = book.strayRefunds.reduce((a, b) => Math.min(a, b));
	const example = book.rejected.get(first)?.detail ?? '';
	return [
		{
			kind: 'warning',
			text: `${countOf(length, 'refund')} could not be subtracted, since ${length === 1 ? 'its order is' : 'their orders are'} not in the input. ${example}`,
		},
	];
}

/** A currency without a code is not written into the results. */
function aboutMark(mark: string | undefined): Hint[] {
	if (mark === undefined) return [];
	const text = SHARED_MARKS.has(mark)
		? `The amounts are in ${mark}, which ${currenciesOf(mark)} share. Set "Currency" in the options to say which it is.`
		: `"${mark}" is no currency that is known, so the results name none. Set "Currency" in the options, and write its code of three letters into the data.`;
	return [{ kind: 'info', text }];
}

function aboutUnknownRefunds({ unknownRefunds }: RejectedTally): Hint[] {
	if (unknownRefunds === undefined) return [];
	const { records, example } = unknownRefunds;
	return [
		{
			kind: 'warning',
			text: `${countOf(records, 'order')} ${records === 1 ? 'was' : 'were'} left out: a part of ${records === 1 ? 'it' : 'each'} was paid back, and nothing says how much. ${example.detail}`,
		},
	];
}

function whatWasRead(orders: ReadOrders, rejected: RejectedTally): string {
	const total = orders.found.records.length;
	const sources = countSources(orders).map(({ name, shape, records }) =>
		shape === undefined ? countOf(records, name) : `${countOf(records, name)} (${shape})`,
	);
	const used = total - rejected.records;
	const read = `Read ${sources.length === 0 ? `${countOf(total, 'record')} of no known source` : joinWords(sources)}`;
	if (rejected.records === 0) return `${read}, all used.`;
	const reasons = rejected.reasons.map(
		({ reason, records }) => `${written(records)} ${REASON_WORDS[reason]}`,
	);
	return `${read}: ${written(used)} used, ${written(rejected.records)} rejected (${reasons.join(', ')}).`;
}

interface SourceCount {
	/** Of one record. */
	name: string;
	shape: string | undefined;
	records: number;
}

/** Sources by how many records they had, most first. */
function countSources({ adapterOf, adapters }: ReadOrders): SourceCount[] {
	const counts = new Uint32Array(adapters.length);
	for (let record = 0; record < adapterOf.length; record++) {
		const index = adapterOf[record] as number;
		if (index !== -1) counts[index] = (counts[index] as number) + 1;
	}
	const sources = new Map<string, SourceCount>();
	adapters.forEach(({ platform, recordName, shape: ownShape }, index) => {
		const records = counts[index] as number;
		const name = recordName ?? `${PLATFORM_LABELS[platform]} record`;
		const shape = recordName === undefined ? ownShape : undefined;
		const key = `${name} ${shape}`;
		// Rows with different columns have adapters of their own, and are one source all the same.
		const source = sources.get(key);
		if (source !== undefined) source.records += records;
		else if (records > 0) sources.set(key, { name, shape, records });
	});
	return [...sources]
		.sort(([keyA, a], [keyB, b]) => b.records - a.records || (keyA < keyB ? -1 : 1))
		.map(([, source]) => source);
}

function nothingUsable({ records, reasons }: RejectedTally): string {
	const example = reasons[0]?.example;
	return `No customer could be scored: ${noneOf(records)} could be used. Looked for orders, order lines or customer summaries with a customer, a date and an amount. ${example?.detail ?? ''}`.trimEnd();
}

function noneOf(records: number): string {
	return records === 1 ? 'not even the only record' : `none of the ${countOf(records, 'record')}`;
}

function joinWords(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
