import type { ChosenCutPoints } from './chooseCutPoints';
import type { CutPoint } from './cutPoints';
import type { RfmReference } from './reference';

/**
 * Makes a reference of a run, to score later orders against.
 *
 * @returns undefined where there were no customers to compare with
 */
export function makeReference(
	{ scale, cutPoints, percentiles, averageOrderValue }: ChosenCutPoints,
	shop: { analysisDate: string; customers: number; currency: string | null },
): RfmReference | undefined {
	if (shop.customers === 0) return undefined;
	return {
		kind: 'rfmReference',
		version: 1,
		...shop,
		scale,
		averageOrderValue,
		recency: { cutPoints: copy(cutPoints.recency), percentiles: copy(percentiles.recency) },
		frequency: { cutPoints: copy(cutPoints.frequency), percentiles: copy(percentiles.frequency) },
		monetary: { cutPoints: copy(cutPoints.monetary), percentiles: copy(percentiles.monetary) },
	};
}

function copy(points: readonly CutPoint[]): CutPoint[] {
	return points.map(({ at, inclusive }) => ({ at, inclusive }));
}
