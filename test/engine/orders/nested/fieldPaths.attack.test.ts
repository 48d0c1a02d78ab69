import { fieldPaths } from '../../../../engine/orders/nested/fieldPaths';
import type { JsonRecord } from '../../../../engine/json';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

describe('fieldPaths under attack', () => {
	it.each(HOSTILE_VALUES)('finds fields or none in %s', (_, value) => {
		expect(fieldPaths({ id: 1, value, list: [value], object: { value } }).length).toBeGreaterThan(
			0,
		);
	});

	it('ends at an object that contains itself', () => {
		const loop: JsonRecord = { id: 1 };
		loop.customer = loop;
		expect(fieldPaths(loop).length).toBeLessThan(20);
	});

	it('looks at so many fields and no more', () => {
		const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]));
		expect(fieldPaths({ ...wide, inner: wide })).toHaveLength(500);
	});

	it('goes by own keys alone', () => {
		const heir = Object.create({ email: 'ana@example.com' }) as JsonRecord;
		expect(fieldPaths(heir)).toEqual([]);
		const named = JSON.parse('{"__proto__":{"email":"ana@example.com"}}') as JsonRecord;
		expect(fieldPaths(named)).toEqual([{ path: '__proto__.email', names: ['__proto__', 'email'] }]);
	});
});
