import { eventProbability, probabilityOfAtLeast } from '../../../../engine/cltv/models/eventCounts';

describe('counts of events', () => {
	const events = { shape: 1.7, span: 3 };

	it('have probabilities that add up to the tail', () => {
		let rest = 1;
		for (let n = 0; n < 60; n++) {
			expect(probabilityOfAtLeast(events, n)).toBeCloseTo(rest, 12);
			rest -= eventProbability(events, n);
		}
	});

	it('are geometric for shape 1', () => {
		expect(eventProbability({ shape: 1, span: 4 }, 3)).toBeCloseTo(0.2 * 0.8 ** 3, 14);
		expect(probabilityOfAtLeast({ shape: 1, span: 4 }, 3)).toBeCloseTo(0.8 ** 3, 14);
	});

	it('keep their digits far out', () => {
		expect(probabilityOfAtLeast({ shape: 1, span: 1 }, 1000) * 2 ** 1000).toBeCloseTo(1, 9);
	});

	it('are 0 in no time', () => {
		const none = { shape: 1.7, span: 0 };
		expect([eventProbability(none, 0), eventProbability(none, 1)]).toEqual([1, 0]);
		expect([probabilityOfAtLeast(none, 0), probabilityOfAtLeast(none, 1)]).toEqual([1, 0]);
	});
});
