import type { Hint } from '../../hint';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { RoutingBatch } from '../routingBatch';

const MOST_SHOWN = 5;

/**
 * Where there is most to lose: the outputs with the largest sums of expected losses, so that work begins there.
 *
 * @param loss of each placement, −Infinity where it is not known
 */
export function* riskHints(batch: RoutingBatch, loss: Float64Array): Sliced<Hint[]> {
	// In hundredths, so that the sums are the same in any order.
	const hundredths = new Float64Array(batch.outputs.length);
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % STEPS_PER_SLICE === 0) yield;
		const own = loss[placement] as number;
		if (own === -Infinity || !batch.isOpen(placement)) continue;
		const output = batch.output(placement);
		hundredths[output] = (hundredths[output] as number) + Math.round(own * 100);
	}
	const ranked = batch.outputs
		.map((name, output) => ({ name, risk: Math.round((hundredths[output] as number) / 100) }))
		.filter(({ risk }) => risk > 0)
		.sort((a, b) => b.risk - a.risk || (a.name < b.name ? -1 : 1))
		.slice(0, MOST_SHOWN);
	if (ranked.length === 0) return [];
	return [
		{
			kind: 'info',
			text: `Expected loss where nothing is done, largest first: ${ranked.map(({ name, risk }) => `${name} ${risk}`).join(', ')}.`,
		},
	];
}
