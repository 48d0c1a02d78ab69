import { LANGUAGES, type Language } from '../language/language';
import type { Word } from './word';

/** A figure that was not asked for yet. */
export const NOT_YET = -(2 ** 31);

/**
 * What a language knows of a word by its spelling alone, worked out once for a word that comes again. All of it lies in one
 * place, because waiting for memory is what looking it up costs; each figure is filled in by whoever knows it.
 */
export interface WordFigures {
	/** By its place in `LANGUAGES`: numbers are compared faster than strings. */
	readonly language: number;
	/** Those of another language, where the word was read in several. */
	readonly next: WordFigures | undefined;
	/** What the lexicon knows (`Lexicon.factsOf`). */
	facts: number;
	/** What it does to a condition (`conditionOf`). */
	conditionRole: number;
	/** The phrases of answers that it may be part of (`WordIndex.classOf`). */
	phraseClass: number;
	/** What the model weighs it, as it stands and negated (`weightsOf`). */
	weights: number;
	negatedWeights: number;
}

/** Finds the figures of words in a language. */
export function figuresIn(language: Language): (word: Word) => WordFigures {
	const number = LANGUAGES.indexOf(language);
	return (word) => figuresFrom(word.figures, number) ?? newFigures(word, number);
}

function figuresFrom(first: WordFigures | undefined, language: number): WordFigures | undefined {
	let figures = first;
	while (figures !== undefined && figures.language !== language) figures = figures.next;
	return figures;
}

function newFigures(word: Word, language: number): WordFigures {
	if (word.alike !== undefined) {
		const figures = figuresFrom(word.alike.figures, language) ?? newFigures(word.alike, language);
		word.figures = word.alike.figures;
		return figures;
	}
	return (word.figures = {
		language,
		next: word.figures,
		facts: NOT_YET,
		conditionRole: NOT_YET,
		phraseClass: NOT_YET,
		weights: NOT_YET,
		negatedWeights: NOT_YET,
	});
}
