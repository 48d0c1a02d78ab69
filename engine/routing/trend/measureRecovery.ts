import type { Hint } from '../../hint';
import { InputError } from '../../inputError';
import { createIsoDays } from '../../dates/isoDays';
import type { Item } from '../../item';
import type { Sliced } from '../../slices/sliced';
import { allFirst } from '../allSegments';
import { dailyPurchases, type DailySeries } from './dailyPurchases';
import { purchaseHints } from './purchaseHints';
import { recoveryOf, WEEK, type Recovery } from './recoveryOf';
import { countReturns, type Returns } from './countReturns';

export interface RecoverySettings {
	/** First day of the crisis, counted from 1970-01-01. */
	crisisBegan: number;
	/** Its last day; missing while it lasts. */
	crisisEnded?: number;
	/** The day of the look. It is not over, and not counted. */
	today: number;
	/** How many weeks before the crisis say what is usual. */
	weeks: number;
	/** Share of what is usual that counts as recovered, such as 0.95. */
	share: number;
	segmentField?: string;
}

/**
 * - `recovered`: revenue fell, and is back
 * - `fellAgain`: it was back, and is below again
 * - `recovering`: it is below, and above the worst week
 * - `atLowest`: the last week is the worst so far
 * - `didNotFall`: no week was below
 * - `tooEarly`: the first week is not over
 * - `noBaseline`: nobody bought before
 * - `tooFew`: so few bought before that one week differs from the next by chance alone
 */
export type RecoveryStatus =
	| 'recovered'
	| 'fellAgain'
	| 'recovering'
	| 'atLowest'
	| 'didNotFall'
	| 'tooEarly'
	| 'noBaseline'
	| 'tooFew';

/** The way back of a segment. Shares are between 0 and 1, or above; unknown is null. */
export interface RecoveredSegment {
	segment: string;
	status: RecoveryStatus;
	/** Days from the beginning of the crisis until revenue was back, 0 where it never fell. */
	recoveryDays: number | null;
	recoveredOn: string | null;
	/** Revenue of a day before the crisis. */
	revenueBefore: number | null;
	/** Revenue of the last seven days, relative to that. */
	revenueShare: number | null;
	/** The worst week, and its last day. */
	lowestShare: number | null;
	lowestOn: string | null;
	/** Customers who bought in the weeks before, and how many of them have bought since it ended (or began, while it lasts). */
	customersBefore: number;
	customersBack: number;
	retention: number | null;
	reason: string;
}

export interface RecoveryRun {
	readonly segments: readonly RecoveredSegment[];
	readonly hints: readonly Hint[];
}

/** With fewer purchases a week, one week is a third more or less than the next by chance alone. */
const FEWEST_A_WEEK = 10;
const FEWEST_BASELINE_DAYS = 2 * WEEK;
/** Crises that began longer ago are not what anybody is recovering from. */
const LONGEST_DAYS = 3 * 366;
const DIGITS = 4;

/**
 * Measures the way back after a crisis: how long until a week's revenue was at 95% of what it was before, how deep it
 * fell, and how many of the customers of before have bought since. All customers come first, then the segments.
 *
 * @param items customers as RFM Score gives them, or as the router put them out
 * @throws InputError for a crisis in the future or too long ago
 */
export function* measureRecovery(
	items: readonly Item[],
	settings: RecoverySettings,
): Sliced<RecoveryRun> {
	const { crisisBegan, crisisEnded, today, weeks, segmentField } = settings;
	checkDates(settings);
	const from = crisisBegan - weeks * WEEK;
	const daily = yield* dailyPurchases(items, { from, to: today, segmentField });
	// A shop that opened in these weeks sold nothing before that, and not little.
	const opened = Math.max(0, daily.firstPurchase - from);
	const since = crisisEnded === undefined ? crisisBegan : crisisEnded + 1;
	const returns = yield* countReturns(items, { from, crisisBegan, since, today, segmentField });
	const segments = [...daily.segments]
		.sort(([a], [b]) => allFirst(a, b))
		.map(([segment, series]) =>
			recoverySegment(segment, series, returns.get(segment), opened, settings),
		);
	return { segments, hints: purchaseHints(daily) };
}

function checkDates({ crisisBegan, crisisEnded, today }: RecoverySettings): void {
	if (crisisEnded !== undefined && crisisEnded < crisisBegan) {
		throw new InputError(
			'crisisEnded',
			'"Crisis Ended" is before "Crisis Began"',
			'Correct one of the two dates, or leave "Crisis Ended" empty while the crisis lasts.',
		);
	}
	if (crisisBegan < today && today - crisisBegan <= LONGEST_DAYS) return;
	throw new InputError(
		'crisisBegan',
		crisisBegan >= today
			? '"Crisis Began" is today or in the future'
			: '"Crisis Began" is more than three years ago',
		'Choose the day on which the crisis began, or an earlier "Analysis Date".',
	);
}

function recoverySegment(
	segment: string,
	{ purchases, hundredths }: DailySeries,
	returns: Returns = { before: 0, back: 0 },
	opened: number,
	{ crisisBegan, weeks, share }: RecoverySettings,
): RecoveredSegment {
	const begins = weeks * WEEK;
	const before = hundredths.subarray(Math.min(opened, begins), begins);
	const recovery =
		before.length < FEWEST_BASELINE_DAYS
			? undefined
			: recoveryOf(before, hundredths.subarray(begins), share);
	const purchasesBefore = purchases.subarray(0, begins).reduce((sum, count) => sum + count, 0);
	const isFew = purchasesBefore < (FEWEST_A_WEEK * before.length) / WEEK;
	const status = recovery !== undefined && isFew ? 'tooFew' : statusOf(recovery, share);
	const recoveredOn = status === 'tooFew' ? null : recovery?.recoveredOn;
	const isoDay = createIsoDays();
	const dayOf = (day: number | null | undefined) =>
		day === null || day === undefined ? null : isoDay(crisisBegan + day);
	return {
		segment,
		status,
		recoveryDays: status === 'didNotFall' ? 0 : oneMore(recoveredOn),
		recoveredOn: dayOf(recoveredOn),
		revenueBefore: recovery === undefined ? null : Math.round(recovery.baseline) / 100,
		revenueShare: rounded(recovery?.latest),
		lowestShare: rounded(recovery?.lowest?.share),
		lowestOn: dayOf(recovery?.lowest?.day),
		customersBefore: returns.before,
		customersBack: returns.back,
		retention: returns.before === 0 ? null : rounded(returns.back / returns.before),
		reason: reasonOf(recovery, status, returns, share),
	};
}

function statusOf(recovery: Recovery | undefined, share: number): RecoveryStatus {
	if (recovery === undefined) return 'noBaseline';
	const { latest, lowest, recoveredOn } = recovery;
	if (latest === null || lowest === null) return 'tooEarly';
	if (lowest.share >= share) return 'didNotFall';
	if (recoveredOn !== null) return latest >= share ? 'recovered' : 'fellAgain';
	return latest > lowest.share ? 'recovering' : 'atLowest';
}

function reasonOf(
	recovery: Recovery | undefined,
	status: RecoveryStatus,
	{ before, back }: Returns,
	share: number,
): string {
	const back100 = `${Math.round(share * 100)}%`;
	const percent = (value: number | null | undefined) => `${Math.round((value ?? 0) * 100)}%`;
	const lowest = percent(recovery?.lowest?.share);
	const latest = percent(recovery?.latest);
	const days = oneMore(recovery?.recoveredOn) ?? 0;
	const returned =
		before === 0 ? '' : ` ${back} of the ${before} customers of before have bought since.`;
	switch (status) {
		case 'noBaseline':
			return 'There was too little revenue before the crisis to compare with.';
		case 'tooFew':
			return `Fewer than ${FEWEST_A_WEEK} purchases a week before the crisis: too few to tell the way back from chance.${returned}`;
		case 'tooEarly':
			return 'The first week is not over yet.';
		case 'didNotFall':
			return `No week fell below ${back100} of what was usual.${returned}`;
		case 'recovered':
			return `Back at ${back100} after ${days} days; the worst week was at ${lowest}, the last one at ${latest}.${returned}`;
		case 'fellAgain':
			return `Back at ${back100} after ${days} days, and below again: the last week was at ${latest}.${returned}`;
		case 'recovering':
			return `Not back yet: the last week was at ${latest}, the worst one at ${lowest}.${returned}`;
		case 'atLowest':
			return `Not back yet: the last week was the worst so far, at ${latest}.${returned}`;
	}
}

/** Days from the first, counted from 0, as a number of days. */
function oneMore(day: number | null | undefined): number | null {
	return day === null || day === undefined ? null : day + 1;
}

function rounded(value: number | null | undefined): number | null {
	if (value === null || value === undefined) return null;
	const factor = 10 ** DIGITS;
	return Math.round(value * factor) / factor;
}
