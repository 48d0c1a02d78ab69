import type { Hint } from '../../hint';
import type { Suppression } from '../openBatch';
import type { RoutingBatch } from '../routingBatch';

/** Looks at one placement after the other, and says whom to suppress. */
export interface Guard {
	/** Undefined where the guard has nothing against it. */
	check(placement: number): Suppression | undefined;
	/** What the operator should know, after all placements were checked. */
	hints?(): Hint[];
	/** Whether also those on their way to `Other` are checked. */
	readonly checksOther?: boolean;
}

/** Opens a guard for the placements of one run. */
export type OpenGuard = (batch: RoutingBatch) => Guard;
