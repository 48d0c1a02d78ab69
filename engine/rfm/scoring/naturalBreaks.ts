import { ckmeans } from 'simple-statistics';
import type { CutPoint } from './cutPoints';
import type { Distribution } from './distribution';

/** ckmeans needs time and memory in proportion to scores × values; of more customers a sample stands for all. */
const MOST_VALUES = 1000;

/**
 * Cut points where the values have gaps: the one-dimensional k-means that is optimal (Wang & Song 2011, ckmeans), as
 * cartographers know it under the name of natural breaks.
 *
 * @returns `scale - 1` cut points, or undefined where there are fewer distinct values than scores
 *
 * @example
 * // customers who spent 1, 2, 100, 101, 900: naturalBreakCutPoints(…, 3) starts scores at 100 and at 900
 */
export function naturalBreakCutPoints(
	distribution: Distribution,
	scale: number,
): CutPoint[] | undefined {
	if (distribution.values.length < scale) return undefined;
	const clusters = ckmeans(sampleOf(distribution), scale);
	const starts = clusters.map((cluster) => cluster[0] as number);
	// Where the sample has too few values, the library fills up with clusters that start alike.
	const distinct = starts.every((start, i) => i === 0 || start > (starts[i - 1] as number));
	if (starts.length < scale || !distinct) return undefined;
	return starts.slice(1).map((at) => ({ at, inclusive: true }));
}

/**
 * Every customer's value where they are few. Else, where the distinct values are few, each of them as often as its share
 * says, but at least once: the rare best customers must not be lost. Else the values at even steps.
 */
function sampleOf(distribution: Distribution): number[] {
	const { values, counts, total } = distribution;
	if (total <= MOST_VALUES || values.length > MOST_VALUES / 2) return evenlySpaced(distribution);
	return Array.from(values).flatMap((value, i) => {
		const share = (counts[i] as number) / total;
		return new Array<number>(Math.max(1, Math.round(share * (MOST_VALUES / 2)))).fill(value);
	});
}

/** Every customer's value, or the values at even steps through the sorted customers, the first and the last included. */
function evenlySpaced({ values, counts, total }: Distribution): number[] {
	const size = Math.min(total, MOST_VALUES);
	const sample: number[] = [];
	let at = 0;
	let through = counts[0] as number;
	for (let i = 0; i < size; i++) {
		const rank = size === 1 ? 0 : Math.round((i * (total - 1)) / (size - 1));
		while (through <= rank) {
			at++;
			through += counts[at] as number;
		}
		sample.push(values[at] as number);
	}
	return sample;
}
