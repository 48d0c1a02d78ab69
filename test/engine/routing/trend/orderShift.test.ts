import { orderShift } from '../../../../engine/routing/trend/orderShift';

/** Numbers between 0 and 1, the same in every run (Numerical Recipes). */
function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A Poisson variable (Knuth's way), for means that are not large. */
function poisson(mean: number, random: () => number): number {
	const limit = Math.exp(-mean);
	let product = random();
	let count = 0;
	while (product > limit) {
		product *= random();
		count++;
	}
	return count;
}

/** Share of looks at purchases that vary by chance alone in which z is beyond the limit. */
function falseAlarms(draw: () => number, limit: number): number {
	const looks = 4_000;
	let alarms = 0;
	for (let look = 0; look < looks; look++) {
		const windows = Array.from({ length: 8 }, draw);
		if ((orderShift(draw(), windows).z ?? 0) < -limit) alarms++;
	}
	return alarms / looks;
}

describe('a number of purchases beside earlier ones', () => {
	const usual = [98, 104, 101, 95, 99, 103, 97, 103];
	/** Standard error of a count of 100 beside the median of eight. */
	const error = Math.sqrt(100 * (1 + Math.PI / 16));

	it('lies as many standard errors below as the formula says', () => {
		expect(orderShift(31, usual)).toMatchObject({ expected: 100 });
		expect(orderShift(31, usual).z).toBeCloseTo(-69 / error, 12);
	});

	it('counts for less where the earlier ones vary more than by chance', () => {
		// All eight are 20 off their median: a deviation of 1.129 · 1.4826 · 20, whose square is 11.2 times 100.
		const varied = [80, 120, 80, 120, 80, 120, 80, 120];
		const dispersion = (1.129 * 1.4826 * 20) ** 2 / 100;
		expect(orderShift(31, varied).z).toBeCloseTo(-69 / error / Math.sqrt(dispersion), 12);
	});

	it('is not made certain by earlier ones that happen to be alike', () => {
		expect(orderShift(95, Array<number>(8).fill(100)).z).toBeCloseTo(-5 / error, 12);
	});

	it('still shows a fall that has lasted for a week, and one after a sale', () => {
		expect(orderShift(0, [0, 104, 101, 95, 99, 103, 97, 103]).z).toBeLessThan(-8);
		expect(orderShift(31, [98, 104, 900, 95, 99, 103, 97, 103]).z).toBeLessThan(-6);
	});

	it('is not judged with fewer than four earlier ones, or with none that sold anything', () => {
		expect(orderShift(3, [10, 10, 10])).toMatchObject({ expected: null, z: null });
		expect(orderShift(0, [0, 0, 0, 0])).toMatchObject({ expected: 0, z: null });
	});

	it.each([
		[2, 20],
		[3, 80],
		[4, 250],
	])('is beyond %d by chance alone in fewer than one of %d looks', (limit, looks) => {
		const random = seededRandom(7);
		expect(falseAlarms(() => poisson(30, random), limit)).toBeLessThan(1 / looks);
		// Customers who come in threes: counts that vary three times as much as chance alone makes them.
		expect(falseAlarms(() => 3 * poisson(60, random), limit)).toBeLessThan(1 / looks);
	});

	it('shows a fall by two thirds from 80 in nearly every look', () => {
		const random = seededRandom(11);
		let found = 0;
		for (let look = 0; look < 1_000; look++) {
			const windows = Array.from({ length: 8 }, () => poisson(80, random));
			if ((orderShift(poisson(26, random), windows).z as number) < -3) found++;
		}
		expect(found).toBeGreaterThan(900);
	});
});
