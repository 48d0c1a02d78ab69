import { stripeIdAt } from '../../../../../engine/orders/platforms/stripe/stripeIdAt';

describe('references between Stripe objects', () => {
	it.each([
		['an id', 'cus_1', 'cus_1'],
		['an expanded object', { id: 'cus_1' }, 'cus_1'],
		['an expanded object without an id', { object: 'customer' }, undefined],
		['null', null, undefined],
		['blank text', ' ', undefined],
		['a list', ['cus_1'], undefined],
		['a number', 7, undefined],
	])('reads %s', (_, customer, id) => {
		expect(stripeIdAt({ customer }, 'customer')).toBe(id);
	});

	it('knows nothing of a record that is not there', () => {
		expect(stripeIdAt(undefined, 'customer')).toBeUndefined();
		expect(stripeIdAt({}, 'constructor')).toBeUndefined();
	});
});
