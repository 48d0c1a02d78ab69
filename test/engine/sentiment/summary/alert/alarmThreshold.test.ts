import { seededRandom } from '../../../../../sample/random';
import { alarmThreshold } from '../../../../../engine/sentiment/summary/alert/alarmThreshold';
import { dropTest, type DropTest } from '../../../../../engine/sentiment/summary/alert/dropTest';
import {
	countScore,
	newScoreCounts,
	scoreAt,
} from '../../../../../engine/sentiment/summary/alert/scoreCounts';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';
import { WindowedSum } from '../../../../../engine/sentiment/summary/alert/windowedSum';

function testOf(answers: number, scoreOf: (place: number) => number): DropTest {
	const counts = newScoreCounts();
	for (let i = 0; i < answers; i++) countScore(counts, scoreOf((i + 0.5) / answers), 1);
	const test = dropTest(counts);
	if (test === undefined) throw new Error('there is no drop to test for');
	return test;
}

/** The threshold, simulated without a pause. */
const thresholdOf = (test: DropTest, window: number, between: number) =>
	runAtOnce(alarmThreshold(test, window, between));

/** Scores of three steps, 70 of 100 the best. */
const steps = (place: number) => (place < 0.7 ? 1 : place < 0.9 ? 0 : -1);

/** Alarms in so many quiet answers, counted out. */
function alarms(test: DropTest, window: number, threshold: number, answers: number): number {
	const random = seededRandom(3, 'quiet answers');
	const shares = [...(test.quiet[1]?.shares ?? [])];
	const places = shares.map((_, place) => place);
	const sum = new WindowedSum(answers);
	let count = 0;
	for (let i = 0; i < answers; i++) {
		const score = scoreAt(random.weighted(places, (place) => shares[place] as number));
		if (sum.add(-test.tilt * score - test.offset, i + 1 - window) < threshold) continue;
		count++;
		sum.forget();
	}
	return count;
}

describe('the threshold of the alert', () => {
	it.each([20, 60])(
		'lets as many false alarms come as it was asked for, in a window of %d answers',
		(window) => {
			// A baseline so long that there is no doubt of it.
			const test = testOf(1_000_000, steps);
			const count = alarms(test, window, thresholdOf(test, window, 500), 60_000);
			expect(count).toBeGreaterThan(90);
			expect(count).toBeLessThan(150);
		},
	);

	it('is near Siegmund’s approximation for bell-shaped scores and a sum without a window', () => {
		const random = seededRandom(4, 'bell');
		const test = testOf(200_000, () => Math.max(-1, Math.min(1, 0.2 * random.normal())));
		// Two sides of one formula: (e^(h + 1.166 d) − h − 1.166 d − 1) × 2 ÷ d² answers between alarms.
		const drop = 0.15 / 0.2;
		const threshold = thresholdOf(test, 1000, 2000) + 1.166 * drop;
		const between = ((Math.exp(threshold) - threshold - 1) * 2) / drop ** 2;
		expect(between).toBeGreaterThan(1700);
		expect(between).toBeLessThan(2300);
	});

	it('is higher for fewer alarms, for a longer window, and for a baseline that is less certain', () => {
		const test = testOf(400, steps);
		const threshold = thresholdOf(test, 20, 2000);
		expect(thresholdOf(test, 20, 20_000)).toBeGreaterThan(threshold + 1.5);
		expect(thresholdOf(test, 100, 2000)).toBeGreaterThan(threshold);
		expect(thresholdOf(testOf(60, steps), 20, 2000)).toBeGreaterThan(threshold);
		expect(thresholdOf(test, 20, 2000)).toBe(threshold);
	});

	it.each([-0.8, 0, 1])('is a number where every score is %d', (score) => {
		const threshold = thresholdOf(
			testOf(100, () => score),
			20,
			2000,
		);
		expect(threshold).toBeGreaterThan(0);
		expect(threshold).toBeLessThan(20);
	});

	it('is simulated in slices: a run with many answers does not hold the thread for it', () => {
		expect([...alarmThreshold(testOf(400, steps), 20, 2000)].length).toBeGreaterThan(10);
	});
});
