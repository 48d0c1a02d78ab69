import { lastingColumn } from '../../memory/lastingColumn';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { PurchaseHistories } from './purchaseHistories';
import type { CustomerHistories } from './customerHistories';
import { radixSortInSlices } from '../../slices/radixSortInSlices';

const DAYS_PER_WEEK = 7;
/** Steps here are a few nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 8 * STEPS_PER_SLICE;

/** Distinct histories, sorted by x, then T, then tx, so that they do not depend on the order of the customers. */
export interface GroupedHistories {
	readonly histories: PurchaseHistories;
	/** What `histories.logGaps` is the sum of: of all customers of each row; NaN where not known. */
	readonly logGaps: Float64Array;
	/** The further column by which rows were told apart, one entry a row; all 0 without one. */
	readonly mark: Int32Array;
	/** The row that each customer is in; −1 for customers who are in none. */
	readonly rowOf: Int32Array;
	readonly customers: number;
	readonly repeatCustomers: number;
}

export interface GroupOptions {
	/** A further column of whole numbers ≥ 0 in which customers of one row must agree. */
	readonly mark?: Int32Array;
	/** Who takes part; by default everybody who had bought. */
	readonly member?: (customer: number) => boolean;
}

/** Brings customers with the same history together, because a likelihood or a forecast of one is that of all. */
export function* groupHistories(
	customers: CustomerHistories,
	{ mark, member }: GroupOptions = {},
): Sliced<GroupedHistories> {
	const members = yield* sortedMembers(customers, mark, member);
	const { rowOf, rows } = yield* findRows(customers, members, mark);
	const { repeatCustomers, ...columns } = yield* readRows(customers, members, {
		rowOf,
		rows,
		mark,
	});
	const { x, tx, T, weight, logGaps } = columns;
	return {
		histories: { length: rows, x, tx, T, weight, logGaps: yield* sumOf(logGaps) },
		logGaps,
		mark: columns.mark,
		rowOf,
		customers: members.length,
		repeatCustomers,
	};
}

function* sortedMembers(
	{ x, txDays, TDays, length }: CustomerHistories,
	mark: Int32Array | undefined,
	member: ((customer: number) => boolean) | undefined,
): Sliced<Uint32Array> {
	const members = lastingColumn(Uint32Array, length);
	let count = 0;
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		if (member === undefined || member(customer)) members[count++] = customer;
	}
	const columns = mark === undefined ? [x, TDays, txDays] : [x, TDays, txDays, mark];
	return yield* radixSortInSlices(members.subarray(0, count), columns);
}

/** Numbers the rows. What is known of each is written down once it is known how many there are: a tenth of the customers. */
function* findRows(
	{ x, txDays, TDays, length }: CustomerHistories,
	members: Uint32Array,
	mark: Int32Array | undefined,
): Sliced<{ rowOf: Int32Array; rows: number }> {
	const rowOf = lastingColumn(Int32Array, length).fill(-1);
	let rows = 0;
	for (let i = 0; i < members.length; i++) {
		if (i % STEPS_BETWEEN_PAUSES === 0) yield;
		const customer = members[i] as number;
		const before = members[i - 1];
		if (
			before === undefined ||
			txDays[customer] !== txDays[before] ||
			x[customer] !== x[before] ||
			TDays[customer] !== TDays[before] ||
			(mark !== undefined && mark[customer] !== mark[before])
		) {
			rows++;
		}
		rowOf[customer] = rows - 1;
	}
	return { rowOf, rows };
}

interface Rows {
	readonly x: Float64Array;
	readonly tx: Float64Array;
	readonly T: Float64Array;
	readonly weight: Float64Array;
	readonly logGaps: Float64Array;
	readonly mark: Int32Array;
	readonly repeatCustomers: number;
}

function* readRows(
	{ x, txDays, TDays, logGaps }: CustomerHistories,
	members: Uint32Array,
	{ rowOf, rows, mark }: { rowOf: Int32Array; rows: number; mark: Int32Array | undefined },
): Sliced<Rows> {
	const columns = {
		x: lastingColumn(Float64Array, rows),
		tx: lastingColumn(Float64Array, rows),
		T: lastingColumn(Float64Array, rows),
		weight: lastingColumn(Float64Array, rows),
		logGaps: lastingColumn(Float64Array, rows),
		mark: lastingColumn(Int32Array, rows),
	};
	let repeatCustomers = 0;
	for (let i = 0; i < members.length; i++) {
		if (i % STEPS_BETWEEN_PAUSES === 0) yield;
		const customer = members[i] as number;
		const row = rowOf[customer] as number;
		if (columns.weight[row] === 0) {
			columns.x[row] = x[customer] as number;
			columns.tx[row] = (txDays[customer] as number) / DAYS_PER_WEEK;
			columns.T[row] = (TDays[customer] as number) / DAYS_PER_WEEK;
			if (mark !== undefined) columns.mark[row] = mark[customer] as number;
		}
		columns.weight[row] = (columns.weight[row] as number) + 1;
		columns.logGaps[row] = (columns.logGaps[row] as number) + (logGaps[customer] as number);
		if ((x[customer] as number) > 0) repeatCustomers++;
	}
	return { ...columns, repeatCustomers };
}

/** Null where an entry is not known. */
function* sumOf(logGaps: Float64Array): Sliced<number | null> {
	let sum = 0;
	for (let row = 0; row < logGaps.length; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		sum += logGaps[row] as number;
	}
	return Number.isNaN(sum) ? null : sum;
}
