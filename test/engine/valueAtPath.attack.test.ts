import { valueAtPath } from '../../engine/valueAtPath';
import { HOSTILE_VALUES } from '../support/hostileValues';

describe('the value at a path', () => {
	const json = { crm: { 'last contact': ['2026-06-30', { at: 1 }] }, 'a.b': 2 };

	it.each([
		['crm["last contact"][0]', '2026-06-30'],
		["crm['last contact'][1].at", 1],
		['["a.b"]', 2],
		['a.b', 2],
		['crm.missing.deeper', undefined],
		['crm..x', undefined],
		['crm[', undefined],
		['', undefined],
		['constructor.name', undefined],
		['__proto__.toString', undefined],
		['crm["last contact"].length', undefined],
	])('%s', (path, value) => {
		expect(valueAtPath(json, path)).toBe(value);
	});

	it('takes no time for a path that is none', () => {
		expect(valueAtPath(json, '['.repeat(1_000_000))).toBeUndefined();
		expect(valueAtPath(json, 'a.'.repeat(200))).toBeUndefined();
	});

	it.each(HOSTILE_VALUES)('is looked for in %s', (_name, value) => {
		expect(() => valueAtPath(value, 'a.b[0]')).not.toThrow();
	});
});
