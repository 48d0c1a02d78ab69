/** How many of a group did something. */
export interface Proportion {
	successes: number;
	/** At least 1. */
	trials: number;
}
