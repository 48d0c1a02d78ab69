import once from 'lodash/once';
import type { Sliced } from '../../slices/sliced';
import type { ReadText, Word } from '../text/readText';
import { NOT_YET } from '../text/wordFigures';
import { wordHash } from '../text/wordHash';
import { FUNCTION_WORDS, OTHER_FUNCTION_WORDS } from './functionWords';
import { LANGUAGES, type Language } from '../language/language';
import { VALENCE_LISTS } from '../lexicons/valenceLists';
import { unpackValences } from '../lexicons/packedValences';
import { FOREIGN_LETTERS, NOT_LATIN, TELLING_LETTERS } from './tellingLetters';

export interface DetectedLanguage {
	/** `other` for a language that is not read here, null where the text is too short to say. */
	language: Language | 'other' | null;
	/** From 0 to 1; 0 where the language is a mere assumption. */
	confidence: number;
}

/** Of a long text, this many words tell the language. */
const WORDS_READ = 60;
/** The votes that decide: so many, and so much more than the next language has. */
const DECIDING_VOTES = 0.5;
const DECIDING_LEAD = 1.3;
/** A word of a lexicon speaks less: lists borrow from other languages. */
const LEXICON_VOTES = 0.6;
/** A telling letter speaks as loud as a word and a half. */
const LETTER_VOTES = 1.5;
/** From this many words on, a text without a known small word is in another language. */
const TELLING_WORDS = 5;
/** Of letters in another script. */
const FOREIGN_SHARE = 0.3;

const OTHER = LANGUAGES.length;
const LEXICON_SHIFT = OTHER + 1;
const ALL = (1 << LEXICON_SHIFT) - 1;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * The language of a text, by its small words and telling letters; where they do not tell, the fallback, which is the
 * language of most answers of the survey. Why not a library: docs/sentiment-model-card.md.
 *
 * @param fallback for texts that are too short to say
 * @example
 * detectLanguage(readText('Die Lieferung war schnell')) // language 'de'
 * detectLanguage(readText('Top!'), 'nl') // { language: 'nl', confidence: 0 }
 */
export function detectLanguage(text: ReadText, fallback?: Language): DetectedLanguage {
	const { words } = text;
	const count = Math.min(words.length, WORDS_READ);
	const read = text.text.slice(0, text.ends[count - 1] ?? 0);
	const isAscii = !NOT_ASCII.test(read);
	if (!isAscii && isForeignScript(words, count)) return { language: 'other', confidence: 1 };
	const votes = votesOfWords(words, count);
	if (!isAscii) addVotesOfLetters(votes, read);
	// Of as many votes, a language that is read goes first.
	let first = 0;
	for (let language = 1; language <= OTHER; language++) {
		if ((votes[language] as number) > (votes[first] as number)) first = language;
	}
	let second = first === 0 ? 1 : 0;
	for (let language = 0; language <= OTHER; language++) {
		if (language !== first && (votes[language] as number) > (votes[second] as number)) {
			second = language;
		}
	}
	const most = votes[first] as number;
	const next = votes[second] as number;
	if (most >= DECIDING_VOTES && most >= next * DECIDING_LEAD) {
		return { language: LANGUAGES[first] ?? 'other', confidence: most / (most + next + 0.3) };
	}
	if (most === 0 && lettersOnly(words, count) >= TELLING_WORDS) {
		return { language: 'other', confidence: 0.5 };
	}
	if (fallback !== undefined) return { language: fallback, confidence: 0 };
	return most >= DECIDING_VOTES
		? { language: LANGUAGES[first] ?? 'other', confidence: most / (most + next + 1) }
		: { language: null, confidence: 0 };
}

/** Loads the words of all languages by themselves: it takes tens of milliseconds, which the first answer would add to. */
export function* prepareDetection(): Sliced<void> {
	yield;
	languagesByWord();
	yield;
}

function votesOfWords(words: readonly Word[], count: number): Float64Array {
	const votes = new Float64Array(OTHER + 1);
	for (let index = 0; index < count; index++) {
		const languages = languagesOf(words[index] as Word);
		if (languages === 0) continue;
		const small = languages & ALL;
		const inLexicon = (languages >> LEXICON_SHIFT) & ~small;
		const share = 1 / (bitsIn(small) + bitsIn(inLexicon));
		addVotes(votes, small, share);
		addVotes(votes, inLexicon, share * LEXICON_VOTES);
	}
	return votes;
}

/** @param languages as bits */
function addVotes(votes: Float64Array, languages: number, share: number): void {
	for (let rest = languages; rest !== 0; rest &= rest - 1) {
		const language = 31 - Math.clz32(rest & -rest);
		votes[language] = (votes[language] as number) + share;
	}
}

function languagesOf(word: Word): number {
	if (word.languages === NOT_YET) word.languages = languagesByWord().get(word.hash) ?? 0;
	return word.languages;
}

function addVotesOfLetters(votes: Float64Array, text: string): void {
	for (const [letters, languages] of TELLING_LETTERS) {
		if (!letters.test(text)) continue;
		for (const language of languages) {
			const index = LANGUAGES.indexOf(language);
			votes[index] = (votes[index] as number) + LETTER_VOTES / languages.length;
		}
	}
	if (FOREIGN_LETTERS.test(text)) votes[OTHER] = (votes[OTHER] as number) + LETTER_VOTES;
}

function isForeignScript(words: readonly Word[], count: number): boolean {
	let foreign = 0;
	for (let index = 0; index < count; index++) {
		if (NOT_LATIN.test((words[index] as Word).text)) foreign++;
	}
	return foreign > 0 && foreign >= FOREIGN_SHARE * count;
}

function lettersOnly(words: readonly Word[], count: number): number {
	let letters = 0;
	for (let index = 0; index < count; index++) {
		if (/^\p{L}/u.test((words[index] as Word).text)) letters++;
	}
	return letters;
}

/**
 * The languages of every word, as bits: the lower ones of those that have it as a small word, which has a whole vote, the
 * upper ones of those that have it in their lexicon. They share the vote.
 */
const languagesByWord = once((): ReadonlyMap<number, number> => {
	const languages = new Map<number, number>();
	const add = (word: string, bit: number): void => {
		const hash = wordHash(word);
		languages.set(hash, (languages.get(hash) ?? 0) | bit);
	};
	LANGUAGES.forEach((code, language) => {
		for (const word of FUNCTION_WORDS[code].split(' ')) add(word, 1 << language);
		for (const list of VALENCE_LISTS[code]) {
			unpackValences(list, (word) => add(word, 1 << (language + LEXICON_SHIFT)));
		}
	});
	for (const word of OTHER_FUNCTION_WORDS.split(' ')) add(word, 1 << OTHER);
	return languages;
});

function bitsIn(mask: number): number {
	let bits = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
	return bits;
}
