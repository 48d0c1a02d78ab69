import { betaGeometric } from './betaGeometric';
import { mbgNbd } from './mbgNbd';
import type { TransactionModel } from '../transactionModel';

/**
 * MBG/CNBD-k: MBG/NBD for customers who buy on a rhythm. The time between purchases is Erlang-k distributed: a purchase
 * is every k-th event of a Poisson process with rate λ, so that r and α describe the rate of events, k times that of
 * purchases. The larger k, the more regular; k = 1 is MBG/NBD itself.
 *
 * @see Platzer & Reutterer (2016), "Ticking Away the Moments", Marketing Science 35(5)
 *
 * @example
 * mbgCnbd(2).probabilityAlive([1, 2, 0.5, 2], 10, 20, 26) // lower than for k = 1: the silence breaks the rhythm
 */
export function mbgCnbd(k: 1 | 2 | 3): TransactionModel {
	return k === 1 ? mbgNbd : betaGeometric('mbgCnbd', { k, firstMayBeLast: 1 });
}
