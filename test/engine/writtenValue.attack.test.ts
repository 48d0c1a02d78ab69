import { HOSTILE_VALUES } from '../support/hostileValues';
import { writtenValue } from '../../engine/writtenValue';

describe('the value that an object stands for, attacked', () => {
	it.each(HOSTILE_VALUES)('is a text, a number or nothing for %s', (_, value) => {
		for (const wrapped of [value, { $date: value }, { toJSON: () => value }, { toJSON: value }]) {
			if (typeof wrapped !== 'object' || wrapped === null) continue;
			expect(['string', 'number', 'undefined']).toContain(typeof writtenValue(wrapped));
		}
	});

	it('is nothing where the object throws, holds itself, or inherits its value', () => {
		const loop: Record<string, unknown> = {};
		loop.$date = loop;
		expect(writtenValue(loop)).toBeUndefined();
		expect(writtenValue(Object.create({ $date: 7 }) as object)).toBeUndefined();
		expect(
			writtenValue({
				toJSON: () => {
					throw new Error('no');
				},
			}),
		).toBeUndefined();
	});
});
