import { ADAPTERS } from '../../../engine/orders/adapters';
import { createRecogniser } from '../../../engine/orders/recogniser';
import type { JsonRecord } from '../../../engine/json';

describe('the recogniser under attack', () => {
	it.each([
		'{"__proto__":{"id":1},"constructor":1}',
		'{"constructor":{"prototype":{}}}',
		'{"toString":1,"valueOf":1,"hasOwnProperty":1}',
		'{"":1}',
		'{"💍":1}',
		'{"length":1,"0":2}',
	])('knows no platform in %s, and finds the same shape again', (json) => {
		const recogniser = createRecogniser(ADAPTERS);
		const shape = recogniser.shapeOf(JSON.parse(json) as JsonRecord);
		expect(shape.adapter).toBeUndefined();
		expect(shape.keys).toEqual(Object.keys(JSON.parse(json) as JsonRecord));
		recogniser.shapeOf({ other: 1 });
		expect(recogniser.shapeOf(JSON.parse(json) as JsonRecord)).toBe(shape);
	});

	it('goes by own keys alone', () => {
		const recogniser = createRecogniser([]);
		const heir = Object.assign(Object.create({ inherited: 1 }) as JsonRecord, { own: 1 });
		expect(recogniser.shapeOf(heir).keys).toEqual(['own']);
		expect(recogniser.shapeOf({ own: 1 }).index).toBe(0);
	});

	it('stands keys of a megabyte and ten thousand keys', () => {
		const recogniser = createRecogniser(ADAPTERS);
		expect(recogniser.shapeOf({ ['x'.repeat(1_000_000)]: 1 }).adapter).toBeUndefined();
		const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key ${i}`, i]));
		expect(recogniser.shapeOf(many).keys).toHaveLength(10_000);
	});

	it('stands ten thousand records with keys of their own each', () => {
		const recogniser = createRecogniser(ADAPTERS);
		for (let i = 0; i < 10_000; i++) recogniser.shapeOf({ [`key ${i}`]: 1 });
		expect(recogniser.shapes).toHaveLength(10_000);
	});
});
