import type { Hint } from '../hint';
import type { Item } from '../item';
import type { JsonRecord } from '../json';
import { chooseChannel } from './channels/chooseChannel';
import type { Channel, ChannelSettings } from './channels/channel';
import type { PlannedOutput } from './outputs';
import type { Placements } from './placements';
import type {
	Exit,
	ExperimentGroup,
	PendingMove,
	RoutingBatch,
	SuppressionReason,
} from './routingBatch';

export interface Suppression {
	because: SuppressionReason;
	detail: string;
}

/** A batch with what its stages decided, of which most placements know nothing. */
export interface OpenBatch extends RoutingBatch {
	readonly suppressions: ReadonlyMap<number, Suppression>;
	readonly heldOut: ReadonlySet<number>;
	readonly exits: ReadonlyMap<number, Exit>;
	readonly experiments: ReadonlyMap<number, ExperimentGroup>;
	readonly postponed: ReadonlyMap<number, PendingMove>;
	/** Micro-segments, where outputs are divided further. */
	readonly labels: ReadonlyMap<number, string>;
	/** Sentences that stages added to the reason of a placement. */
	readonly sentences: ReadonlyMap<number, string>;
	readonly hints: readonly Hint[];
	/** Undefined where the placements stay in the order of their items. */
	readonly order: Uint32Array | undefined;
}

const NO_CHANNELS: readonly Channel[] = [];

/** Opens the placements of a run to the router's stages. */
export function openBatch(
	items: readonly Item[],
	placements: Placements,
	outputs: readonly PlannedOutput[],
	channels: ChannelSettings,
): OpenBatch {
	const suppressions = new Map<number, Suppression>();
	const heldOut = new Set<number>();
	const exits = new Map<number, Exit>();
	const experiments = new Map<number, ExperimentGroup>();
	const postponed = new Map<number, PendingMove>();
	const labels = new Map<number, string>();
	const sentences = new Map<number, string>();
	const hints: Hint[] = [];
	const other = outputs.length;
	let order: Uint32Array | undefined;
	const say = (placement: number, sentence: string) => {
		const before = sentences.get(placement);
		sentences.set(placement, before === undefined ? sentence : `${before} ${sentence}`);
	};
	const jsonOf = (placement: number) =>
		(items[placements.items[placement] as number] as Item).json as JsonRecord;
	return {
		length: placements.length,
		outputs: outputs.map(({ name }) => name),
		other,
		suppressions,
		heldOut,
		exits,
		experiments,
		postponed,
		labels,
		sentences,
		hints,
		get order() {
			return order;
		},
		json: jsonOf,
		item: (placement) => placements.items[placement] as number,
		output: (placement) => placements.outputs[placement] as number,
		channel(placement) {
			const output = outputs[placements.outputs[placement] as number];
			return output === undefined
				? 'none'
				: chooseChannel(jsonOf(placement), output.play.channels, channels);
		},
		channels: (placement) =>
			outputs[placements.outputs[placement] as number]?.play.channels ?? NO_CHANNELS,
		isOpen: (placement) =>
			placements.outputs[placement] !== other &&
			!suppressions.has(placement) &&
			!heldOut.has(placement) &&
			!exits.has(placement),
		suppression: (placement) => suppressions.get(placement)?.because,
		isHeldOut: (placement) => heldOut.has(placement),
		hasExited: (placement) => exits.has(placement),
		move(placement, output, sentence) {
			placements.outputs[placement] = output;
			say(placement, sentence);
		},
		suppress(placement, because, detail) {
			suppressions.set(placement, { because, detail });
		},
		postpone(placement, pending) {
			postponed.set(placement, pending);
		},
		assign(placement, experiment) {
			experiments.set(placement, experiment);
		},
		holdOut(placement) {
			heldOut.add(placement);
		},
		exit(placement, exit, detail) {
			exits.set(placement, exit);
			say(placement, detail);
		},
		label(placement, microSegment) {
			labels.set(placement, microSegment);
		},
		rank(ranked) {
			order = ranked;
		},
		hint(hint) {
			hints.push(hint);
		},
	};
}
