import { apiWords } from '../../../engine/connection/apiWords';
import { HOSTILE_VALUES } from '../../support/hostileValues';

describe('the words of a destination', () => {
	it.each([
		[
			{ errors: [{ title: 'Invalid input.', detail: 'Invalid email address' }] },
			'Invalid input: Invalid email address',
		],
		[{ errors: [{ detail: 'A' }, { detail: 'A' }, { detail: 'B' }] }, 'A; B'],
		[{ title: 'Invalid Resource', detail: 'The tag is used' }, 'Invalid Resource: The tag is used'],
		[{ status: 'error', message: 'Invalid email' }, 'Invalid email'],
		[{ error: 'No such poll' }, 'No such poll'],
		[{ error: { message: 'Nested' } }, 'Nested'],
		['<html>\n <h1>502</h1></html>', '<html> <h1>502</h1></html>'],
		[null, ''],
	])('are found in %j', (body, words) => {
		expect(apiWords(body)).toBe(words);
	});

	it.each(HOSTILE_VALUES)('are short text for %s', (_, value) => {
		for (const body of [value, { message: value }, { errors: value }, { errors: [value] }]) {
			const words = apiWords(body);
			expect(typeof words).toBe('string');
			expect(words.length).toBeLessThanOrEqual(501);
		}
	});
});
