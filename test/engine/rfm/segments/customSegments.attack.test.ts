import fc from 'fast-check';
import { InputError } from '../../../../engine/inputError';
import { customSegments } from '../../../../engine/rfm/segments/customSegments';

const MEGABYTE = 1_000_000;
const BEST = {
	recencyScore: 5,
	frequencyScore: 5,
	monetaryScore: 5,
	orderCount: 1,
	recencyDays: 1,
	activeDays: 0,
	discountShare: null,
};

describe('custom segments under attack', () => {
	it.each(['__proto__', 'constructor', 'toString', '💍 VIP', '<b>VIP</b>', '\u202eVIP'])(
		'may be named %p',
		(name) => {
			const map = customSegments([{ name, recency: '5' }], 5);
			expect(map.segmentOf(BEST)).toBe(name);
			expect(map.segments).toEqual([
				{ name, action: null },
				{ name: 'Other', action: null },
			]);
			expect(map.segmentOf({ ...BEST, recencyScore: 1 })).toBe('Other');
		},
	);

	it.each([
		'5'.repeat(MEGABYTE),
		' '.repeat(MEGABYTE) + '5-',
		`5${' '.repeat(MEGABYTE)}-6`,
		'5-'.repeat(MEGABYTE / 2),
		'–'.repeat(MEGABYTE),
	])('refuse a megabyte for a score, in a short sentence (case %#)', (recency) => {
		let refusal: unknown;
		try {
			customSegments([{ name: 'x'.repeat(MEGABYTE), recency }], 5);
		} catch (error) {
			refusal = error;
		}
		expect(refusal).toBeInstanceOf(InputError);
		expect((refusal as InputError).message.length).toBeLessThan(300);
	});

	it('are made, or refused with an error that the operator can read, whatever is typed', () => {
		const rule = fc.record(
			{
				name: fc.string({ unit: 'binary' }),
				recency: fc.string({ unit: 'binary' }),
				frequency: fc.stringMatching(/^[0-9 –-]{0,6}$/),
				monetary: fc.constantFrom('1', '2-3', 'NaN', 'Infinity', '1e1', '٣', '５'),
			},
			{ requiredKeys: ['name'] },
		);
		fc.assert(
			fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
				try {
					const map = customSegments(rules, 5);
					expect(map.segments.map(({ name }) => name)).toContain(map.segmentOf(BEST));
				} catch (error) {
					expect(error).toBeInstanceOf(InputError);
				}
			}),
			{ seed: 1 },
		);
	});
});
