import { INVERSE, LOG, POWER, WeekTable } from '../../../../engine/cltv/models/weekTable';

describe('the memory of logarithms of times', () => {
	it('is exact for whole days and any other time, also when times share a place', () => {
		const table = new WeekTable().of(4.4, 0.25, 10);
		for (const weeks of [0, 1 / 7, 0.15, 3, 64 / 7, 3, 1e6, 128 / 7, 2 ** 40, 1 / 7]) {
			const place = table.place(weeks);
			expect(table.entries[place + LOG]).toBe(Math.log(4.4 + weeks));
			expect(table.entries[place + INVERSE]).toBe(1 / (4.4 + weeks));
			expect((table.entries[place + POWER] as number) / (4.4 + weeks) ** 0.25).toBeCloseTo(1, 12);
		}
	});

	it('says that a power is out of range rather than giving infinity', () => {
		const table = new WeekTable().of(4.4, 5000, 10);
		expect(table.entries[table.place(10) + POWER]).toBeNaN();
	});

	it('knows nothing of other parameters, in the same memory', () => {
		const table = new WeekTable().of(4.4, 0.25, 1000);
		table.place(10);
		const { entries } = table;
		for (const [alpha, r] of [
			[5, 0.25],
			[5, 0.5],
		] as const) {
			const place = table.of(alpha, r, 100).place(10);
			expect(table.entries).toBe(entries);
			expect(table.entries[place + LOG]).toBe(Math.log(alpha + 10));
			expect((table.entries[place + POWER] as number) / (alpha + 10) ** r).toBeCloseTo(1, 12);
		}
	});
});
