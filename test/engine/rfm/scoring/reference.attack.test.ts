import fc from 'fast-check';
import { InputError } from '../../../../engine/inputError';
import { parseReference } from '../../../../engine/rfm/scoring/reference';

const LEVELS = 10_000;
const MEGABYTE = 1_000_000;

function nestedObjects(): unknown {
	let inner: unknown = 'the end';
	for (let level = 0; level < LEVELS; level++) inner = { reference: inner };
	return inner;
}

const HOSTILE: ReadonlyArray<readonly [string, unknown]> = [
	['a number', 5],
	['NaN', NaN],
	['Infinity', Infinity],
	['a truth', true],
	['a function', () => {}],
	['a symbol', Symbol('reference')],
	['a bigint', 5n],
	['a date', new Date(0)],
	['an object without a prototype', Object.create(null)],
	['an object that cannot become text', JSON.parse('{"toString":1,"valueOf":1}')],
	['a key named __proto__', JSON.parse('{"__proto__":{"kind":"rfmReference"}}')],
	['a key named constructor', JSON.parse('{"constructor":{"reference":{}}}')],
	['a megabyte of text', 'x'.repeat(MEGABYTE)],
	['a megabyte of brackets', '['.repeat(MEGABYTE)],
	['10,000 nested lists in JSON', `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`],
	['10,000 nested references', nestedObjects()],
	[
		'10,000 cut points',
		{ kind: 'rfmReference', recency: { cutPoints: new Array(10_000).fill({ at: 1 }) } },
	],
];

describe('parseReference under attack', () => {
	it.each(HOSTILE)('refuses %s with an error that the operator can read', (_, value) => {
		expect(() => parseReference(value)).toThrow(InputError);
	});

	it('refuses any JSON there is', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(() => parseReference(value)).toThrow(InputError);
				expect(() => parseReference({ kind: 'rfmReference', version: 1, recency: value })).toThrow(
					InputError,
				);
			}),
			{ seed: 1 },
		);
	});

	it('finds no reference that is inherited', () => {
		expect(() => parseReference(Object.create({ reference: { kind: 'rfmReference' } }))).toThrow(
			InputError,
		);
	});
});
