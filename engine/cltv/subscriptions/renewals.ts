import type { CustomerHistories } from '../histories/customerHistories';
import type { RenewalHistories } from '../models/shiftedBetaGeometric/renewalHistories';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

/** A renewal counts as missed when it is late by so much of a period: payments fail and are made good for days. */
const GRACE = 0.5;
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/** Where each customer of a subscription stands. */
export interface Renewals {
	/** Renewals made so far; −1 of customers who had not begun. */
	readonly made: Int32Array;
	/** 1 where the last renewal due was missed. */
	readonly lost: Uint8Array;
	readonly histories: RenewalHistories;
}

/**
 * Counts renewals from the days of first and last purchase: so many periods lie between them. Whether a customer bought
 * something in between, or twice in a period, does not matter; who has been silent for more than one and a half periods
 * is lost.
 */
export function* countRenewals(
	{ x, txDays, TDays, length }: CustomerHistories,
	periodDays: number,
): Sliced<Renewals> {
	const made = new Int32Array(length).fill(-1);
	const lost = new Uint8Array(length);
	let most = 0;
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		if ((x[customer] as number) < 0) continue;
		const active = txDays[customer] as number;
		const silent = (TDays[customer] as number) - active;
		made[customer] = Math.round(active / periodDays);
		lost[customer] = silent > (1 + GRACE) * periodDays ? 1 : 0;
		most = Math.max(most, (made[customer] as number) + (lost[customer] as number));
	}
	const histories = {
		length: most + 1,
		renewals: Float64Array.from({ length: most + 1 }, (_, renewals) => renewals),
		lost: new Float64Array(most + 1),
		kept: new Float64Array(most + 1),
	};
	for (let customer = 0; customer < length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const renewed = made[customer] as number;
		if (renewed < 0) continue;
		// Who missed a renewal had one more come up than they made.
		const column = lost[customer] === 1 ? histories.lost : histories.kept;
		const at = renewed + (lost[customer] as number);
		column[at] = (column[at] as number) + 1;
	}
	return { made, lost, histories };
}
