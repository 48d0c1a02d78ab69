import { cellAt } from '../../../../../engine/orders/platforms/asWritten/cellAt';

describe('the first cell that is not empty', () => {
	it('passes over cells that are missing, null or white space', () => {
		expect(cellAt({ b: null, c: ' \t', d: 'x' }, 'a', 'b', 'c', 'd')).toBe('x');
	});

	it('takes 0 and false as they are', () => {
		expect(cellAt({ a: 0 }, 'a')).toBe(0);
		expect(cellAt({ a: false, b: 'x' }, 'a', 'b')).toBe(false);
	});

	it('finds nothing where all are empty, or only inherited', () => {
		expect(cellAt({ a: '' }, 'a', 'constructor', '__proto__')).toBeUndefined();
	});
});
