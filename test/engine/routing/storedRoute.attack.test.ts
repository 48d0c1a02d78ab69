import { storedObject } from '../../../engine/routing/storedRoute';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const LOYAL = { output: 'Loyal', pending: { output: 'Lost', runs: 1 } };

describe('a route as it was stored', () => {
	it.each([
		['as it came out', { route: LOYAL }],
		['as a text of JSON', { route: JSON.stringify(LOYAL) }],
		[
			'in columns',
			{ 'route.output': 'Loyal', 'route.pending.output': 'Lost', 'route.pending.runs': 1 },
		],
		['in columns and a text', { 'route.output': 'Loyal', 'route.pending': '{"output":"Lost"}' }],
	])('is found %s', (_how, json) => {
		const route = storedObject(json, 'route');
		expect(route?.output).toBe('Loyal');
		expect(storedObject(route, 'pending')?.output).toBe('Lost');
	});

	it.each(HOSTILE_VALUES)('is none where %s stands there', (_name, value) => {
		expect(storedObject({ route: value }, 'route')?.output).toBeUndefined();
	});

	it('is none of a text that is cut off, or leads out of the data', () => {
		expect(storedObject({ route: '{"output":' }, 'route')).toBeUndefined();
		const proto = storedObject({ route: '{"__proto__":{"output":"Loyal"}}' }, 'route');
		expect(Object.hasOwn(proto ?? {}, 'output')).toBe(false);
	});
});
