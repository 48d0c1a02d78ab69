import { consentFlag } from '../../../../../engine/orders/platforms/asWritten/consentFlag';

describe('consent from a yes or a no', () => {
	it.each([
		[true, 'subscribed'],
		['yes', 'subscribed'],
		[' TRUE ', 'subscribed'],
		[false, 'unsubscribed'],
		['No', 'unsubscribed'],
		['', 'unknown'],
		[null, 'unknown'],
		[1, 'unknown'],
		['constructor', 'unknown'],
	])('reads %p as %s', (value, consent) => {
		expect(consentFlag(value)).toBe(consent);
	});
});
