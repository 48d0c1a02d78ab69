import type { Hint } from '../hint';
import type { PlannedOutput } from './outputs';

/** A way to find the outputs of an item. */
export interface Matcher {
	readonly outputs: readonly PlannedOutput[];
	/**
	 * The first output at or after `from` that the item belongs to, or -1.
	 *
	 * @param item the item's place in the input
	 */
	match(json: unknown, item: number, from: number): number;
	/** Why an item is in an output, a sentence; for -1 why it is in none. */
	reason(json: unknown, item: number, output: number): string;
	/** What the operator should know, after all items were matched. */
	hints(): Hint[];
	/** Items after which work should pause, where matching one costs much more than a few microseconds. */
	readonly itemsPerSlice?: number;
}
