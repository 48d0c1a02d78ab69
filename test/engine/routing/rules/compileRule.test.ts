import { all, any, byRules, condition, route, rule } from '../route';

const outputOf = (jsons: unknown[], group: ReturnType<typeof all>) =>
	route(jsons, byRules([{ output: 'Yes', group }])).outputOf;

describe('groups of conditions', () => {
	const a = condition('a', 'boolean', 'true');
	const b = condition('b', 'boolean', 'true');
	const c = condition('c', 'boolean', 'true');
	const d = condition('d', 'boolean', 'true');
	const EVERY_CASE = Array.from({ length: 16 }, (_, bits) => ({
		a: (bits & 1) > 0,
		b: (bits & 2) > 0,
		c: (bits & 4) > 0,
		d: (bits & 8) > 0,
	}));

	it('can be all or any, three levels deep', () => {
		const group = all(a, any(b, all(c, d)));
		expect(outputOf(EVERY_CASE, group)).toEqual(
			EVERY_CASE.map((it) => (it.a && (it.b || (it.c && it.d)) ? 'Yes' : 'Other')),
		);
	});

	it('can be any, all and any', () => {
		const group = any(a, all(b, any(c, d)));
		expect(outputOf(EVERY_CASE, group)).toEqual(
			EVERY_CASE.map((it) => (it.a || (it.b && (it.c || it.d)) ? 'Yes' : 'Other')),
		);
	});

	it('stand in the reason as they are nested', () => {
		const group = all(
			condition('totalSpent', 'number', 'gt', 500),
			any(
				condition('country', 'string', 'equals', 'DE'),
				all(
					condition('country', 'string', 'equals', 'AT'),
					condition('tags', 'array', 'contains', 'vip'),
				),
			),
		);
		const { at } = route([{ totalSpent: 600, country: 'DE' }], byRules([{ output: 'A', group }]));
		expect(at('A')[0]?.route.reason).toBe(
			'Rule "A": totalSpent is more than 500 and (country is "DE" or (country is "AT" and tags contains "vip")).',
		);
	});
});

describe('an empty value in a comparison of numbers', () => {
	const few = condition('npsScore', 'number', 'lte', 6);
	const hintsOf = (group: ReturnType<typeof all>) =>
		route(
			[{ npsScore: null }, { npsScore: '' }, { npsScore: 3 }, {}],
			byRules([{ output: 'Unhappy', group }]),
		).hints.map(({ text }) => text);

	it('counts as 0 as in Switch, and a hint says so', () => {
		expect(hintsOf(all(few))).toEqual([
			'The rule "Unhappy" asks whether npsScore is at most 6: 2 items have nothing there, which counts as 0 as in n8n\'s Switch, and so met the condition. If these customers are not meant, add a condition that the field is not empty.',
		]);
	});

	it('is no matter where the rule asks for a value first', () => {
		expect(hintsOf(all(condition('npsScore', 'number', 'notEmpty'), few))).toEqual([]);
	});
});

describe('a value of the wrong type', () => {
	it('does not end the run: the condition is not met, and a hint counts it', () => {
		const { outputOf, hints } = route(
			[{ n: 'many' }, { n: '12' }, { n: { a: 1 } }],
			byRules([rule('A', 'n', 'number', 'gt', 10), rule('B', 'n', 'string', 'exists')]),
		);
		expect(outputOf).toEqual(['B', 'A', 'B']);
		expect(hints.map(({ text }) => text)).toEqual([
			'The rule "A" compares n as a number, but in 2 items it is not: first in item 0, "many". There the condition counts as not met.',
		]);
	});

	it('in the rule itself is an error that says which', () => {
		expect(() => route([], byRules([rule('A', 'n', 'number', 'gt', 'many')]))).toThrow(
			'The rule "A" cannot be checked: "many" in "n is more than "many"" is not a number',
		);
	});
});

describe('a value that is worked out for each item', () => {
	it('is asked for with the place of the item', () => {
		const asked: number[] = [];
		const valueAt = (item: number) => {
			asked.push(item);
			return item === 1 ? 'b' : 'a';
		};
		const computed = {
			left: { kind: 'field' as const, path: ['x'] },
			right: { kind: 'computed' as const, text: '{{ … }}', valueAt },
			operator: { type: 'string', operation: 'equals' },
		};
		const { outputOf } = route(
			[{ x: 'a' }, { x: 'a' }],
			byRules([{ output: 'A', group: all(computed) }]),
		);
		expect(outputOf).toEqual(['A', 'Other']);
		expect(asked).toEqual([0, 1]);
	});

	it('may be a pattern, another one for each item', () => {
		const pattern = {
			left: { kind: 'field' as const, path: ['x'] },
			right: { kind: 'field' as const, path: ['pattern'] },
			operator: { type: 'string', operation: 'regex' },
		};
		const { outputOf, hints } = route(
			[
				{ x: 'abc', pattern: '^a' },
				{ x: 'abc', pattern: '^b' },
				{ x: 'abc', pattern: '(' },
			],
			byRules([{ output: 'A', group: all(pattern) }]),
		);
		expect(outputOf).toEqual(['A', 'Other', 'Other']);
		expect(hints[0]?.text).toContain('compares with pattern as a regular expression');
	});
});

describe('a comparison that the filter does not have', () => {
	it('is an error that names it', () => {
		expect(() => route([], byRules([rule('A', 'n', 'number', 'resembles')]))).toThrow(
			'a comparison that is not known: number resembles',
		);
	});
});
