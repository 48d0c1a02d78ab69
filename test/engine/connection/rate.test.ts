import fc from 'fast-check';
import { pauseBefore } from '../../../engine/connection/rate';

describe('the rate of requests', () => {
	it('lets the first ones go at once', () => {
		expect(pauseBefore([0], 10, [{ requests: 2, milliseconds: 1_000 }])).toBe(0);
	});

	it('waits until the oldest request has left the window', () => {
		expect(pauseBefore([0, 10], 20, [{ requests: 2, milliseconds: 1_000 }])).toBe(980);
	});

	it('keeps the strictest of several limits', () => {
		const rates = [
			{ requests: 1, milliseconds: 100 },
			{ requests: 3, milliseconds: 60_000 },
		];
		expect(pauseBefore([0, 100, 200], 300, rates)).toBe(59_700);
	});

	it('never lets more requests into a window than the limit, whatever the timing', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 5 }),
				fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 40 }),
				(requests, gaps) => {
					const rates = [{ requests, milliseconds: 1_000 }];
					const sent: number[] = [];
					let now = 0;
					for (const gap of gaps) {
						now += gap;
						now += pauseBefore(sent, now, rates);
						sent.push(now);
					}
					sent.forEach((at, index) => {
						const earlier = sent[index - requests];
						if (earlier !== undefined) expect(at - earlier).toBeGreaterThanOrEqual(1_000);
					});
				},
			),
		);
	});
});
