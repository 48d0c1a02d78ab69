/** What can be worked out of a customer from what an item has, under the name that it gets in `traits`. */
export const TRAITS = [
	'ageBand',
	'cluster',
	'lifecycleStage',
	'loyaltyClass',
	'region',
	'season',
	'spendRatio',
	'store',
	'usage',
] as const;

export type Trait = (typeof TRAITS)[number];

/** What is known of one customer. Unknown is null. */
export type TraitValues = Record<string, string | number | boolean | null>;

/** Works one trait out, or several that belong together. */
export type TraitReader = (json: unknown) => TraitValues;
