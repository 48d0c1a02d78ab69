import { survivingPurchases } from '../../../../../engine/cltv/models/betaGeometric/survivingPurchases';
import { expectRelative } from '../fitted';

const customer = { shape: 2.4, rate: 30, a: 0.8, b: 4, k: 1, since: 0 };

describe('purchases of a customer who may leave', () => {
	it.each([
		[1, 0],
		[2, 0],
		[2, 1],
		[3, 0],
		[3, 1],
		[3, 2],
	])(
		'grow evenly where the series gives way to the integral (k = %d, %d events since)',
		(k, since) => {
			const at = (weeks: number) => survivingPurchases({ ...customer, k, since }, weeks);
			// Terms of the series grow with the weeks; somewhere between, the way of computing changes.
			let jumps = 0;
			for (let weeks = 600; weeks < 1800; weeks += 6) {
				const bend = at(weeks + 2) - 2 * at(weeks + 1) + at(weeks);
				if (bend > 1e-10 || bend < -1e-3) jumps++;
			}
			expect(jumps).toBe(0);
		},
	);

	it('are those of one who stays for ever when leaving is all but impossible', () => {
		const found = survivingPurchases({ ...customer, a: 1e-7, b: 8e6 }, 52);
		expectRelative(found, (2.4 / 30) * 52, 1e-10);
	});

	it('are at most one of somebody who certainly leaves after the next', () => {
		const found = survivingPurchases({ ...customer, a: 8e6, b: 1e-7 }, 1e6);
		expect(found).toBeCloseTo(1, 9);
	});

	it('come sooner the more events have passed since the last, where every third is a purchase', () => {
		const at = [0, 1, 2].map((since) => survivingPurchases({ ...customer, k: 3, since }, 20));
		expect(at[1]).toBeGreaterThan(at[0] as number);
		expect(at[2]).toBeGreaterThan(at[1] as number);
	});
});
