import { ONLY_WORDS } from './onlyWords';
import { continuesRating, mayRate, mayRateAlone } from './ratingValence';
import { isDigit } from '../text/letters';
import type { Language } from '../language/language';
import type { Word } from '../text/word';
import { figuresIn, NOT_YET } from '../text/wordFigures';
import { wordHash } from '../text/wordHash';
import { EMOJI_VALENCES } from './emojiValences';
import { drawnOutFrom } from './drawnOutFrom';
import type { LanguageRules } from './languageRules';
import { unpackValences } from './packedValences';
import { makePhraseTable, type PhraseTable } from './phraseTable';
import {
	addRole,
	BEGINS_PHRASE,
	CONTINUES_PHRASE,
	CONTINUES_RATING,
	factsOf,
	IS_NUMBER,
	makeWordTable,
	MAY_RATE,
	NARROWS,
	NEGATES,
	NEGATES_BEFORE,
	RATES_ALONE,
	setBoost,
	setValence,
	type WordTable,
} from './wordTable';

/** What is known of a language: single words, and phrases that mean more than their words. */
export interface Lexicon {
	/** All that is known of a word, for `valenceIn`, `boostIn` and `roleIn`. */
	factsOf: (word: Word) => number;
	phrases: PhraseTable;
}

/** The most words that any language brings, so that the table never fills. */
const ROOM = 12_000;

/**
 * The lexicon of a language: its word lists and emoji, and what its rules say of negation and emphasis.
 *
 * @param valences packed as for `unpackValences`; a later list overrules an earlier one
 */
export function makeLexicon(
	language: Language,
	valences: readonly string[],
	rules: LanguageRules,
): Lexicon {
	const words = makeWordTable(ROOM);
	for (const list of [...valences, EMOJI_VALENCES]) {
		unpackValences(list, (word, valence) => setValence(words, wordHash(word), valence));
	}
	unpackValences(rules.boosters, (word, boost) => setBoost(words, wordHash(word), boost));
	for (const word of rules.negators.split(' ')) addRole(words, wordHash(word), NEGATES);
	for (const word of rules.negatorsBehind.split(' ').filter((entry) => entry !== '')) {
		addRole(words, wordHash(word), NEGATES_BEFORE);
	}
	for (const word of ONLY_WORDS) addRole(words, word, NARROWS);
	const phrases = makePhraseTable(rules.phrases);
	for (const word of phrases.firstWords) addRole(words, word, BEGINS_PHRASE);
	for (const word of phrases.secondWords) addRole(words, word, CONTINUES_PHRASE);
	const figuresOf = figuresIn(language);
	return {
		factsOf: (word) => {
			const figures = figuresOf(word);
			if (figures.facts === NOT_YET) {
				figures.facts = factsAsWritten(words, word) | rolesBySpelling(word);
			}
			return figures.facts;
		},
		phrases,
	};
}

function rolesBySpelling(word: Word): number {
	return (
		(mayRate(word) ? MAY_RATE : 0) |
		(mayRateAlone(word) ? RATES_ALONE : 0) |
		(continuesRating(word) ? CONTINUES_RATING : 0) |
		(isDigit(word.text.charCodeAt(0)) ? IS_NUMBER : 0)
	);
}

/** What is known of a word as it is spelled, or, where nothing is, of a word that it draws out ("sooo", "baaad"). */
function factsAsWritten(words: WordTable, { text, hash }: Word): number {
	const known = factsOf(words, hash);
	if (known !== 0) return known;
	for (const plain of drawnOutFrom(text)) {
		const meant = factsOf(words, wordHash(plain));
		if (meant !== 0) return meant;
	}
	return 0;
}
