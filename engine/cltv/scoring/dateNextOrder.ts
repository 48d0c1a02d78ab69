import type { AliveFuture } from './aliveFuture';
import type { OrderForecasts } from './rowForecasts';

/**
 * Writes down when the next order of a row comes, with its interval; NaN where none is likelier than not within two
 * years.
 *
 * @param future moved to the row's history
 * @param of `alive`: the probability that who has this history is still a customer; `level`: of the interval, 0..1
 */
export function dateNextOrder(
	{ nextOrder, nextOrderFrom, nextOrderTo }: OrderForecasts,
	row: number,
	future: AliveFuture,
	{ alive, level }: { readonly alive: number; readonly level: number },
): void {
	const isForeseeable = alive * future.inForeseeable >= 0.5;
	nextOrder[row] = isForeseeable ? future.next(0.5) : NaN;
	nextOrderFrom[row] = isForeseeable ? future.next((1 - level) / 2) : NaN;
	nextOrderTo[row] = isForeseeable ? future.next((1 + level) / 2) : NaN;
}
