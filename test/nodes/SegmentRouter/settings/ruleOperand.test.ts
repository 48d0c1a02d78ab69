import type { IExecuteFunctions } from 'n8n-workflow';
import { fieldPath, ruleOperand } from '../../../../nodes/SegmentRouter/settings/ruleOperand';

/** The part of n8n's context that an operand uses, which notes what it is asked. */
function contextThat(answer: (text: string, item: number) => unknown) {
	const asked: Array<[string, number]> = [];
	const evaluateExpression = (text: string, item: number) => {
		asked.push([text, item]);
		return answer(text, item);
	};
	return { asked, context: { evaluateExpression } as unknown as IExecuteFunctions };
}

describe('the path of an expression', () => {
	it.each([
		['{{ $json.segment }}', ['segment']],
		['{{$json.segment}}', ['segment']],
		['{{ $json["total price"] }}', ['total price']],
		["{{ $json['total price'].net }}", ['total price', 'net']],
		['{{ $json.orders[0].total }}', ['orders', '0', 'total']],
		['{{ $json?.a?.b?.["c"] }}', ['a', 'b', 'c']],
		['{{ $json.constructor }}', ['constructor']],
		['{{ $json }}', []],
	])('%s is read directly', (expression, path) => {
		expect(fieldPath(expression)).toEqual(path);
	});

	it.each([
		'{{ $json.name.toLowerCase() }}',
		'{{ $json.a + $json.b }}',
		'{{ $json.a }} ',
		'{{ $json.a }}{{ $json.b }}',
		'{{ $json[key] }}',
		'{{ $json["a\\n"] }}',
		'{{ $jsonp.a }}',
		'{{ $json.a || 1 }}',
		'{{ $("Other").item.json.a }}',
		'{{ $json.1a }}',
		'{{ $json. a }}',
		'text',
		'',
		'{{}}',
		'{{ ',
		`{{ $json.${'a'.repeat(2_000)} }}`,
	])('%s is left to n8n', (expression) => {
		expect(fieldPath(expression)).toBeUndefined();
	});

	it('takes no time to find in a megabyte', () => {
		for (const filling of ['.a', '[', '["a"]', ' ', '$json']) {
			const started = performance.now();
			fieldPath(`{{ $json${filling.repeat(1_000_000 / filling.length)} }}`);
			expect(performance.now() - started).toBeLessThan(1_000);
		}
	});
});

describe('a value of a condition', () => {
	it.each(['VIP', '', 5, true, null, undefined, '{{ $json.a }}'])('%p is a constant', (value) => {
		const { context, asked } = contextThat(() => 'x');
		expect(ruleOperand(context, value)).toEqual({ kind: 'constant', value });
		expect(asked).toEqual([]);
	});

	it('that names a field is read without n8n', () => {
		const { context, asked } = contextThat(() => 'x');
		expect(ruleOperand(context, '={{ $json.a.b }}')).toEqual({ kind: 'field', path: ['a', 'b'] });
		expect(asked).toEqual([]);
	});

	it('that does not depend on the item is worked out once', () => {
		const { context, asked } = contextThat(() => 'then');
		const expression = '={{ $now.minus({ days: 90 }) }}';
		expect(ruleOperand(context, expression)).toEqual({ kind: 'constant', value: 'then' });
		expect(asked).toEqual([['{{ $now.minus({ days: 90 }) }}', 0]]);
	});

	it.each([
		'={{ $json.a.toUpperCase() }}',
		'={{ $("Customers").item.json.a }}',
		'={{ $itemIndex }}',
		'={{ Math.random() }}',
		'={{ $input.item.json.a }}',
		'={{ $now.minus({ days: $json.days }) }}',
	])('%s is worked out for each item', (expression) => {
		const { context, asked } = contextThat((_text, item) => item * 2);
		const operand = ruleOperand(context, expression);
		if (operand.kind !== 'computed') throw new Error('It is not computed');
		expect([operand.valueAt(0), operand.valueAt(3)]).toEqual([0, 6]);
		expect(asked.map(([, item]) => item)).toEqual([0, 3]);
	});

	it('that gives an error names the expression and the item', () => {
		const { context } = contextThat(() => {
			throw new Error('Referenced node does not exist');
		});
		const operand = ruleOperand(context, '={{ $("Gone").item.json.a }}');
		if (operand.kind !== 'computed') throw new Error('It is not computed');
		expect(() => operand.valueAt(4)).toThrow(
			'The expression {{ $("Gone").item.json.a }} in a rule gives an error: Referenced node does not exist [item 4]',
		);
	});
});
