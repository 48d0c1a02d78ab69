import { wordSet } from '../../../engine/text/wordSet';

describe('the words of lists', () => {
	it('are those of all of them, and no pieces', () => {
		const words = wordSet('no not', 'kein');
		expect([words.size, words.has('kein'), words.has('no not')]).toEqual([3, true, false]);
	});
});
