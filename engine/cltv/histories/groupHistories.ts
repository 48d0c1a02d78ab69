import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { PurchaseHistories } from './purchaseHistories';
import type { CustomerHistories } from './customerHistories';
import { radixSortInSlices } from '../../slices/radixSortInSlices';

const DAYS_PER_WEEK = 7;
/** Steps here are a few nanoseconds each. */
const STEPS_BETWEEN_PAUSES = 32 * STEPS_PER_SLICE;

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
	const { x, txDays, TDays, logGaps } = customers;
	const members = yield* sortedMembers(customers, mark, member);
	const count = members.length;
	const rowOf = new Int32Array(customers.length).fill(-1);
	const firstOfRow = new Uint32Array(count);
	const weight = new Float64Array(count);
	const logGapsOfRow = new Float64Array(count);
	let rows = 0;
	let repeatCustomers = 0;
	for (let i = 0; i < count; i++) {
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
			firstOfRow[rows++] = customer;
		}
		const row = rows - 1;
		rowOf[customer] = row;
		weight[row] = (weight[row] as number) + 1;
		logGapsOfRow[row] = (logGapsOfRow[row] as number) + (logGaps[customer] as number);
		if ((x[customer] as number) > 0) repeatCustomers++;
	}
	const columns = yield* readRows(customers, firstOfRow.subarray(0, rows), mark);
	const logGapsOfRows = logGapsOfRow.subarray(0, rows);
	return {
		histories: {
			length: rows,
			x: columns.x,
			tx: columns.tx,
			T: columns.T,
			weight: weight.subarray(0, rows),
			logGaps: yield* sumOf(logGapsOfRows),
		},
		logGaps: logGapsOfRows,
		mark: columns.mark,
		rowOf,
		customers: count,
		repeatCustomers,
	};
}

function* sortedMembers(
	{ x, txDays, TDays, length }: CustomerHistories,
	mark: Int32Array | undefined,
	member: ((customer: number) => boolean) | undefined,
): Sliced<Uint32Array> {
	const members = new Uint32Array(length);
	let count = 0;
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		if (member === undefined || member(customer)) members[count++] = customer;
	}
	const columns = mark === undefined ? [x, TDays, txDays] : [x, TDays, txDays, mark];
	return yield* radixSortInSlices(members.subarray(0, count), columns);
}

interface Rows {
	readonly x: Float64Array;
	readonly tx: Float64Array;
	readonly T: Float64Array;
	readonly mark: Int32Array;
}

function* readRows(
	{ x, txDays, TDays }: CustomerHistories,
	firstOfRow: Uint32Array,
	mark: Int32Array | undefined,
): Sliced<Rows> {
	const rows = firstOfRow.length;
	const columns = {
		x: new Float64Array(rows),
		tx: new Float64Array(rows),
		T: new Float64Array(rows),
		mark: new Int32Array(rows),
	};
	for (let row = 0; row < rows; row++) {
		if (row % STEPS_BETWEEN_PAUSES === 0) yield;
		const customer = firstOfRow[row] as number;
		columns.x[row] = x[customer] as number;
		columns.tx[row] = (txDays[customer] as number) / DAYS_PER_WEEK;
		columns.T[row] = (TDays[customer] as number) / DAYS_PER_WEEK;
		if (mark !== undefined) columns.mark[row] = mark[customer] as number;
	}
	return columns;
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
