import type { Hint } from '../hint';
import type { JsonRecord } from '../json';
import type { Sliced } from '../slices/sliced';
import type { Channel } from './channels/channel';

/** Why a customer is not to be contacted. */
export type SuppressionReason = 'consent' | 'frequencyCap' | 'unchanged' | 'tooSmall' | 'optedOut';

export interface ExperimentGroup {
	/** Of the experiment. */
	name: string;
	/** The control group or a variant. */
	group: string;
}

/** A customer who has bought since they were routed, and so left what the output was for. */
export interface Exit {
	/** Name of the output that they were in. */
	from: string;
	/** When they were routed there and when they bought, ISO 8601 in UTC. */
	enteredAt: string;
	boughtAt: string;
}

/** A move that waits until it has proved lasting. */
export interface PendingMove {
	/** The output that the customer would belong to. */
	output: string;
	/** In how many runs, one after the other. */
	runs: number;
	/** The score that they came from; null where there is none. */
	fromScore: number | null;
}

/**
 * The placements of a run: each is one item on its way to one output. A stage of the router looks at all of them and
 * changes some; placements are numbered from 0, in the order of their items.
 */
export interface RoutingBatch {
	readonly length: number;
	/** Names of the outputs that items are matched to, by index. `Other` is the index after the last of them. */
	readonly outputs: readonly string[];
	readonly other: number;
	json(placement: number): JsonRecord;
	/** Place of the placement's item in the input. */
	item(placement: number): number;
	/** Index of the output that the placement is on its way to at the moment. */
	output(placement: number): number;
	/** The channel on which the customer of the placement may and can be reached for what its output does. */
	channel(placement: number): Channel;
	/** The channels that its output is for, in order of preference; none for `Other`. */
	channels(placement: number): readonly Channel[];
	/** Whether no stage has suppressed it, held it out or let it exit, and it is on its way to a named output. */
	isOpen(placement: number): boolean;
	/** Why it was suppressed, or undefined where it was not. */
	suppression(placement: number): SuppressionReason | undefined;
	/** Whether it goes to `Held Out`. */
	isHeldOut(placement: number): boolean;
	/** Whether it goes to `Exited`. */
	hasExited(placement: number): boolean;
	/** Sends it to another output instead. The sentence says why, and follows the reason that it has. */
	move(placement: number, output: number, sentence: string): void;
	/** Sends it to `Suppressed`, with a sentence of detail. It keeps the name of the output that it was meant for. */
	suppress(placement: number, because: SuppressionReason, detail: string): void;
	/** Notes that its customer would belong elsewhere by now, and stays where they are for the time being. */
	postpone(placement: number, pending: PendingMove): void;
	/** Notes the group that its customer is in. */
	assign(placement: number, experiment: ExperimentGroup): void;
	/** Sends it to `Held Out`. It keeps the name of the output that it was meant for. */
	holdOut(placement: number): void;
	/** Sends it to `Exited`, with a sentence of detail. It keeps the name of the output that it belongs to by now. */
	exit(placement: number, exit: Exit, detail: string): void;
	/** Names the micro-segment that its customer is in. */
	label(placement: number, microSegment: string): void;
	/** Puts placements out in this order within each output: every placement once. */
	rank(order: Uint32Array): void;
	hint(hint: Hint): void;
}

/** A part of the router that works on the placements of a run after they were matched: guards, experiments… */
export type RoutingStage = (batch: RoutingBatch) => Sliced<void>;
