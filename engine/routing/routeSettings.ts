import type { Zone } from '../dates/zone';
import type { ChannelSettings } from './channels/channel';
import type { PlaybookName } from './playbooks/choosePlaybook';
import type { PlayOverride } from './plays/play';
import type { TraitSettings } from './traits/addTraits';
import type { RoutingStage } from './routingBatch';
import type { Rule } from './rules/rule';
import type { ValueReaders } from './rules/valueReaders';
import type { SegmentMapName } from '../rfm/segments/chooseSegmentMap';

/** Segments that share an output. */
export interface SegmentOutput {
	output: string;
	segments: readonly string[];
}

export interface SegmentMode {
	mode: 'segment';
	segmentMap: SegmentMapName;
	/**
	 * The outputs of the `custom` map; with any other map, segments of it that share an output, while each of the rest
	 * has its own.
	 */
	outputs: readonly SegmentOutput[];
	/** Field that holds the segment. */
	field: string;
}

/** A tier and where it begins: a share of the customers counted from the best, in percent, or a least value. */
export interface ValueTier {
	output: string;
	limit: number;
}

export interface ValueMode {
	mode: 'value';
	/** `tier` reads the tier that CLTV Predict gives; the others divide the values of `field`. */
	by: 'tier' | 'percentile' | 'threshold';
	/** Field that holds the value. Left out, the first that an item has of those that this package writes. */
	field?: string;
	tiers: readonly ValueTier[];
}

export interface RuleMode {
	mode: 'rules';
	rules: readonly Rule[];
	/** Whether an item goes to every output whose rule fits, or to the first alone. */
	allMatches: boolean;
	readers: ValueReaders;
}

export interface PlaybookMode {
	mode: 'playbook';
	playbook: PlaybookName;
	/** When the crisis began and ended, ms since 1970: for the playbook `recover`, which measures from there. */
	crisisBeganAt?: number;
	crisisEndedAt?: number;
	/** Words by which a topic of a survey answer is about the crisis. */
	crisisTopics?: readonly string[];
}

/** Everything that decides where items go. */
export interface RouteSettings {
	by: SegmentMode | ValueMode | RuleMode | PlaybookMode;
	/** What is to be worked out of each customer first. */
	traits?: TraitSettings;
	/** What the operator wants done otherwise than the segment map or the playbook says. */
	plays: readonly PlayOverride[];
	channels: ChannelSettings;
	/** The moment of the run, ms since 1970. */
	now: number;
	/** The shop's, for dates of items that name none. */
	zone: Zone;
	/** Tells this run from others, in every routed item. */
	runId: string;
	/** Comes before the output's name in `utmCampaign`. */
	campaign?: string;
	/**
	 * What happens after an item was matched, in this order. `stability` comes first, because a customer who stays where
	 * they were has to pass the guards of that output and to count in its budget. `experiment` comes after `priority`, so
	 * that the control group is drawn from those who would have got something. A stage that is not there costs nothing;
	 * `Suppressed` exists with guards, `Held Out` with an experiment.
	 */
	stability?: RoutingStage;
	/** Whether that stage lets customers exit, so that there is an output for them. */
	hasExits?: boolean;
	guards?: RoutingStage;
	priority?: RoutingStage;
	experiment?: RoutingStage;
	/** Divides the outputs further, of those who are left. */
	microSegments?: RoutingStage;
	/** These two change nothing: one says what came of all this, the other keeps what the next run needs to know. */
	report?: RoutingStage;
	remember?: RoutingStage;
}
