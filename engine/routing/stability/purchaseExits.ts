import type { Zone } from '../../dates/zone';
import type { Hint } from '../../hint';
import { InputError } from '../../inputError';
import { findMoment } from '../facts/findMoment';
import { foldName } from '../foldName';
import type { RoutingBatch } from '../routingBatch';
import type { PreviousRoute } from './previousRoutes';

const LENGTH_OF_DAY = 'yyyy-mm-dd'.length;

/** Lets customers exit who have bought since they came out of an output that a purchase ends. */
export interface PurchaseExits {
	/**
	 * @param from index of the output that the customer was in
	 * @returns whether they exit
	 */
	take(placement: number, before: PreviousRoute, from: number): boolean;
	hints(): Hint[];
}

/**
 * @param names of the outputs that a purchase ends
 * @param zone the shop's
 * @throws InputError for one that there is not
 */
export function purchaseExits(
	batch: RoutingBatch,
	names: readonly string[],
	zone: Zone,
): PurchaseExits {
	const endsWithPurchase = batch.outputs.map((output) =>
		names.some((name) => foldName(name) === foldName(output)),
	);
	for (const name of names) checkName(batch, name);
	const counts = new Map<string, number>();
	let undated = 0;
	return {
		take(placement, { enteredAt }, from) {
			if (endsWithPurchase[from] !== true || enteredAt === undefined) return false;
			const bought = findMoment(batch.json(placement), 'lastOrderAt', zone);
			if (bought === undefined) undated++;
			if (bought === undefined || bought <= enteredAt) return false;
			const name = batch.outputs[from] as string;
			counts.set(name, (counts.get(name) ?? 0) + 1);
			const exit = { from: name, enteredAt: isoOf(enteredAt), boughtAt: isoOf(bought) };
			batch.exit(
				placement,
				exit,
				`Bought on ${exit.boughtAt.slice(0, LENGTH_OF_DAY)}, after coming out of "${name}" on ${exit.enteredAt.slice(0, LENGTH_OF_DAY)}.`,
			);
			return true;
		},
		hints: () => hintsOf(counts, undated),
	};
}

function checkName({ outputs }: RoutingBatch, name: string): void {
	if (outputs.some((output) => foldName(output) === foldName(name))) return;
	throw new InputError(
		'exitOutput',
		`"Outputs That a Purchase Ends" names "${name.slice(0, 80)}", which is none of the outputs`,
		`The outputs are: ${outputs.join(', ')}.`,
	);
}

function isoOf(moment: number): string {
	return new Date(moment).toISOString();
}

function hintsOf(counts: ReadonlyMap<string, number>, undated: number): Hint[] {
	const hints: Hint[] = [];
	if (counts.size > 0) {
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		const parts = [...counts].map(([name, count]) => `${name} ${count}`).sort();
		hints.push({
			kind: 'info',
			text: `${total} ${total === 1 ? 'customer has' : 'customers have'} bought since the previous run and exited: ${parts.join(', ')}.`,
		});
	}
	if (undated > 0) {
		hints.push({
			kind: 'warning',
			text: `Of ${undated} ${undated === 1 ? 'customer' : 'customers'} it cannot be told whether they have bought since: their items need "lastOrderAt", as RFM Score gives it.`,
		});
	}
	return hints;
}
