import type { Hint } from '../../hint';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { RoutingBatch, RoutingStage, SuppressionReason } from '../routingBatch';
import type { Guard, OpenGuard } from './guard';
import { freeOutputTest } from './freeOutputs';
import { joinSmallOutputs, type MinimumSize } from './minimumSize';

/** A placement may cost a hash. */
const PLACEMENTS_PER_SLICE = STEPS_PER_SLICE / 8;

export interface Guards {
	/** In the order in which they are asked: the first that has something against a customer gives the reason. */
	readonly guards: readonly OpenGuard[];
	readonly minimumSize?: MinimumSize;
	/** Outputs from which nobody is contacted, so that nobody need be suppressed there. */
	readonly freeOutputs: readonly string[];
}

const REASON_WORDS: Record<SuppressionReason, string> = {
	optedOut: 'opted out',
	consent: 'without consent',
	tooSmall: 'in segments that are too small',
	unchanged: 'unchanged',
	frequencyCap: 'contacted often enough',
};

/**
 * Sees to it that nobody is contacted who must not be: each suppressed placement goes to `Suppressed` with its reason.
 *
 * @throws InputError where a setting names an output that there is not
 */
export function guardStage({ guards, minimumSize, freeOutputs }: Guards): RoutingStage {
	return function* (batch) {
		if (minimumSize !== undefined) yield* joinSmallOutputs(batch, minimumSize);
		const opened = guards.map((open) => open(batch));
		const isFree = freeOutputTest(batch.outputs, freeOutputs);
		const counts = yield* askGuards(batch, opened, isFree);
		for (const hint of hintsOf(batch, opened, counts)) batch.hint(hint);
	};
}

function* askGuards(
	batch: RoutingBatch,
	guards: readonly Guard[],
	isFree: (output: number) => boolean,
): Sliced<Map<SuppressionReason, number>> {
	const counts = new Map<SuppressionReason, number>();
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % PLACEMENTS_PER_SLICE === 0) yield;
		const isOpen = batch.isOpen(placement) && !isFree(batch.output(placement));
		for (const guard of guards) {
			if (!isOpen && guard.checksOther !== true) continue;
			const suppression = guard.check(placement);
			if (suppression === undefined) continue;
			const { because, detail } = suppression;
			batch.suppress(placement, because, detail);
			counts.set(because, (counts.get(because) ?? 0) + 1);
			break;
		}
	}
	return counts;
}

function hintsOf(
	batch: RoutingBatch,
	guards: readonly Guard[],
	counts: ReadonlyMap<SuppressionReason, number>,
): Hint[] {
	const hints = guards.flatMap((guard) => guard.hints?.() ?? []);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (total === 0) return hints;
	const reasons = [...counts].map(([because, count]) => `${count} ${REASON_WORDS[because]}`);
	return [
		{
			kind: 'info',
			text: `Suppressed ${total} of ${batch.length} ${batch.length === 1 ? 'item' : 'items'}: ${reasons.join(', ')}.`,
		},
		...hints,
	];
}
