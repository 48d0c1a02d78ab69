import { LongColumn } from '../../../engine/memory/longColumn';

describe('a column in parts', () => {
	it('gives every number back, over many parts', () => {
		const column = new LongColumn();
		for (let i = 0; i < 50_000; i++) column.set(i, i / 4);
		for (const i of [0, 1, 8191, 8192, 16_385, 49_999]) expect(column.at(i)).toBe(i / 4);
	});

	it('is 0 wherever nothing was put, also beyond its end', () => {
		const column = new LongColumn();
		expect(column.at(7)).toBe(0);
		column.set(20_000, -1.5);
		expect(column.at(20_000)).toBe(-1.5);
		expect([column.at(0), column.at(19_999), column.at(20_001), column.at(1e6)]).toEqual([
			0, 0, 0, 0,
		]);
	});
});
