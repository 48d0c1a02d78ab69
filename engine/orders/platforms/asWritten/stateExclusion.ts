import type { Platform } from '../../../platform';
import type { Rejection, RejectionReason } from '../../rejection';
import { platformSays } from './platformSays';

/** What the states of a platform's orders or payments mean. */
export type StateMeanings = ReadonlyMap<string, RejectionReason | 'counts'>;

/**
 * What states mean, in the platform's own words.
 *
 * @example
 * stateMeanings({ counts: 'paid, completed', cancelled: 'canceled' })
 */
export function stateMeanings(
	words: Partial<Record<RejectionReason | 'counts', string>>,
): StateMeanings {
	const meanings = Object.entries(words) as Array<[RejectionReason | 'counts', string]>;
	return new Map(
		meanings.flatMap(([meaning, states]) =>
			states.split(', ').map((state) => [state, meaning] as const),
		),
	);
}

/**
 * Why an order does not count by its state, which is read in any case. A state that is not known is not paid: money that
 * may not have come is not counted.
 *
 * @param field the field's name as the operator sees it in the data
 * @example
 * stateExclusion('mollie', 'status', 'open', MEANINGS)
 * // { reason: 'unpaid', detail: 'Mollie says status: open' }
 */
export function stateExclusion(
	platform: Platform,
	field: string,
	state: unknown,
	meanings: StateMeanings,
): Rejection | undefined {
	const meaning =
		(typeof state === 'string' || typeof state === 'number') &&
		meanings.get(String(state).toLowerCase());
	if (meaning === 'counts') return undefined;
	return { reason: meaning || 'unpaid', detail: platformSays(platform, field, state) };
}
