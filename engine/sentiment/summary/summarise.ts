import { millisecondsInHour } from 'date-fns/constants';
import { zoneOf } from '../../dates/zone';
import { sortInSlices } from '../../slices/sortInSlices';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import type { AnalysedResponse } from '../analysedResponse';
import { moodShifts, type MoodShift } from './alert/moodShifts';
import { shuffleMoments } from './alert/shuffleMoments';
import { periodOf } from './periodOf';
import { summaryRow, type SummaryRow } from './summaryRow';
import type { SummarySettings } from './summarySettings';
import { addToTally, newTally, type Tally } from './tally';

/** A row of all time tells of a drop as long as the newest answer is no older than this after it. */
const CURRENT = 72 * millisecondsInHour;
/** Groups beyond these, by their responses, have no rows of their own. */
const MOST_GROUPS = 200;

/** The summary of a run. */
export interface Summary {
	rows: SummaryRow[];
	/** Groups that have no row, there being too many. */
	groupsLeftOut: number;
}

/** What is counted of one group, or of all answers. */
interface Series {
	group: string | null;
	all: Tally;
	periods: Map<string, Tally>;
	/** Places of its answers among the analysed. */
	members: number[];
}

/**
 * Sums up the answers: all together, by period, by group, and by period within each group, in this order. Answers
 * without a date are in no period.
 */
export function* summarise(
	analysed: readonly AnalysedResponse[],
	settings: SummarySettings,
): Sliced<Summary> {
	const zone = zoneOf(settings.timeZone);
	const total: Series = newSeries(null);
	const groups = new Map<string, Series>();
	for (let index = 0; index < analysed.length; index++) {
		if (index % (STEPS_PER_SLICE / 4) === 0) yield;
		const entry = analysed[index] as AnalysedResponse;
		const { answeredAt, group } = entry.response;
		const period =
			settings.period === 'none' || answeredAt === null
				? undefined
				: periodOf(answeredAt, settings.period, zone);
		addTo(total, period, entry, index);
		if (group === null) continue;
		let series = groups.get(group);
		if (series === undefined) {
			series = newSeries(group);
			groups.set(group, series);
		}
		addTo(series, period, entry, index);
	}
	const largestFirst = [...groups.values()].sort(
		(a, b) => b.all.responses - a.all.responses || ((a.group ?? '') < (b.group ?? '') ? -1 : 1),
	);
	const rows: SummaryRow[] = [];
	for (const series of [total, ...largestFirst.slice(0, MOST_GROUPS)]) {
		rows.push(...(yield* rowsOf(series, analysed, settings, zone)));
	}
	return { rows, groupsLeftOut: Math.max(0, largestFirst.length - MOST_GROUPS) };
}

function newSeries(group: string | null): Series {
	return { group, all: newTally(), periods: new Map(), members: [] };
}

function addTo(
	series: Series,
	period: string | undefined,
	entry: AnalysedResponse,
	index: number,
): void {
	addToTally(series.all, entry);
	series.members.push(index);
	if (period === undefined) return;
	let tally = series.periods.get(period);
	if (tally === undefined) {
		tally = newTally();
		series.periods.set(period, tally);
	}
	addToTally(tally, entry);
}

function* rowsOf(
	{ group, all, periods, members }: Series,
	analysed: readonly AnalysedResponse[],
	settings: SummarySettings,
	zone: ReturnType<typeof zoneOf>,
): Sliced<SummaryRow[]> {
	const { shifts, newest } = yield* shiftsOf(members, analysed);
	const { invitations, effort, period: kind } = settings;
	const latest = shifts[shifts.length - 1];
	const isCurrent = latest !== undefined && latest.detectedAt >= newest - CURRENT;
	const rows = [
		summaryRow({
			period: null,
			group,
			tally: all,
			before: undefined,
			invitations: invitations.get(group ?? ''),
			effort,
			shift: isCurrent ? latest : undefined,
		}),
	];
	const shiftIn = new Map<string, MoodShift>();
	if (kind !== 'none') {
		for (const shift of shifts) shiftIn.set(periodOf(shift.detectedAt, kind, zone), shift);
	}
	let before: Tally | undefined;
	for (const period of [...periods.keys()].sort()) {
		const tally = periods.get(period) as Tally;
		rows.push(
			summaryRow({
				period,
				group,
				tally,
				before,
				invitations: group === null ? invitations.get(period) : undefined,
				effort,
				shift: shiftIn.get(period),
			}),
		);
		before = tally;
		yield;
	}
	return rows;
}

/** Looks for drops in the score that most answers have: of the words, or, where most have none, the score given. */
function* shiftsOf(
	members: readonly number[],
	analysed: readonly AnalysedResponse[],
): Sliced<{ shifts: MoodShift[]; newest: number }> {
	const bySentiment: number[] = [];
	const byRating: number[] = [];
	let newest = -Infinity;
	for (let count = 0; count < members.length; count++) {
		if (count % STEPS_PER_SLICE === 0) yield;
		const index = members[count] as number;
		const entry = analysed[index] as AnalysedResponse;
		const { answeredAt } = entry.response;
		if (answeredAt === null) continue;
		newest = Math.max(newest, answeredAt);
		if (typeof entry.outcome?.score === 'number') bySentiment.push(index);
		if (ratingOf(entry) !== null) byRating.push(index);
	}
	const usesRating = byRating.length > 2 * bySentiment.length;
	const chosen = usesRating ? byRating : bySentiment;
	const unsortedScores = new Float64Array(chosen.length);
	const unsortedAt = new Float64Array(chosen.length);
	for (let place = 0; place < chosen.length; place++) {
		if (place % STEPS_PER_SLICE === 0) yield;
		const entry = analysed[chosen[place] as number] as AnalysedResponse;
		unsortedScores[place] = (usesRating ? ratingOf(entry) : entry.outcome?.score) ?? 0;
		unsortedAt[place] = entry.response.answeredAt ?? 0;
	}
	// By score within a moment, and shuffled from there: neither the order of the input nor the scores may decide.
	const order = yield* sortInSlices(
		chosen.length,
		(a, b) =>
			(unsortedAt[a] as number) - (unsortedAt[b] as number) ||
			(unsortedScores[a] as number) - (unsortedScores[b] as number),
	);
	const scores = new Float64Array(chosen.length);
	const at = new Float64Array(chosen.length);
	for (let i = 0; i < order.length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const place = order[i] as number;
		scores[i] = unsortedScores[place] as number;
		at[i] = unsortedAt[place] as number;
	}
	yield* shuffleMoments(scores, at);
	return { shifts: yield* moodShifts(scores, at), newest };
}

/** A score given, from −1 to 1. */
function ratingOf({ scores }: AnalysedResponse): number | null {
	if (scores.npsScore !== null) return (scores.npsScore - 5) / 5;
	return scores.csatScore === null ? null : (scores.csatScore - 3) / 2;
}
