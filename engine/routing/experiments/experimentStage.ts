import type { Hint } from '../../hint';
import { STEPS_PER_SLICE } from '../../slices/sliced';
import { customerKey } from '../customerKey';
import type { RoutingStage } from '../routingBatch';
import { assignGroups } from './assignGroups';
import { CONTROL, type Experiment } from './experiment';

/** Hashing a customer costs some microseconds. */
const CUSTOMERS_PER_SLICE = STEPS_PER_SLICE / 8;

/**
 * Notes the group of every customer on the way to a named output, and holds the control group out. Whoever a guard
 * suppressed is in no group: they would have got nothing in either.
 *
 * @param customerField see `customerKey`
 * @throws InputError see `checkExperiment`
 */
export function experimentStage(experiment: Experiment, customerField?: string): RoutingStage {
	const groupOf = assignGroups(experiment);
	const { name } = experiment;
	return function* (batch) {
		const counts = new Map<string, number>();
		let unnamed = 0;
		for (let placement = 0; placement < batch.length; placement++) {
			if (placement % CUSTOMERS_PER_SLICE === 0) yield;
			if (!batch.isOpen(placement)) continue;
			const customer = customerKey(batch.json(placement), customerField);
			if (customer === undefined) {
				unnamed++;
				continue;
			}
			const group = groupOf(customer);
			if (group === undefined) continue;
			counts.set(group, (counts.get(group) ?? 0) + 1);
			batch.assign(placement, { name, group });
			if (group === CONTROL) batch.holdOut(placement);
		}
		for (const hint of hintsOf(experiment, counts, unnamed)) batch.hint(hint);
	};
}

function hintsOf(
	{ name, controlShare, variants }: Experiment,
	counts: ReadonlyMap<string, number>,
	unnamed: number,
): Hint[] {
	const hints: Hint[] = [];
	const groups = [
		...(controlShare > 0 ? [CONTROL] : []),
		...variants.map((variant) => variant.name),
	];
	const members = [...new Set([...groups, ...counts.keys()])].map(
		(group) => `${counts.get(group) ?? 0} ${group}`,
	);
	if (counts.size > 0) {
		hints.push({ kind: 'info', text: `Experiment "${name}": ${members.join(', ')}.` });
	}
	if (controlShare === 0) {
		hints.push({
			kind: 'warning',
			text: `The experiment "${name}" has no control group: it can say which variant does better, but not whether any does better than nothing.`,
		});
	}
	if (unnamed > 0) {
		hints.push({
			kind: 'warning',
			text: `${unnamed} ${unnamed === 1 ? 'item names' : 'items name'} no customer and took no part in the experiment "${name}". They need a "customerId", an "email" or a "phone".`,
		});
	}
	return hints;
}
