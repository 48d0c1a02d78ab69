import { shorten } from './shorten';

/**
 * What a sentence calls a record: its kind, and its id where it has one.
 *
 * @example
 * nameOf('Stripe charge', 'ch_1') // 'Stripe charge ch_1'
 * nameOf('Stripe charge', null) // 'Stripe charge'
 */
export function nameOf(kind: string, id: unknown): string {
	return `${kind} ${shorten(id)}`.trim();
}
