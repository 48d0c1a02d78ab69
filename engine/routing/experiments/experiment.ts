/** Name of the group that is left alone. */
export const CONTROL = 'control';

/** Name of the group that is not, in an experiment without variants. */
export const TREATED = 'treated';

export const MOST_VARIANTS = 5;

export interface Variant {
	name: string;
	/** Percent of the experiment's customers. */
	share: number;
}

/**
 * Part of a layer, in percent of its customers. Experiments with parts of one layer that do not overlap never have a
 * customer in common; layers are independent of each other.
 *
 * Source: D. Tang et al. (2010), Overlapping experiment infrastructure: more, better, faster experimentation, KDD.
 */
export interface LayerPart {
	layer: string;
	from: number;
	to: number;
}

/** A comparison of what is done for customers with what happens to those who are left alone. */
export interface Experiment {
	name: string;
	/** Percent of the customers who are left alone. */
	controlShare: number;
	/** Without any, all others are one group, `treated`. */
	variants: readonly Variant[];
	/** Missing: all customers. */
	part?: LayerPart;
}
