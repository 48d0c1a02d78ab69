/** The five answers of a scale in words, from the worst (1) to the best (5); each a list of ways to say it, with commas between. */
export type ScaleSteps = readonly [string, string, string, string, string];

/** Scales of one language whose steps are words: how satisfied, how much agreed, how easy. */
export interface ScaleWords {
	readonly satisfaction: ScaleSteps;
	readonly agreement: ScaleSteps;
	readonly effort: ScaleSteps;
}
