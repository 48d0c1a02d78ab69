import {
	isBlank,
	isRecord,
	listAt,
	objectAt,
	textAt,
	valueAt,
	type JsonRecord,
} from '../../engine/json';

const ORDER: JsonRecord = {
	id: 7,
	note: ' gift ',
	blank: ' \t',
	customer: { id: 1 },
	lines: [1, 2],
	nothing: null,
};

describe('looking into a record', () => {
	it('finds an object, a list, a text or any value under its key', () => {
		expect(objectAt(ORDER, 'customer')).toEqual({ id: 1 });
		expect(listAt(ORDER, 'lines')).toEqual([1, 2]);
		expect(textAt(ORDER, 'note')).toBe('gift');
		expect(valueAt(ORDER, 'id')).toBe(7);
	});

	it('finds nothing where the value is of another kind, or missing', () => {
		for (const key of ['id', 'note', 'lines', 'nothing', 'missing']) {
			expect(objectAt(ORDER, key)).toBeUndefined();
		}
		for (const key of ['id', 'note', 'customer', 'nothing', 'missing']) {
			expect(listAt(ORDER, key)).toEqual([]);
		}
		for (const key of ['id', 'blank', 'customer', 'lines', 'nothing', 'missing']) {
			expect(textAt(ORDER, key)).toBeUndefined();
		}
		expect(valueAt(ORDER, 'missing')).toBeUndefined();
		expect(objectAt(undefined, 'customer')).toBeUndefined();
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'finds under %p what the data says, and nothing else',
		(key) => {
			expect(valueAt({}, key)).toBeUndefined();
			expect(objectAt({}, key)).toBeUndefined();
			const record = JSON.parse(`{"${key}":{"id":1}}`) as JsonRecord;
			expect(objectAt(record, key)).toEqual({ id: 1 });
		},
	);

	it('finds nothing that is inherited', () => {
		expect(valueAt(Object.create({ id: 7 }) as JsonRecord, 'id')).toBeUndefined();
	});

	it('looks into objects without a prototype too', () => {
		const record = Object.assign(Object.create(null) as JsonRecord, { id: 7 });
		expect(valueAt(record, 'id')).toBe(7);
	});

	it('knows a record from a list, from null and from plain values', () => {
		expect([{}, Object.create(null)].map(isRecord)).toEqual([true, true]);
		expect([[], null, undefined, 'text', 5, true].some(isRecord)).toBe(false);
	});
});

describe('a field that says nothing', () => {
	it.each([undefined, null, '', ' ', '\n\t', '\u00a0'])('is %j', (value) => {
		expect(isBlank(value)).toBe(true);
	});

	it.each([0, false, '0', ' a', '\u00a0é', 'é', '😡', [], {}])('is not %j', (value) => {
		expect(isBlank(value)).toBe(false);
	});
});
