import { patternTest } from '../../../../engine/routing/rules/patternTest';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { byRules, route, rule } from '../route';

const OPERATIONS: Array<[string, string, unknown]> = [
	['string', 'equals', 'a'],
	['string', 'contains', 'a'],
	['string', 'startsWith', 'a'],
	['string', 'regex', '/^a+b$/i'],
	['string', 'empty', ''],
	['number', 'gt', 1],
	['number', 'equals', 1],
	['dateTime', 'after', '2026-01-01'],
	['boolean', 'true', ''],
	['boolean', 'equals', true],
	['array', 'contains', 'a'],
	['array', 'lengthGt', 1],
	['object', 'empty', ''],
	['object', 'exists', ''],
];

describe.each(OPERATIONS)('%s %s', (type, operation, right) => {
	it.each(HOSTILE_VALUES)('has an answer for %s, within a second', (_name, value) => {
		const started = performance.now();
		const { outputs } = route(
			[{ field: value }],
			byRules([rule('A', 'field', type, operation, right)]),
		);
		expect(outputs.flat()).toHaveLength(1);
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	it.each(HOSTILE_VALUES)('has an answer for an item that is %s', (_name, value) => {
		const { outputs } = route([value], byRules([rule('A', 'field', type, operation, right)]));
		expect(outputs.flat()).toHaveLength(1);
	});
});

describe('a regular expression', () => {
	const EXPLODING = [
		'(a+)+$',
		'^(a|a)*$',
		'(a|aa)+$',
		'(.*a){25}$',
		'^(([a-z])+.)+[A-Z]([a-z])+$',
		'(x+x+)+y',
		'(?:a?){30}a{30}$',
	];

	it.each(EXPLODING)('%s takes no longer than the text is long', (pattern) => {
		const test = patternTest(pattern);
		expect(test).toBeDefined();
		test?.('a');
		const started = performance.now();
		expect(test?.(`${'a'.repeat(20_000)}!`)).toBe(false);
		expect(performance.now() - started).toBeLessThan(1_000);
	});

	it.each(['(?=a)b', '(?<!a)b', '(a)\\1', '(', '[', 'a{5000}', 'a'.repeat(1_001)])(
		'%s, which has no bounds or is none, is refused by name',
		(pattern) => {
			expect(patternTest(pattern)).toBeUndefined();
			expect(() => route([], byRules([rule('VIP', 'a', 'string', 'regex', pattern)]))).toThrow(
				'The rule "VIP" has a regular expression that cannot be used',
			);
		},
	);

	it('does not search a text of a megabyte, and says so', () => {
		const { outputOf, hints } = route(
			[{ text: 'ab '.repeat(350_000) }, { text: 'ab' }],
			byRules([rule('A', 'text', 'string', 'regex', 'ab')]),
		);
		expect(outputOf).toEqual(['Other', 'A']);
		expect(hints[0]?.text).toContain(
			'as a text of up to 20000 characters, but in one item it is not',
		);
	});
});

describe('a path through a prototype', () => {
	it.each(['__proto__', 'constructor', 'a.prototype', 'a.constructor.name', '__proto__.polluted'])(
		'%s is refused',
		(field) => {
			expect(() => route([], byRules([rule('A', field, 'string', 'exists')]))).toThrow(
				'which is not one of your data',
			);
		},
	);

	it.each(['toString', 'valueOf', 'hasOwnProperty', 'a.toString', 'text.at', 'list.map'])(
		'%s finds nothing that the data does not hold',
		(field) => {
			const { outputOf } = route(
				[{ a: {}, text: 'x', list: [1] }],
				byRules([rule('A', field, 'string', 'exists')]),
			);
			expect(outputOf).toEqual(['Other']);
		},
	);

	it('finds entries of lists, letters and lengths, which are data', () => {
		const item = { list: [{ n: 5 }], text: 'xyz' };
		const fits = (field: string, value: string) =>
			route([item], byRules([rule('A', field, 'string', 'equals', value)])).outputOf[0] === 'A';
		expect(fits('list.0.n', '5')).toBe(true);
		expect(fits('list.length', '1')).toBe(true);
		expect(fits('text.1', 'y')).toBe(true);
		expect(fits('text.length', '3')).toBe(true);
	});

	it('does not take a field called __proto__ for the item’s own', () => {
		const item = JSON.parse('{"__proto__": {"vip": true}}') as object;
		const { outputOf } = route([item], byRules([rule('A', 'vip', 'boolean', 'true')]));
		expect(outputOf).toEqual(['Other']);
	});
});
