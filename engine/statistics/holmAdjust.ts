/**
 * p-values adjusted for how many there are, by Holm's step-down method: the chance of a single false alarm among all of
 * them stays below the limit that each is held against.
 *
 * Source: S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics
 * 6:65–70.
 *
 * @returns in the order given
 *
 * @example
 * holmAdjust([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
export function holmAdjust(pValues: readonly number[]): number[] {
	const order = pValues
		.map((_, at) => at)
		.sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
	const adjusted = new Array<number>(pValues.length);
	let largest = 0;
	order.forEach((at, rank) => {
		largest = Math.max(largest, Math.min(1, (pValues[at] as number) * (pValues.length - rank)));
		adjusted[at] = largest;
	});
	return adjusted;
}
