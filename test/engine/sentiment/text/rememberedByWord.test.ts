import { readText } from '../../../../engine/sentiment/text/readText';
import { rememberedByWord } from '../../../../engine/sentiment/text/rememberedByWord';

const MORE_THAN_IS_REMEMBERED = 20_000;

describe('rememberedByWord', () => {
	it('works a figure out once for a word that comes again', () => {
		const workedOut = jest.fn(({ text }: { text: string }) => text.length);
		const lengthOf = rememberedByWord(workedOut);
		const words = [...readText('Ring, ring').words, ...readText('my RING').words];
		expect(words.map(lengthOf)).toEqual([4, 4, 2, 4]);
		expect(workedOut).toHaveBeenCalledTimes(2);
	});

	it('mixes no two words up, however many there are', () => {
		const numberOf = rememberedByWord(({ text }) => Number(text));
		const numbers = Array.from({ length: MORE_THAN_IS_REMEMBERED }, (_, index) => index);
		const read = () => numbers.map((number) => readText(`${number}`).words.map(numberOf)[0] ?? -1);
		expect(read()).toEqual(numbers);
		expect(read()).toEqual(numbers);
	});
});
