import fc from 'fast-check';
import { tidyCustomerId, tidyEmail, tidyId, tidyPhone } from '../../../engine/identity/contact';

const MEGABYTE = 1_000_000;
const MEGABYTES = ['x', ' ', '@', '0', '1', '+', '\t', '💍'].map((text) => text.repeat(MEGABYTE));
const HOSTILE: readonly unknown[] = [
	...MEGABYTES,
	`ana@${'x'.repeat(MEGABYTE)}`,
	`${' '.repeat(MEGABYTE)}ana@example.com`,
	5n,
	Symbol('id'),
	() => '7',
	new Date(0),
	[],
	['ana@example.com'],
	{ email: 'ana@example.com' },
	Object.create(null),
	JSON.parse('{"toString":1,"valueOf":1}'),
	1e21,
	Number.MAX_VALUE,
	Number.MIN_VALUE,
];

describe.each([
	['tidyEmail', tidyEmail, 254],
	['tidyPhone', tidyPhone, 15],
	['tidyId', tidyId, 512],
	['tidyCustomerId', tidyCustomerId, 512],
] as const)('%s under attack', (_, tidy, longest) => {
	it('answers anything with a short text or null', () => {
		for (const value of HOSTILE) {
			const tidied = tidy(value);
			expect(tidied === null || typeof tidied === 'string').toBe(true);
			expect(tidied?.length ?? 0).toBeLessThanOrEqual(longest);
		}
	});

	it('tidies what is tidy into itself', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.integer()),
				(value) => {
					const tidied = tidy(value);
					if (tidied !== null) expect(tidy(tidied)).toBe(tidied);
				},
			),
			{ seed: 1 },
		);
	});
});
