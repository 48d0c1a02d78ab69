import fc from 'fast-check';
import type { JsonRecord } from '../../../engine/json';
import { readPreviousScores } from '../../../engine/rfm/previousScores';

const MEGABYTE = 1_000_000;
const HOSTILE: readonly unknown[] = [
	undefined,
	null,
	true,
	NaN,
	Infinity,
	-0,
	5n,
	'',
	'__proto__',
	'constructor',
	'💍',
	'x'.repeat(MEGABYTE),
	' '.repeat(MEGABYTE),
	'@'.repeat(MEGABYTE),
	[],
	[['7']],
	{},
	Object.create(null),
	JSON.parse('{"toString":1,"valueOf":1}'),
	JSON.parse('{"__proto__":{"segment":"Champions"}}'),
];

const FIELDS = ['customerId', 'email', 'segment', 'rfmScore', 'movement'];

describe('readPreviousScores under attack', () => {
	it.each(FIELDS)('reads rows with anything at all in %s', (field) => {
		for (const value of HOSTILE) {
			const row = { customerId: '7', email: 'ana@example.com', segment: 'Loyal', rfmScore: 4 };
			const previous = readPreviousScores([{ ...row, [field]: value }]);
			expect(previous.rest().length + previous.unusable).toBeLessThanOrEqual(1);
		}
	});

	it.each(['__proto__', 'constructor', 'hasOwnProperty', '💍'])(
		'tells customers named %p from everybody else',
		(customerId) => {
			const previous = readPreviousScores([{ customerId, segment: 'Loyal' }]);
			expect(previous.take('toString', null)).toBeUndefined();
			expect(previous.take('valueOf', 'constructor')).toBeUndefined();
			expect(previous.take(customerId, null)?.segment).toBe('Loyal');
		},
	);

	it('believes nothing that is inherited', () => {
		const row = Object.create({ customerId: '7', segment: 'Champions' }) as JsonRecord;
		expect(readPreviousScores([row]).unusable).toBe(1);
	});

	it('reads any objects there are', () => {
		fc.assert(
			fc.property(fc.array(fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue())), (rows) => {
				const previous = readPreviousScores(rows);
				expect(previous.rest().length + previous.unusable).toBeLessThanOrEqual(rows.length);
			}),
			{ seed: 1 },
		);
	});
});
