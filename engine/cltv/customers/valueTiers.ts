import { lastingColumn } from '../../memory/lastingColumn';
import { radixSortInSlices } from '../../slices/radixSortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';

/** Best first. */
export const VALUE_TIERS = ['high', 'upper', 'middle', 'low'] as const;

export type ValueTier = (typeof VALUE_TIERS)[number];

/** Share of customers down to which a tier reaches. */
const REACHES = [0.1, 0.25, 0.5] as const;
const STEPS_BETWEEN_PAUSES = 16 * STEPS_PER_SLICE;

/** The least predicted value of the tiers high, upper and middle; null of a tier that no customer is in. */
export type TierThresholds = readonly [
	high: number | null,
	upper: number | null,
	middle: number | null,
];

/**
 * The values at which the tiers begin: high is the top 10% of customers, upper reaches to 25%, middle to 50%. Customers
 * of the same value are in the same tier, that of the middle of their ranks: where all are alike, all are in the middle.
 *
 * @param values predicted values, 0 or above; customers without one (NaN) do not count
 * @returns null where there are none
 */
export function* findTierThresholds(values: Float64Array): Sliced<TierThresholds | null> {
	// Floating-point numbers above 0 sort like the whole numbers that have their bits.
	const floats = lastingColumn(Float32Array, values.length);
	const bits = new Int32Array(floats.buffer);
	const members = lastingColumn(Uint32Array, values.length);
	let count = 0;
	for (let customer = 0; customer < values.length; customer++) {
		if (customer % STEPS_BETWEEN_PAUSES === 0) yield;
		const value = values[customer] as number;
		if (Number.isNaN(value)) continue;
		floats[customer] = Math.max(0, value);
		members[count++] = customer;
	}
	if (count === 0) return null;
	const sorted = yield* radixSortInSlices(members.subarray(0, count), [bits]);
	const thresholds: [number | null, number | null, number | null] = [null, null, null];
	let above = 0;
	for (let at = count - 1; at >= 0; ) {
		const own = bits[sorted[at] as number] as number;
		const end = at;
		let least = Infinity;
		for (; at >= 0 && bits[sorted[at] as number] === own; at--) {
			least = Math.min(least, values[sorted[at] as number] as number);
			if (at % STEPS_BETWEEN_PAUSES === 0) yield;
		}
		const alike = end - at;
		const rank = (above + alike / 2) / count;
		REACHES.forEach((reach, tier) => {
			if (rank <= reach) thresholds[tier] = Math.max(0, least);
		});
		above += alike;
		if (rank > REACHES[2]) break;
	}
	return thresholds;
}

/** The tier of a predicted value. */
export function tierOf(value: number, [high, upper, middle]: TierThresholds): ValueTier {
	if (high !== null && value >= high) return 'high';
	if (upper !== null && value >= upper) return 'upper';
	return middle !== null && value >= middle ? 'middle' : 'low';
}
