import { millisecondsInDay, millisecondsInHour, millisecondsInWeek } from 'date-fns/constants';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { alarmThreshold } from './alarmThreshold';
import { dropTest, type DropTest } from './dropTest';
import { countScore, newScoreCounts } from './scoreCounts';
import { WindowedSum } from './windowedSum';

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

/** A drop is looked for in the answers of so long, */
const WINDOW = 72 * millisecondsInHour;
/** and in so many where those are fewer: what takes longer to show is no alert but a trend, which the periods show. */
const FEWEST_IN_WINDOW = 20;
/** One false alarm in so many quiet weeks, by design: a little less than what is promised. */
const WEEKS_PER_FALSE_ALARM = 125;
/** A baseline has at least so many answers, over at least so long, and at most so many, the latest ones. */
const FEWEST_BASELINE = 50;
const SHORTEST_BASELINE = 7 * millisecondsInDay;
const LONGEST_BASELINE = 2000;
/** The baseline is looked at again when it has grown by so much. */
const GROWTH = 1.25;

/**
 * Finds where the mood dropped within 72 hours, or within 20 answers where that takes longer: a cumulative sum (CUSUM) of
 * log-likelihood ratios over the answers in the order of time, each against a baseline of the answers before these.
 *
 * By design there is at most one false alarm in 100 quiet weeks, whatever the scores' distribution and however the
 * answers come. How fast a drop of 0.3 is seen depends on how far the scores are spread: with a standard deviation
 * of 0.3 and 20 answers a week within 20 answers in nine of ten cases, with 0.5 in two of five (bench/moodAlert.mjs).
 * Fewer than 50 answers in the baseline give no alarm.
 *
 * @param scores from −1 to 1, in the order of time
 * @param at when each was given, ms since 1970
 */
export function* moodShifts(scores: Float64Array, at: Float64Array): Sliced<MoodShift[]> {
	const shifts: MoodShift[] = [];
	const { length } = scores;
	const baseline = newScoreCounts();
	const sum = new WindowedSum(length);
	let test: DropTest | undefined;
	let threshold = Infinity;
	let fittedTo = 0;
	/** All answers before the window, which begins here. */
	let baselineEnd = 0;
	let mostInWindow = 0;
	for (let i = 0; i < length; i++) {
		if (i % STEPS_PER_SLICE === 0) yield;
		const now = at[i] as number;
		while ((at[baselineEnd] as number) < now - WINDOW && baselineEnd <= i - FEWEST_IN_WINDOW) {
			countScore(baseline, scores[baselineEnd] as number, 1);
			baselineEnd++;
			const oldest = baselineEnd - LONGEST_BASELINE - 1;
			if (oldest >= 0) countScore(baseline, scores[oldest] as number, -1);
		}
		mostInWindow = Math.max(mostInWindow, i - baselineEnd + 1);
		const isLongEnough =
			baselineEnd >= FEWEST_BASELINE &&
			(at[baselineEnd - 1] as number) - (at[0] as number) >= SHORTEST_BASELINE;
		if (isLongEnough && baselineEnd >= fittedTo * GROWTH) {
			test = dropTest(baseline);
			const span = (at[baselineEnd - 1] as number) - (at[0] as number);
			const between = (WEEKS_PER_FALSE_ALARM * millisecondsInWeek * baselineEnd) / span;
			if (test !== undefined) threshold = yield* alarmThreshold(test, mostInWindow, between);
			fittedTo = baselineEnd;
			yield;
		}
		if (test === undefined) {
			sum.add(0, baselineEnd);
			continue;
		}
		const ratio = -test.tilt * (scores[i] as number) - test.offset;
		if (sum.add(ratio, baselineEnd) < threshold) continue;
		const first = sum.since;
		shifts.push({
			since: at[first] as number,
			detectedAt: now,
			answers: i - first + 1,
			meanBefore: test.meanBefore,
			meanSince: meanOf(scores, first, i + 1),
		});
		// One drop is told once: what comes after it begins anew.
		sum.forget();
	}
	return shifts;
}

function meanOf(scores: Float64Array, from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += scores[i] as number;
	return sum / (to - from);
}
