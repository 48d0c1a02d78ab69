import { jsonObjectsIn } from '../../../../engine/sentiment/chatModel/jsonObjects';

describe('the JSON objects in a text', () => {
	it.each<[string, string, object[]]>([
		['alone', '{"a":{"b":1}}', [{ a: { b: 1 } }]],
		['one after the other', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
		['in a list', '[{"a":1},{"b":2}]', [{ a: 1 }, { b: 2 }]],
		['among brackets that mean nothing', 'for {you}: {"a":1} {smile}', [{ a: 1 }]],
		['behind a bracket that is never closed', 'see { and {"a":1}', [{ a: 1 }]],
		['before a bracket that nobody opened', '{"a":1} }', [{ a: 1 }]],
		['whole, within one that is cut off', '{"list":[{"a":1},{"b":2},{"c"', [{ a: 1 }, { b: 2 }]],
		['whole, within one that is no JSON', '{"list":[{"a":1},]}', [{ a: 1 }]],
		['with brackets and quotes in their texts', '{"a":"} \\" {"}', [{ a: '} " {' }]],
		['beside the quotes of a sentence', 'It\'s 5" wide: {"a":1}', [{ a: 1 }]],
		['nowhere', 'none', []],
	])('are found %s', (_, text, objects) => {
		expect(jsonObjectsIn(text)).toEqual(objects);
	});
});
