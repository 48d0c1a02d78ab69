import { isBlank } from '../../json';
import type { Rejection } from '../rejection';
import { unknownRefund } from '../unknownRefund';
import { isPartRefund, isWaiting, statusOf } from './statusWords';

/** A state that says something against an order. */
export interface OrderState {
	/** Why the order does not count; of a part that was paid back, why it does not where nothing says how much. */
	readonly exclusion: Rejection;
	readonly isPartRefund: boolean;
}

/** Reads the states of a table's orders. */
export interface OrderStates {
	/**
	 * What the states of a row say against its order; the one that says most comes first.
	 *
	 * An order that either calls cancelled, failed or sent back does not count. Whether it was paid its payment's state
	 * decides, where there is one: beside a payment that has come, an order that is "pending" waits for something else.
	 *
	 * @param status cell of the order's state
	 * @param payment cell of its payment's
	 */
	of(status: unknown, payment: unknown): readonly OrderState[];
}

/** Sheets have a handful of states; a column of free text must not fill the memory. */
const MOST_REMEMBERED = 1000;
const NOTHING: readonly OrderState[] = [];

/** @param isPaymentState whether the column of the order's state is that of its payment, by its own name */
export function createOrderStates(isPaymentState: boolean): OrderStates {
	const ofOrder = remembered((status) => stateIn(status, isPaymentState));
	const ofPayment = remembered((status) => stateIn(status, true));
	const waits = remembered(isWaiting);
	return {
		of(status, payment) {
			const paid = ofPayment(payment);
			const placed = hasCome(payment, paid) && waits(status) === true ? undefined : ofOrder(status);
			if (placed === undefined) return paid === undefined ? NOTHING : [paid];
			if (paid === undefined) return [placed];
			return weightOf(paid) > weightOf(placed) ? [paid, placed] : [placed, paid];
		},
	};
}

function stateIn(status: string, isOfPayment: boolean): OrderState | undefined {
	const reason = statusOf(status, isOfPayment);
	const says = `The ${isOfPayment ? 'payment ' : ''}status is "${status.trim().slice(0, 60)}"`;
	if (reason !== 'counts')
		return { exclusion: { reason, detail: `${says}.` }, isPartRefund: false };
	if (!isPartRefund(status)) return undefined;
	const wayOut = 'Add a column named "Refunded Amount".';
	return { exclusion: unknownRefund(says, 'no column says', wayOut), isPartRefund: true };
}

/** Whether the state of a payment says that it has come, be it that a part went back. */
function hasCome(payment: unknown, state: OrderState | undefined): boolean {
	return isFilled(payment) && (state === undefined || state.isPartRefund);
}

/** What became of an order says more than that it was not paid, and that more than that a part was paid back. */
function weightOf({ exclusion, isPartRefund }: OrderState): number {
	if (isPartRefund) return 0;
	return exclusion.reason === 'unpaid' ? 1 : 2;
}

function remembered<Answer>(read: (status: string) => Answer) {
	const states = new Map<string, Answer>();
	return (cell: unknown): Answer | undefined => {
		if (!isFilled(cell)) return undefined;
		if (states.has(cell)) return states.get(cell);
		const state = read(cell);
		if (states.size < MOST_REMEMBERED) states.set(cell, state);
		return state;
	};
}

function isFilled(cell: unknown): cell is string {
	return typeof cell === 'string' && !isBlank(cell);
}
