import { nameOf } from '../../../../../engine/orders/platforms/asWritten/nameOf';

describe('what a sentence calls a record', () => {
	it('has its id where there is one', () => {
		expect(nameOf('Stripe charge', 'ch_1')).toBe('Stripe charge ch_1');
		expect(nameOf('order', 1042)).toBe('order 1042');
	});

	it.each([null, undefined, '', {}])('is its kind alone where the id is %j', (id) => {
		expect(nameOf('Stripe charge', id)).toBe('Stripe charge');
	});
});
