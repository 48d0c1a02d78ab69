import { grown } from '../../../engine/memory/grown';
import { lastingColumn } from '../../../engine/memory/lastingColumn';

describe('lastingColumn', () => {
	it.each([0, 3, 200_000])('has %i entries, all 0 at first', (length) => {
		const column = lastingColumn(Float64Array, length);
		expect(column).toBeInstanceOf(Float64Array);
		expect(column).toHaveLength(length);
		expect(column.every((entry) => entry === 0)).toBe(true);
	});

	it('keeps large columns out of what the runtime counts as buffers, and small ones in', () => {
		expect(lastingColumn(Float64Array, 8_192).buffer).toBeInstanceOf(SharedArrayBuffer);
		expect(lastingColumn(Float64Array, 8_191).buffer).toBeInstanceOf(ArrayBuffer);
	});
});

describe('grown', () => {
	it('has the entries of the smaller column first, and then 0', () => {
		expect(grown(Int32Array.of(4, -7), new Int32Array(4))).toEqual(Int32Array.of(4, -7, 0, 0));
	});
});
