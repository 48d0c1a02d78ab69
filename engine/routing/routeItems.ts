import type { Hint } from '../hint';
import type { Item } from '../item';
import { STEPS_PER_SLICE, type Sliced } from '../slices/sliced';
import { campaignName } from './campaignName';
import { createUnreached, type Unreached } from './channels/unreached';
import type { Matcher } from './matcher';
import { matchPlaybook } from './modes/matchPlaybook';
import { matchRules } from './modes/matchRules';
import { matchSegments } from './modes/matchSegments';
import { matchTiers } from './modes/matchTiers';
import { matchValues } from './modes/matchValues';
import { sensitiveHints } from './guards/sensitive/sensitiveHints';
import { openBatch, type OpenBatch, type Suppression } from './openBatch';
import { EXITED, HELD_OUT, OTHER, overridePlays, SUPPRESSED, type PlannedOutput } from './outputs';
import { placeItems, type Placements } from './placements';
import { writeRoutedItem, type Route, type RoutedItem, type WriteRouted } from './route';
import type { RouteSettings } from './routeSettings';
import { addTraits } from './traits/addTraits';

/** Everything that a run gives. */
export interface RoutedRun<Output = RoutedItem> {
	/** Names of the outputs: the planned ones, `Other`, and `Held Out` and `Suppressed` where there are such stages. */
	readonly names: readonly string[];
	/** The items of each output. Every item of the input is in one of them, with all matches in one or more. */
	readonly outputs: Output[][];
	readonly hints: readonly Hint[];
}

/**
 * Sends every item to an output, by its segment, its value, the operator's rules or a playbook, with what to do for it.
 * The route of an item depends on the item, the settings and, for percentiles and rhythms, on which other items there
 * are: never on their order.
 *
 * @param write what an item at an output becomes at once, where it is wanted in another form: of a million items only one
 *   form has to be kept in memory
 * @throws InputError for settings that only the operator can mend
 */
export function routeItems(items: readonly Item[], settings: RouteSettings): Sliced<RoutedRun>;
export function routeItems<Output>(
	items: readonly Item[],
	settings: RouteSettings,
	write: WriteRouted<Output>,
): Sliced<RoutedRun<Output>>;
export function* routeItems(
	given: readonly Item[],
	settings: RouteSettings,
	write: WriteRouted<unknown> = writeRoutedItem,
): Sliced<RoutedRun<unknown>> {
	const { items, hints: traitHints } =
		settings.traits === undefined
			? { items: given, hints: [] }
			: yield* addTraits(given, settings.traits);
	const matcher = yield* chooseMatcher(items, settings);
	const outputs = overridePlays(matcher.outputs, settings.plays);
	const allMatches = settings.by.mode === 'rules' && settings.by.allMatches;
	const placements = yield* placeItems(items, matcher, allMatches);
	const matched = placements.outputs.slice();
	const batch = openBatch(items, placements, outputs, settings.channels);
	const { stability, guards, priority, experiment, microSegments, report, remember } = settings;
	for (const stage of [stability, guards, priority, experiment, microSegments, report, remember]) {
		if (stage !== undefined) yield* stage(batch);
	}
	const names = [...outputs.map(({ name }) => name), OTHER];
	const heldOut = experiment === undefined ? -1 : names.push(HELD_OUT) - 1;
	const suppressed = guards === undefined ? -1 : names.push(SUPPRESSED) - 1;
	const exited = settings.hasExits === true ? names.push(EXITED) - 1 : -1;
	const unreached = createUnreached();
	return {
		names,
		outputs: yield* writeRoutes(
			{
				outputs,
				matcher,
				matched,
				batch,
				settings,
				count: names.length,
				heldOut,
				suppressed,
				exited,
				unreached,
			},
			write,
		),
		hints: [
			...traitHints,
			...matcher.hints(),
			...sensitiveHints(settings.by),
			...copyHints(placements, items),
			...batch.hints,
			...unreached.hints(),
		],
	};
}

function* chooseMatcher(items: readonly Item[], { by, now, zone }: RouteSettings): Sliced<Matcher> {
	switch (by.mode) {
		case 'segment':
			return matchSegments(by);
		case 'value':
			return by.by === 'tier' ? matchTiers() : yield* matchValues(items, by);
		case 'rules':
			return yield* matchRules(items, by);
		case 'playbook':
			return yield* matchPlaybook(items, by, now, zone);
	}
}

interface Writing {
	outputs: readonly PlannedOutput[];
	matcher: Matcher;
	/** Outputs as they were matched, before stages moved placements. */
	matched: Uint8Array;
	batch: OpenBatch;
	settings: RouteSettings;
	/** Of all outputs. */
	count: number;
	/** Indices of the outputs for who is not to be contacted, -1 where there is none. */
	heldOut: number;
	suppressed: number;
	exited: number;
	/** Is told of whoever is to be contacted and cannot be. */
	unreached: Unreached;
}

function* writeRoutes<Output>(writing: Writing, write: WriteRouted<Output>): Sliced<Output[][]> {
	const { batch, count } = writing;
	const { suppressions, experiments } = batch;
	const outputOf = finalOutput(writing);
	const routeOf = routeWriter(writing);
	const written: Output[][] = Array.from({ length: count }, () => []);
	for (let rank = 0; rank < batch.length; rank++) {
		if (rank % (STEPS_PER_SLICE / 4) === 0) yield;
		const placement = batch.order?.[rank] ?? rank;
		const suppression = suppressions.get(placement);
		const output = outputOf(placement, suppression);
		(written[output] as Output[]).push(
			write(
				batch.item(placement),
				batch.json(placement),
				routeOf(placement, suppression, output === batch.output(placement)),
				experiments.get(placement),
				suppression?.because,
			),
		);
	}
	return written;
}

/** Where a placement comes out at last. Whoever is to be left alone is, whatever else was decided for them. */
function finalOutput({ batch, heldOut, suppressed, exited }: Writing) {
	return (placement: number, suppression: Suppression | undefined): number => {
		if (suppression !== undefined) return suppressed;
		if (batch.exits.has(placement)) return exited;
		return batch.heldOut.has(placement) ? heldOut : batch.output(placement);
	};
}

/** Writes the route of a placement. What is the same for all of an output is worked out once. */
function routeWriter({ outputs, matcher, matched, batch, settings, unreached }: Writing) {
	const { runId, campaign } = settings;
	const routedAt = new Date(settings.now).toISOString();
	const campaigns = [...outputs.map(({ name }) => name), OTHER].map((name) =>
		campaignName(name, campaign),
	);
	return (placement: number, suppression: Suppression | undefined, isSent: boolean): Route => {
		const output = batch.output(placement);
		const planned = outputs[output];
		// Who is not to be contacted has no channel, in case somebody connects that output to a sender.
		const channel = isSent ? batch.channel(placement) : 'none';
		if (isSent && channel === 'none') {
			unreached.note(batch.json(placement), batch.channels(placement));
		}
		const sentence = batch.sentences.get(placement);
		const first = matched[placement] as number;
		let reason = matcher.reason(
			batch.json(placement),
			batch.item(placement),
			first === outputs.length ? -1 : first,
		);
		if (sentence !== undefined) reason += ` ${sentence}`;
		if (suppression !== undefined) reason += ` ${suppression.detail}`;
		const route: Route = {
			output: planned?.name ?? OTHER,
			reason,
			action: planned?.play.action ?? null,
			tone: planned?.play.tone ?? null,
			channel,
			offer: planned?.play.offer ?? null,
			runId,
			routedAt,
			utmCampaign: campaigns[output] as string,
		};
		const microSegment = batch.labels.get(placement);
		if (microSegment !== undefined) route.microSegment = microSegment;
		const pending = batch.postponed.get(placement);
		if (pending !== undefined) route.pending = pending;
		const exit = batch.exits.get(placement);
		if (exit !== undefined) route.exit = exit;
		return route;
	};
}

function copyHints({ length, copies }: Placements, items: readonly Item[]): Hint[] {
	if (copies === 0) return [];
	return [
		{
			kind: 'info',
			text: `${items.length} items gave ${length}: ${copies} are copies, because items that fit several rules went to each of their outputs.`,
		},
	];
}
