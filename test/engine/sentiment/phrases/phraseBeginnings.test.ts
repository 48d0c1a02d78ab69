import { Beginning, createBeginnings } from '../../../../engine/sentiment/phrases/phraseBeginnings';
import { createPhraseTrie } from '../../../../engine/sentiment/phrases/phraseTrie';
import { createWordIndex, PLAIN } from '../../../../engine/sentiment/phrases/wordIndex';
import { readText } from '../../../../engine/sentiment/text/readText';
import { wordOf } from '../../../../engine/sentiment/text/wordMemory';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const trie = runAtOnce(
	createPhraseTrie([['never again, never arrived, lovely, order .. broke, gift card', 'found']]),
);
const index = runAtOnce(createWordIndex('en', trie.patterns));
const beginnings = createBeginnings(trie, index);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What phrases come to that may begin with the first of two words. */
function beginningsOf(words: string): Beginning[] {
	const [first = PLAIN, next = PLAIN] = readText(words).words.map((word) => index.classOf(word));
	const place = beginnings.placeOf(first, next);
	const kinds: Beginning[] = [];
	for (let each = beginnings.first(place); each < beginnings.end(place); each++) {
		kinds.push(beginnings.kindOf(each));
	}
	return kinds;
}

describe('createBeginnings', () => {
	it('follows a word that goes on as a phrase does', () => {
		expect(beginningsOf('never again')).toEqual([Beginning.GoesOn]);
		expect(beginningsOf('gift card')).toEqual([Beginning.GoesOn]);
	});

	it('leaves a word that does not', () => {
		expect(beginningsOf('gift again')).toEqual([]);
		expect(beginningsOf('never card')).toEqual([]);
		expect(beginningsOf('never')).toEqual([]);
	});

	it('follows a word that is a phrase, or that may have a gap behind it, whatever comes', () => {
		expect(beginningsOf('lovely ring')).toEqual([Beginning.Ends]);
		expect(beginningsOf('lovely')).toEqual([Beginning.Ends]);
		expect(beginningsOf('order ring')).toEqual([Beginning.HasGap]);
	});

	it('answers alike when it is asked again', () => {
		const pairs = ['never again', 'never card', 'gift card', 'lovely', 'order ring'];
		expect(pairs.map(beginningsOf)).toEqual(pairs.map(beginningsOf));
	});

	it('answers alike when it has forgotten what it was asked', () => {
		const words = [...LETTERS].flatMap((one) => [...LETTERS].map((other) => `ring${one}${other}`));
		const many = runAtOnce(
			createPhraseTrie([[words.map((word) => `${word} .. end`).join(), 'found']]),
		);
		const classes = runAtOnce(createWordIndex('en', many.patterns));
		const [classOfEnd = PLAIN, ...classesOfWords] = ['end', ...words].map((word) =>
			classes.classOf(wordOf(word)),
		);
		const forgetful = createBeginnings(many, classes);
		let forgotten = 0;
		for (const next of [...classesOfWords, classOfEnd]) {
			for (const first of classesOfWords.slice(0, 30)) {
				const place = forgetful.placeOf(first, next);
				if (forgetful.end(place) - forgetful.first(place) !== 1) forgotten++;
			}
		}
		expect(forgotten).toBe(0);
	});
});
