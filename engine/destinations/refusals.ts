import type { Written } from './destination';

/** So many in a row in the same words, and nobody taken before: it is not about them. */
const ENOUGH = 50;

/**
 * Notices that a destination refuses every contact over something that is the same for all, such as a property that it
 * does not let be written: asking it for each of ten thousand would take hours.
 */
export interface Refusals {
	noteWritten(written: readonly Written[]): void;
	/**
	 * Notes that a contact was refused by itself.
	 *
	 * @returns whether all would be
	 */
	isOfAll(words: string): boolean;
}

export function countRefusals(): Refusals {
	let hasTaken = false;
	let last = '';
	let inARow = 0;
	return {
		noteWritten(written) {
			hasTaken ||= written.some(({ done }) => done);
		},
		isOfAll(words) {
			inARow = words === last ? inARow + 1 : 1;
			last = words;
			return !hasTaken && inARow >= ENOUGH;
		},
	};
}
