import { customerKey } from '../customerKey';
import { findField } from '../facts/findField';
import type { OpenGuard } from './guard';
import { fingerprintOf, type RouterMemory } from './memory/routerMemory';

/** Field in which RFM Score says whether a customer is in another segment than before. */
const CHANGED_FIELD = 'segmentChanged';

const ANSWERS = new Map<unknown, boolean>([
	[true, true],
	['true', true],
	['TRUE', true],
	[1, true],
	['1', true],
	[false, false],
	['false', false],
	['FALSE', false],
	[0, false],
	['0', false],
]);

/** Suppresses customers whose segment is the same as before, as RFM Score compared it. */
export const changedByField: OpenGuard = (batch) => {
	let untold = 0;
	return {
		check(placement) {
			const changed = ANSWERS.get(findField(batch.json(placement), CHANGED_FIELD));
			if (changed === undefined) untold++;
			if (changed !== false) return undefined;
			return { because: 'unchanged', detail: 'The segment is the same as before.' };
		},
		hints: () =>
			untold === 0
				? []
				: [
						{
							kind: 'warning',
							text: `${untold} ${untold === 1 ? 'item does' : 'items do'} not say in "${CHANGED_FIELD}" whether the segment changed, and ${untold === 1 ? 'was' : 'were'} let through. Connect the previous scores to RFM Score, or let the node remember: set "Only Changed Customers" to the node's own memory.`,
						},
					],
	};
};

/** Suppresses customers who came out of the same output before, as the router remembers it. */
export function changedByMemory({ routes }: RouterMemory, customerField?: string): OpenGuard {
	return (batch) => ({
		check(placement) {
			if (routes.size === 0) return undefined;
			const customer = customerKey(batch.json(placement), customerField);
			if (customer === undefined) return undefined;
			const output = batch.outputs[batch.output(placement)] as string;
			if (routes.get(fingerprintOf(customer))?.includes(output) !== true) return undefined;
			return {
				because: 'unchanged',
				detail: `The customer came out of "${output}" in an earlier run already.`,
			};
		},
	});
}
