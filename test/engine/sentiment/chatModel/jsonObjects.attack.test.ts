import fc from 'fast-check';
import { jsonObjectsIn } from '../../../../engine/sentiment/chatModel/jsonObjects';

const LENGTH = 200_000;

describe('the JSON objects in a text, attacked', () => {
	it.each([
		['opening brackets', '{'.repeat(LENGTH)],
		['closing brackets', '}'.repeat(LENGTH)],
		['pairs of brackets around nothing', '{x}'.repeat(LENGTH / 4)],
		['brackets within each other', '{'.repeat(LENGTH / 2) + '}'.repeat(LENGTH / 2)],
		['quotes', '{"'.repeat(LENGTH / 2)],
		['backslashes', `{"${'\\'.repeat(LENGTH)}`],
		['levels', '{"a":'.repeat(LENGTH / 10) + '}'.repeat(LENGTH / 10)],
	])('takes no time over %s, and finds nothing', (_, text) => {
		expect(jsonObjectsIn(text)).toEqual([]);
	});

	it('finds every object, whatever its texts hold', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (object, text) => {
				const before = text.replaceAll('{', '');
				expect(jsonObjectsIn(`${before}${JSON.stringify(object)}`)).toEqual([
					JSON.parse(JSON.stringify(object)),
				]);
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});
});
