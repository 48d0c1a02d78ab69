import type { JsonRecord } from '../json';
import type { Channel } from './channels/channel';
import type { Exit, ExperimentGroup, PendingMove, SuppressionReason } from './routingBatch';

/** What a routed item gains under `route`. Unknown is null. */
export interface Route {
	/**
	 * Name of the output that the customer belongs to. In `Held Out` and `Suppressed` too it is the one that they were
	 * meant for, so that groups can be compared.
	 */
	output: string;
	/** Why, in a sentence or two. */
	reason: string;
	action: string | null;
	tone: string | null;
	/** The first of the output's channels on which the customer may and can be reached. */
	channel: Channel;
	offer: string | null;
	runId: string;
	/** When, ISO 8601 in UTC: what the customer bought later is measured from here. */
	routedAt: string;
	/** For links in what is sent: the output's name in lower case, such as `at_risk`. */
	utmCampaign: string;
	/** The output and its divisions, "Champions / DE / positive", where outputs are divided further. */
	microSegment?: string;
	/** The output that the customer would belong to, where they stay in another one until that has proved lasting. */
	pending?: PendingMove;
	/** In `Exited`: where the customer was, and since when they have bought. */
	exit?: Exit;
}

/** An item at an output. */
export interface RoutedItem {
	/** Place of the item in the input. */
	index: number;
	route: Route;
	experiment?: ExperimentGroup;
	suppressedBecause?: SuppressionReason;
}

/**
 * What an item at an output becomes. Its parts are given one by one: a million objects that only hold them together
 * would be work for the garbage collector.
 *
 * @param index place of the item in the input
 * @param json what the item holds, with `traits` where they were worked out
 */
export type WriteRouted<Output> = (
	index: number,
	json: JsonRecord,
	route: Route,
	experiment: ExperimentGroup | undefined,
	suppressedBecause: SuppressionReason | undefined,
) => Output;

/** The parts held together, for whoever looks at a few items. */
export const writeRoutedItem: WriteRouted<RoutedItem> = (
	index,
	_json,
	route,
	experiment,
	suppressedBecause,
) => {
	const routed: RoutedItem = { index, route };
	if (experiment !== undefined) routed.experiment = experiment;
	if (suppressedBecause !== undefined) routed.suppressedBecause = suppressedBecause;
	return routed;
};
