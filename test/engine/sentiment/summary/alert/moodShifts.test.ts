import { seededRandom, type Random } from '../../../../../sample/random';
import { moodShifts } from '../../../../../engine/sentiment/summary/alert/moodShifts';
import { runAtOnce } from '../../../../../engine/slices/runAtOnce';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const START = Date.UTC(2026, 0, 1);

/** Scores around a mean, as far spread as given (normal), kept between −1 and 1. */
function bell(random: Random, mean: number, spread: number): number {
	const score = mean + spread * random.normal();
	return Math.max(-1, Math.min(1, score));
}

function shiftsOf(scores: readonly number[], at: readonly number[]) {
	return runAtOnce(moodShifts(Float64Array.from(scores), Float64Array.from(at)));
}

/** Scores of a shop of which this share of customers is glad: far apart, and most on one side. */
function gladShare(random: Random, share: number): number {
	return bell(random, random.chance(share) ? 0.8 : -0.6, 0.1);
}

/** Alerts in 102 quiet weeks, on the mean of so many runs; answers come whenever they like. */
function falseAlarms(runs: number, perWeek: number, scoreOf: (random: Random) => number): number {
	let alarms = 0;
	for (let run = 0; run < runs; run++) {
		const random = seededRandom(run, `quiet ${perWeek}`);
		const scores: number[] = [];
		const at: number[] = [];
		let now = START;
		for (let i = 0; i < 102 * perWeek; i++) {
			now += random.exponential(perWeek / WEEK);
			scores.push(scoreOf(random));
			at.push(now);
		}
		alarms += shiftsOf(scores, at).length;
	}
	return alarms / runs;
}

/** Answers until a drop of 30 points was seen, run by run; Infinity where 20 in so many hours did not show it. */
function delays(runs: number, perWeek: number, spread: number, hours = 70): number[] {
	return Array.from({ length: runs }, (_, run) => {
		const random = seededRandom(run, `drop ${perWeek} ${spread}`);
		const history = 400;
		const scores = Array.from({ length: history }, () => bell(random, 0.4, spread));
		const at = scores.map((_, i) => START + (i * WEEK) / perWeek);
		const last = at[history - 1] as number;
		for (let i = 1; i <= 20; i++) {
			scores.push(bell(random, 0.1, spread));
			at.push(last + (i * hours * HOUR) / 20);
		}
		const shift = shiftsOf(scores, at).find(({ detectedAt }) => detectedAt > last);
		return shift === undefined ? Infinity : at.indexOf(shift.detectedAt) - history + 1;
	});
}

const shareWithin20 = (all: readonly number[]) =>
	all.filter((delay) => delay <= 20).length / all.length;

describe('the alert of a drop in the mood', () => {
	it.each([
		[20, 0.25],
		[60, 0.5],
	])(
		'comes by chance at most once in 100 quiet weeks of %d answers, spread by %d',
		(perWeek, spread) => {
			const alarms = falseAlarms(16, perWeek, (random) => bell(random, 0.4, spread));
			expect(alarms).toBeLessThanOrEqual(1);
		},
	);

	it.each([
		[20, 0.95],
		[60, 0.7],
		[60, 0.95],
	])(
		'comes by chance at most once in 100 quiet weeks of %d answers, of which the share of %d is glad',
		(perWeek, share) => {
			const alarms = falseAlarms(16, perWeek, (random) => gladShare(random, share));
			expect(alarms).toBeLessThanOrEqual(1);
		},
	);

	it.each([
		[10, 0.25],
		[20, 0.25],
		[20, 0.3],
		[60, 0.25],
	])(
		'comes within 20 answers of a drop by 30 points in 90%% of runs (%d a week, spread by %d)',
		(perWeek, spread) => {
			expect(shareWithin20(delays(60, perWeek, spread))).toBeGreaterThanOrEqual(0.9);
		},
	);

	it('comes as soon where these answers take a week, as they do at 20 a week', () => {
		expect(shareWithin20(delays(60, 20, 0.3, 168))).toBeGreaterThanOrEqual(0.9);
	});

	it('looks no further back than 20 answers or 72 hours', () => {
		const longest = { inAWeek: 0, inThreeDays: 0, hours: 0 };
		for (let run = 0; run < 10; run++) {
			const random = seededRandom(run, 'small drop');
			const scores = Array.from({ length: 460 }, (_, i) => bell(random, i < 400 ? 0.4 : 0.2, 0.5));
			const inAWeek = scores.map((_, i) => START + (i * WEEK) / 20);
			const inThreeDays = scores.map((_, i) => START + (i + 7 * Math.min(i, 400)) * HOUR);
			for (const { answers } of shiftsOf(scores, inAWeek)) {
				longest.inAWeek = Math.max(longest.inAWeek, answers);
			}
			for (const { answers, since, detectedAt } of shiftsOf(scores, inThreeDays)) {
				longest.inThreeDays = Math.max(longest.inThreeDays, answers);
				if (answers > 20) longest.hours = Math.max(longest.hours, (detectedAt - since) / HOUR);
			}
		}
		expect(longest.inAWeek).toBeGreaterThan(15);
		expect(longest.inAWeek).toBeLessThanOrEqual(20);
		expect(longest.inThreeDays).toBeGreaterThan(30);
		expect(longest.hours).toBeLessThanOrEqual(72);
	});

	it('takes longer where the answers differ more, and is no worse than documented', () => {
		expect(shareWithin20(delays(60, 20, 0.5))).toBeGreaterThanOrEqual(0.25);
	});

	it('tells when the drop began, and how far it went', () => {
		const scores = [
			...Array.from({ length: 100 }, (_, i) => 0.5 + 0.2 * (((i + 2) % 3) - 1)),
			...(Array(10).fill(-0.3) as number[]),
		];
		const at = scores.map((_, i) => START + i * 7 * HOUR);
		const [shift] = shiftsOf(scores, at);
		expect(shift?.since).toBe(at[100]);
		expect(shift?.meanBefore).toBeCloseTo(0.5, 1);
		expect(shift?.meanSince).toBeCloseTo(-0.3, 5);
		expect(shift?.answers).toBeLessThanOrEqual(5);
	});

	it('sees the weekly mean fall from −0.1 to −0.4', () => {
		const seen = Array.from({ length: 20 }, (_, run) => {
			const random = seededRandom(run, 'weekly mean');
			const scores = Array.from({ length: 400 }, (__, i) =>
				bell(random, i < 380 ? -0.1 : -0.4, 0.2),
			);
			const at = scores.map((__, i) => START + i * 3 * HOUR);
			return shiftsOf(scores, at).some(({ detectedAt }) => detectedAt >= (at[380] as number));
		});
		expect(seen.filter(Boolean).length).toBeGreaterThanOrEqual(18);
	});

	it('does not come for a slow trend, for a rise, or without a baseline', () => {
		const rise = [...(Array(100).fill(-0.5) as number[]), ...(Array(40).fill(0.9) as number[])];
		expect(
			shiftsOf(
				rise,
				rise.map((_, i) => START + i * 7 * HOUR),
			),
		).toEqual([]);
		const few = [...(Array(20).fill(0.5) as number[]), ...(Array(20).fill(-0.9) as number[])];
		expect(
			shiftsOf(
				few,
				few.map((_, i) => START + i * 7 * HOUR),
			),
		).toEqual([]);
		expect(shiftsOf([], [])).toEqual([]);
	});

	it('stands answers that are all the same, all at once, or all at an end of the scale', () => {
		for (const score of [-1, 0, 1]) {
			const same = Array(500).fill(score) as number[];
			expect(
				shiftsOf(
					same,
					same.map((_, i) => START + i * HOUR),
				),
			).toEqual([]);
			expect(
				shiftsOf(
					same,
					same.map(() => START),
				),
			).toEqual([]);
		}
	});
});
