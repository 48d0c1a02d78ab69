import fc from 'fast-check';
import { makeFutureCounts } from '../../../../engine/cltv/models/futureCounts';
import { bgNbd } from '../../../../engine/cltv/models/betaGeometric/bgNbd';
import { mbgCnbd } from '../../../../engine/cltv/models/betaGeometric/mbgCnbd';
import { nbd } from '../../../../engine/cltv/models/nbd';
import { timeToNextOrder } from '../../../../engine/cltv/scoring/timeToNextOrder';

const CDNOW = [0.243, 4.414, 0.793, 2.426];
const RHYTHM = [1.33, 2.81, 0.42, 0.79];

describe('timeToNextOrder', () => {
	it.each([0.1, 0.5, 0.9])('comes by then with a probability of %d', (at) => {
		const weeks = timeToNextOrder(nbd, [0.5, 10], [4, 20, 26], at);
		const counts = new Float64Array(500);
		makeFutureCounts(nbd, [0.5, 10], weeks).fill(counts, 4, 20, 26);
		expect(1 - (counts[0] as number)).toBeCloseTo(at, 9);
	});

	it.each([0.1, 0.5, 0.9])('does so on a rhythm too, at %d', (at) => {
		const weeks = timeToNextOrder(mbgCnbd(3), RHYTHM, [6, 20, 22], at);
		const counts = new Float64Array(500);
		makeFutureCounts(mbgCnbd(3), RHYTHM, weeks).fill(counts, 6, 20, 22);
		expect(1 - (counts[0] as number)).toBeCloseTo(at, 2);
	});

	it('is sooner on a rhythm the longer the last order is past, and does not matter without one', () => {
		const at = (model: typeof nbd, parameters: number[], silence: number) =>
			timeToNextOrder(model, parameters, [8, 40 - silence, 40], 0.5);
		expect(at(mbgCnbd(2), RHYTHM, 4)).toBeLessThan(at(mbgCnbd(2), RHYTHM, 0));
		expect(at(bgNbd, CDNOW, 4)).toBe(at(bgNbd, CDNOW, 0));
	});

	it('is near the usual gap of customers who keep it', () => {
		// 20 purchases at gaps of 30 days, on a rhythm, the last one today.
		const weeks = (20 * 30) / 7;
		const next = 7 * timeToNextOrder(mbgCnbd(3), [60, 86], [20, weeks, weeks], 0.5);
		expect(next).toBeGreaterThan(24);
		expect(next).toBeLessThan(34);
	});

	it('is a time, whatever the history', () => {
		fc.assert(
			fc.property(
				fc.nat(300),
				fc.double({ min: 0, max: 300, noNaN: true }),
				fc.double({ min: 0.05, max: 0.95, noNaN: true }),
				(x, T, at) => {
					const history = [x, x === 0 ? 0 : T * 0.9, T] as const;
					for (const [model, parameters] of [
						[bgNbd, CDNOW],
						[mbgCnbd(2), RHYTHM],
					] as const) {
						expect(timeToNextOrder(model, parameters, history, at)).toBeGreaterThan(0);
					}
				},
			),
		);
	});
});
