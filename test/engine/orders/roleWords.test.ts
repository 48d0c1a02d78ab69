import { isEverything, wordsOf } from '../../../engine/orders/roleWords';

describe('the words for what a row lacks', () => {
	it('join what is missing', () => {
		expect(wordsOf(['placedAt', 'total'])).toBe('the date of the order and the amount');
		expect(wordsOf([])).toBe('');
	});

	it('are told from those for a row that has nothing', () => {
		expect(isEverything(['total', 'customerId', 'placedAt'])).toBe(true);
		expect(isEverything(['total', 'placedAt'])).toBe(false);
	});
});
