import {
	measureRecovery,
	type RecoverySettings,
} from '../../../../engine/routing/trend/measureRecovery';
import { recoveryOf } from '../../../../engine/routing/trend/recoveryOf';
import type { Item } from '../../../../engine/item';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { buyersOn, customer, TODAY } from './shop';

const days = (...parts: Array<[days: number, revenue: number]>) =>
	Float64Array.from(parts.flatMap(([length, revenue]) => Array<number>(length).fill(revenue)));

describe('the way back of revenue', () => {
	const before = days([56, 100]);

	it('ends on the last day of the first week that is at 95% again', () => {
		const recovery = recoveryOf(before, days([7, 50], [14, 100]), 0.95);
		// The week that ends on day 12 has one day at 50: 92.9%; the next has none.
		expect(recovery?.recoveredOn).toBe(13);
		expect(recovery?.lowest).toEqual({ share: 0.5, day: 6 });
		expect(recovery?.latest).toBe(1);
	});

	it('is counted from the worst week: a poor day before it is no fall and recovery of its own', () => {
		const recovery = recoveryOf(before, days([7, 90], [7, 100], [10, 20], [20, 100]), 0.95);
		expect(recovery?.lowest?.share).toBeCloseTo(0.2, 12);
		expect(recovery?.recoveredOn).toBe(30);
	});

	it('has no end while revenue is below', () => {
		expect(recoveryOf(before, days([30, 60]), 0.95)?.recoveredOn).toBeNull();
	});

	it('is nothing to measure where revenue never fell, in the first week, and without revenue before', () => {
		expect(recoveryOf(before, days([30, 100]), 0.95)?.recoveredOn).toBeNull();
		expect(recoveryOf(before, days([6, 10]), 0.95)?.latest).toBeNull();
		expect(recoveryOf(days([56, 0]), days([30, 100]), 0.95)).toBeUndefined();
		expect(recoveryOf(days([56, -5]), days([30, 100]), 0.95)).toBeUndefined();
	});
});

/** The crisis began 60 days before the look. */
function measure(items: readonly Item[], change: Partial<RecoverySettings> = {}) {
	const run = runAtOnce(
		measureRecovery(items, {
			crisisBegan: TODAY - 60,
			today: TODAY,
			weeks: 8,
			share: 0.95,
			...change,
		}),
	);
	return {
		...run,
		of: (segment: string) => run.segments.find((row) => row.segment === segment),
		text: run.hints.map(({ text }) => text).join(' '),
	};
}

/** Ten a day, none in the first 20 days of the crisis, then as many as this. */
const shop = (later: (daysBefore: number) => number, segment?: string) =>
	buyersOn(
		(daysBefore) => (daysBefore > 60 ? 10 : daysBefore > 40 ? 0 : later(daysBefore)),
		130,
		segment,
	);

describe('measuring recovery', () => {
	it('tells how many days it took until revenue was back, and how deep it fell', () => {
		const { of } = measure(shop(() => 10, 'Loyal'));
		expect(of('Loyal')).toEqual({
			segment: 'Loyal',
			status: 'recovered',
			recoveryDays: 27,
			recoveredOn: '2026-05-28',
			revenueBefore: 100,
			revenueShare: 1,
			lowestShare: 0,
			lowestOn: '2026-05-08',
			customersBefore: 560,
			customersBack: 0,
			retention: 0,
			reason:
				'Back at 95% after 27 days; the worst week was at 0%, the last one at 100%. 0 of the 560 customers of before have bought since.',
		});
	});

	it('tells who is on the way, who is at the lowest, and who fell again', () => {
		expect(measure(shop(() => 6)).of('All')).toMatchObject({
			status: 'recovering',
			recoveryDays: null,
			revenueShare: 0.6,
		});
		const sinking = buyersOn(
			(daysBefore) => (daysBefore > 60 ? 10 : Math.ceil(daysBefore / 10)),
			130,
		);
		expect(measure(sinking).of('All')?.status).toBe('atLowest');
		const again = shop((daysBefore) => (daysBefore > 10 ? 10 : 5));
		expect(measure(again).of('All')).toMatchObject({ status: 'fellAgain', revenueShare: 0.5 });
	});

	it('takes no fall for a recovery of 0 days', () => {
		const { of } = measure(buyersOn(() => 10, 130));
		expect(of('All')).toMatchObject({ status: 'didNotFall', recoveryDays: 0, recoveredOn: null });
	});

	it('counts who of the customers of before has bought since, or since it ended', () => {
		const items = [customer([80, 30]), customer([70, 50]), customer([100]), customer([20])];
		expect(measure(items).of('All')).toMatchObject({ customersBefore: 3, customersBack: 2 });
		const ended = measure(items, { crisisEnded: TODAY - 40 }).of('All');
		expect(ended).toMatchObject({ customersBack: 1, retention: 0.3333 });
	});

	it('does not take the weeks before a shop opened for weeks without revenue', () => {
		const young = buyersOn((daysBefore) => (daysBefore > 60 && daysBefore <= 40 ? 0 : 10), 80);
		expect(measure(young).of('All')?.revenueBefore).toBe(100);
	});

	it('does not judge what is too early, too little or too few', () => {
		expect(
			measure(
				shop(() => 10),
				{ crisisBegan: TODAY - 5 },
			).of('All')?.status,
		).toBe('tooEarly');
		expect(measure(buyersOn(() => 10, 65)).of('All')?.status).toBe('noBaseline');
		const seldom = buyersOn((daysBefore) => (daysBefore % 2 === 0 ? 1 : 0), 130);
		expect(measure(seldom).of('All')).toMatchObject({ status: 'tooFew', recoveryDays: null });
	});

	it('refuses a crisis in the future, long ago, or that ended before it began', () => {
		expect(() => measure([], { crisisBegan: TODAY })).toThrow('is today or in the future');
		expect(() => measure([], { crisisBegan: TODAY - 1200 })).toThrow('more than three years ago');
		expect(() => measure([], { crisisEnded: TODAY - 90 })).toThrow('is before "Crisis Began"');
	});
});
