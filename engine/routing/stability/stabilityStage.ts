import { STEPS_PER_SLICE } from '../../slices/sliced';
import type { Zone } from '../../dates/zone';
import type { Item } from '../../item';
import { customerKey } from '../customerKey';
import { findNumber } from '../facts/findField';
import { foldName } from '../foldName';
import { OTHER } from '../outputs';
import type { PendingMove, RoutingBatch, RoutingStage } from '../routingBatch';
import { countMovements } from './movements';
import { readPreviousRoutes, type PreviousRoute } from './previousRoutes';
import { purchaseExits } from './purchaseExits';

export interface Stability {
	/** A customer moves once they belonged to the new output in so many runs, one after the other; 1 is at once. */
	runs?: number;
	/** A customer moves as soon as the score differs from the one that they had before by at least so much. */
	margin?: number;
	scoreField: string;
	/** The shop's. */
	zone: Zone;
	customerField?: string;
	/** Outputs that a customer leaves as soon as they have bought. */
	exitOutputs?: readonly string[];
}

/**
 * Compares with an earlier run: says how many customers moved, and keeps those of whom it is not certain yet where they
 * were, so that a border case does not go back and forth. Customers who are new, or whose output is no more, move at
 * once. Who was in an output that a purchase ends, and has bought since, exits.
 *
 * @param previous items that the router put out earlier
 * @throws InputError for an output to exit from that there is not
 */
export function stabilityStage(previous: readonly Item[], settings: Stability): RoutingStage {
	return function* (batch) {
		const { zone } = settings;
		const previousRoutes = yield* readPreviousRoutes(previous, settings);
		const indexOf = new Map(batch.outputs.map((name, index) => [foldName(name), index]));
		const movements = countMovements(batch.outputs);
		const exits = purchaseExits(batch, settings.exitOutputs ?? [], zone);
		for (let placement = 0; placement < batch.length; placement++) {
			if (placement % (STEPS_PER_SLICE / 8) === 0) yield;
			if (isCopied(batch, placement)) continue;
			const json = batch.json(placement);
			const customer = customerKey(json, settings.customerField);
			const before = customer === undefined ? undefined : previousRoutes.of(customer);
			if (before === undefined) continue;
			const from = indexOf.get(foldName(before.output)) ?? batch.other;
			if (exits.take(placement, before, from)) continue;
			if (from !== batch.other && from !== batch.output(placement)) {
				const pending = pendingMove(batch, placement, before, settings);
				if (pending !== undefined) keep(batch, placement, from, pending, settings);
			}
			movements.add(from, batch.output(placement));
		}
		for (const hint of [...movements.hints(), ...exits.hints()]) batch.hint(hint);
		const { unusable } = previousRoutes;
		if (unusable > 0) {
			batch.hint({
				kind: 'warning',
				text: `${unusable} of the previous routes could not be compared: they need a "customerId" or "email" and a "route", as this node gives them.`,
			});
		}
	};
}

/** With all matches an item has several outputs, and no single one that it could stay in. */
function isCopied(batch: RoutingBatch, placement: number): boolean {
	const item = batch.item(placement);
	return (
		(placement > 0 && batch.item(placement - 1) === item) ||
		(placement + 1 < batch.length && batch.item(placement + 1) === item)
	);
}

/** The move that has to wait, or undefined where the customer moves. */
function pendingMove(
	batch: RoutingBatch,
	placement: number,
	before: PreviousRoute,
	{ runs: needed, margin, scoreField }: Stability,
): PendingMove | undefined {
	if (needed === undefined && margin === undefined) return undefined;
	const output = nameOf(batch, batch.output(placement));
	const waiting = before.pending;
	const runs =
		waiting !== undefined && foldName(waiting.output) === foldName(output) ? waiting.runs + 1 : 1;
	if (needed !== undefined && runs >= needed) return undefined;
	const fromScore = waiting?.fromScore ?? before.score ?? null;
	const score = findNumber(batch.json(placement), scoreField);
	const isClear =
		margin !== undefined &&
		score !== undefined &&
		fromScore !== null &&
		Math.abs(score - fromScore) >= margin;
	return isClear ? undefined : { output, runs, fromScore };
}

function keep(
	batch: RoutingBatch,
	placement: number,
	from: number,
	pending: PendingMove,
	{ runs: needed, margin, scoreField }: Stability,
): void {
	const conditions = [
		needed === undefined ? '' : `this holds in ${needed} runs (${pending.runs} so far)`,
		margin === undefined ? '' : `${scoreField} changes by ${margin}`,
	].filter((condition) => condition !== '');
	batch.postpone(placement, pending);
	batch.move(
		placement,
		from,
		`Stays in "${nameOf(batch, from)}" until ${conditions.join(' or ')}.`,
	);
}

function nameOf({ outputs }: RoutingBatch, output: number): string {
	return outputs[output] ?? OTHER;
}
