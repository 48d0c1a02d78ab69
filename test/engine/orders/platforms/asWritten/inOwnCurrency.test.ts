import { inOwnCurrency } from '../../../../../engine/orders/platforms/asWritten/inOwnCurrency';

describe('inOwnCurrency', () => {
	it('turns an amount of the customer into the shop’s', () => {
		expect(inOwnCurrency('13.20', 1.1)).toBe(12);
	});

	it('leaves an amount as it is written where both pay in one currency', () => {
		expect(inOwnCurrency('13.20', 1)).toBe('13.20');
	});

	it('is no amount where the amount or the rate is none', () => {
		expect(inOwnCurrency('abc', 1.1)).toBeNaN();
		expect(inOwnCurrency('13.20', NaN)).toBeNaN();
	});
});
