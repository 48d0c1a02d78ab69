import { millisecondsInDay, millisecondsInHour, millisecondsInWeek } from 'date-fns/constants';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { alarmThreshold } from './alarmThreshold';
import { dropTest, type DropTest } from './dropTest';
import { countScore, newScoreCounts } from './scoreCounts';

/** A drop of the mood, as it could be known at the time. */
export interface MoodShift {
	/** The first answer of the drop and the one at which it was certain enough, ms since 1970. */
	since: number;
	detectedAt: number;
	/** Answers from the one to the other. */
	answers: number;
	/** Mean score of the baseline before, and of these answers. */
	meanBefore: number;
	meanSince: number;
}

/** A shift that takes longer to show is no alert but a trend, which the periods show. */
const WINDOW = 72 * millisecondsInHour;
/** One false alarm in so many quiet weeks, by design: a little less than what is promised. */
const WEEKS_PER_FALSE_ALARM = 120;
/** Answers come in bursts: a window is taken to hold this many roots of its mean number more than the mean. */
const BURST = 1;
/** A baseline has at least so many answers, over at least so long, and at most so many, the latest ones. */
const FEWEST_BASELINE = 50;
const SHORTEST_BASELINE = 7 * millisecondsInDay;
const LONGEST_BASELINE = 2000;
/** The baseline is looked at again when it has grown by so much. */
const GROWTH = 1.25;

/**
 * Finds where the mood dropped within 72 hours: a cumulative sum (CUSUM) of log-likelihood ratios over the answers in
 * the order of time, each against a baseline of what was answered more than 72 hours before it.
 *
 * By design there is at most one false alarm in 100 quiet weeks, whatever the scores' distribution. How fast a drop of
 * 0.3 is seen depends on how far the scores are spread: with a standard deviation of 0.25 and 20 answers a week within 20
 * answers in more than 90% of cases, with 0.5 in two of five (bench/moodAlert.mjs). Fewer than 50 answers in the baseline give no alarm.
 *
 * @param scores from −1 to 1, in the order of time
 * @param at when each was given, ms since 1970
 */
export function* moodShifts(scores: Float64Array, at: Float64Array): Sliced<MoodShift[]> {
	const shifts: MoodShift[] = [];
	const { length } = scores;
	const baseline = newScoreCounts();
	let test: DropTest | undefined;
	let threshold = Infinity;
	let fittedTo = 0;
	let baselineEnd = 0;
	/** Sum of the ratios up to each answer, and the answers in the window at which that sum was lowest so far. */
	const sums = new Float64Array(length + 1);
	const lowest = new Int32Array(length + 1);
	let head = 0;
	let tail = 0;
	for (let i = 0; i < length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const now = at[i] as number;
		while ((at[baselineEnd] as number) < now - WINDOW) {
			countScore(baseline, scores[baselineEnd] as number, 1);
			baselineEnd++;
			const oldest = baselineEnd - LONGEST_BASELINE - 1;
			if (oldest >= 0) countScore(baseline, scores[oldest] as number, -1);
		}
		const isLongEnough =
			baselineEnd >= FEWEST_BASELINE &&
			(at[baselineEnd - 1] as number) - (at[0] as number) >= SHORTEST_BASELINE;
		if (isLongEnough && (test === undefined || baselineEnd >= fittedTo * GROWTH)) {
			test = dropTest(baseline);
			threshold = thresholdOf(
				test,
				baselineEnd,
				(at[baselineEnd - 1] as number) - (at[0] as number),
			);
			fittedTo = baselineEnd;
			yield;
		}
		const before = sums[i] as number;
		if (test === undefined) {
			sums[i + 1] = before;
			continue;
		}
		// The answers of the window whose sum was lower than all after them: the lowest of all is the first.
		while (head < tail && (sums[lowest[tail - 1] as number] as number) >= before) tail--;
		lowest[tail++] = i;
		while ((at[lowest[head] as number] as number) < now - WINDOW) head++;
		const after = before - test.tilt * (scores[i] as number) - test.offset;
		sums[i + 1] = after;
		const first = lowest[head] as number;
		if (after - (sums[first] as number) < threshold) continue;
		shifts.push({
			since: at[first] as number,
			detectedAt: now,
			answers: i - first + 1,
			meanBefore: test.meanScore,
			meanSince: meanOf(scores, first, i + 1),
		});
		// One drop is told once: what comes after it begins anew.
		head = 0;
		tail = 0;
	}
	return shifts;
}

/** @param span of the baseline, in ms */
function thresholdOf(test: DropTest, answers: number, span: number): number {
	const inWindow = (answers * WINDOW) / span;
	const window = Math.ceil(inWindow + BURST * Math.sqrt(inWindow));
	return alarmThreshold(
		test,
		window,
		(WEEKS_PER_FALSE_ALARM * answers * millisecondsInWeek) / span,
	);
}

function meanOf(scores: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += scores[i] as number;
	return sum / (to - from);
}
