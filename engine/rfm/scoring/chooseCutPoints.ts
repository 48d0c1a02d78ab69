import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { CutPoint } from './cutPoints';
import {
	distributionOf,
	percentileCutPoints,
	quantileCutPoints,
	type Distribution,
} from './distribution';
import { MEASURES, type Measure, type MeasureColumns, type PerMeasure } from './measure';
import { naturalBreakCutPoints } from './naturalBreaks';
import type { RfmReference } from './reference';
import {
	ascendingCutPoints,
	defaultFrequencyThresholds,
	defaultMonetaryThresholds,
	defaultRecencyThresholds,
	recencyCutPoints,
} from './thresholds';

export const SCORING_METHODS = [
	'quantiles',
	'thresholds',
	'naturalBreaks',
	'reference',
	'klaviyo',
	'shopify',
] as const;

export type ScoringMethod = (typeof SCORING_METHODS)[number];

export interface ScoringSettings {
	method: ScoringMethod;
	/** Number of scores, 3 to 10. Klaviyo's method has 3, Shopify's 5, a reference its own. */
	scale: number;
	/** The operator's own thresholds, each `scale - 1` numbers; what is missing has defaults. */
	thresholds?: {
		recencyDays?: readonly number[];
		orders?: readonly number[];
		amounts?: readonly number[];
	};
	reference?: RfmReference;
}

/** Why a measure was scored by fixed thresholds although another method was asked for. */
export type FallbackCause = 'tooFewCustomers' | 'tooManyTies' | 'tooFewDistinctValues';

export interface ChosenCutPoints {
	/** Number of scores. */
	scale: number;
	cutPoints: PerMeasure<CutPoint[]>;
	/** How many percent of the customers a value surpasses (see `percentileCutPoints`). */
	percentiles: PerMeasure<CutPoint[]>;
	fallbacks: Array<{ measure: Measure; cause: FallbackCause }>;
	/** The shop's average order in the main unit of the currency, for thresholds and for the reference. */
	averageOrderValue: number;
}

/**
 * A multiple of an average is rarely a number that a computer has exactly. Taken down by less than the smallest coin,
 * who spent just that much has reached it, in whatever unit the money is counted.
 */
const JUST_BELOW = 1 - 1e-12;

const KLAVIYO_SCALE = 3;
const SHOPIFY_SCALE = 5;

/**
 * Finds the boundaries between scores by the method asked for.
 *
 * Quantiles and natural breaks need enough different customers. Where a shop has fewer customers than scores, or where
 * so many of them are equal that the best would not get the highest score or the worst the lowest (a shop in which half
 * of the customers have ordered once), the measure falls back to fixed thresholds.
 */
export function* chooseCutPoints(
	columns: MeasureColumns,
	settings: ScoringSettings,
): Sliced<ChosenCutPoints> {
	const averageOrderValue = yield* averageOrder(columns);
	if (settings.method === 'reference' && settings.reference !== undefined) {
		return fromReference(settings.reference);
	}
	const scale = scaleOf(settings);
	const cutPoints: Partial<PerMeasure<CutPoint[]>> = {};
	const percentiles: Partial<PerMeasure<CutPoint[]>> = {};
	const fallbacks: ChosenCutPoints['fallbacks'] = [];
	for (const measure of MEASURES) {
		const distribution = yield* distributionOf(columns[measure]);
		percentiles[measure] = percentileCutPoints(distribution);
		const chosen = cutPointsByMethod(measure, distribution, settings, scale);
		if (typeof chosen === 'object') {
			cutPoints[measure] = chosen;
			continue;
		}
		if (chosen !== 'fixed') fallbacks.push({ measure, cause: chosen });
		cutPoints[measure] = fixedCutPoints(measure, settings, scale, averageOrderValue);
	}
	return {
		scale,
		cutPoints: cutPoints as PerMeasure<CutPoint[]>,
		percentiles: percentiles as PerMeasure<CutPoint[]>,
		fallbacks,
		averageOrderValue,
	};
}

function scaleOf(settings: ScoringSettings): number {
	if (settings.method === 'klaviyo') return KLAVIYO_SCALE;
	if (settings.method === 'shopify') return SHOPIFY_SCALE;
	return settings.scale;
}

function cutPointsByMethod(
	measure: Measure,
	distribution: Distribution,
	settings: ScoringSettings,
	scale: number,
): CutPoint[] | FallbackCause | 'fixed' {
	if (settings.method === 'thresholds') return 'fixed';
	// Klaviyo's recency is fixed for every account; only frequency and monetary value are relative.
	if (settings.method === 'klaviyo' && measure === 'recency') return 'fixed';
	if (distribution.total < scale) return 'tooFewCustomers';
	if (settings.method === 'naturalBreaks') {
		return naturalBreakCutPoints(distribution, scale) ?? 'tooFewDistinctValues';
	}
	return tiesHideAnEnd(distribution, scale)
		? 'tooManyTies'
		: quantileCutPoints(distribution, scale);
}

/** Whether the mid-rank of the worst value is above the lowest score's part, or that of the best below the highest's. */
function tiesHideAnEnd({ counts, total }: Distribution, scale: number): boolean {
	const worst = counts[0] as number;
	const best = counts[counts.length - 1] as number;
	return worst * scale >= 2 * total || best * scale > 2 * total;
}

function fixedCutPoints(
	measure: Measure,
	{ thresholds, method }: ScoringSettings,
	scale: number,
	averageOrderValue: number,
): CutPoint[] {
	// Klaviyo's recency is not the operator's to set.
	const own = method === 'klaviyo' ? undefined : thresholds;
	switch (measure) {
		case 'recency':
			return recencyCutPoints(own?.recencyDays ?? defaultRecencyThresholds(scale));
		case 'frequency':
			return ascendingCutPoints(own?.orders ?? defaultFrequencyThresholds(scale));
		case 'monetary':
			return ascendingCutPoints(
				own?.amounts ??
					defaultMonetaryThresholds(scale, averageOrderValue).map((amount) => amount * JUST_BELOW),
			);
	}
}

function fromReference(reference: RfmReference): ChosenCutPoints {
	return {
		scale: reference.scale,
		cutPoints: {
			recency: reference.recency.cutPoints,
			frequency: reference.frequency.cutPoints,
			monetary: reference.monetary.cutPoints,
		},
		percentiles: {
			recency: reference.recency.percentiles,
			frequency: reference.frequency.percentiles,
			monetary: reference.monetary.percentiles,
		},
		fallbacks: [],
		averageOrderValue: reference.averageOrderValue,
	};
}

function* averageOrder({ frequency, monetary }: MeasureColumns): Sliced<number> {
	let spent = 0;
	let orders = 0;
	for (let i = 0; i < frequency.length; i++) {
		// Money in ten-thousandths is a whole number: its sum does not depend on the order of the customers.
		spent += Math.round((monetary[i] as number) * 10_000);
		orders += frequency[i] as number;
		if (i % STEPS_PER_SLICE === 0) yield;
	}
	return orders === 0 ? 0 : spent / orders / 10_000;
}
