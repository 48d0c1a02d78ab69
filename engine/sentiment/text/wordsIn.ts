import { emojiEnd, mayBeginEmoji, plainEmoji } from './emoji';
import { emoticonAt } from './emoticon';
import { isDigit, isLetter } from './letters';
import type { Word } from './word';
import { HASH_START, hashUnit, wordHash } from './wordHash';
import { wordFrom } from './wordMemory';

/** What stands before a word: nothing but blanks, a pause within a sentence, or the end of one. */
export const enum Gap {
	None,
	Pause,
	Sentence,
}

export interface WordsAndGaps {
	words: Word[];
	/** What stands before each word. */
	gaps: Gap[];
}

const APOSTROPHE = 39;
const DOT = 46;
const AT = 64;

/** What may follow an apostrophe within one English word: "it's", "don't", "we'll". Elsewhere it parts two: "l'anneau". */
const ENGLISH_ENDINGS = new Set(['s', 't', 'm', 'd', 'll', 're', 've', 'em', 'all', 'n']);

const ADDRESS_ENDINGS = new Set(
	'com net org de fr es pt it nl eu uk co io shop store info br at ch be html htm php'.split(' '),
);

/**
 * The words of a cleaned text, in order, and what stands between them. A word is a run of letters, a number ("4,5",
 * "10/10", "100%"), an emoji or an emoticon. Mentions, web and e-mail addresses say nothing and are no words.
 */
export function wordsIn(text: string): WordsAndGaps {
	const lower = lowerCased(text);
	const words: Word[] = [];
	const gaps: Gap[] = [];
	let gap = Gap.Sentence;
	let at = 0;
	const push = (word: Word): void => {
		words.push(word);
		gaps.push(gap);
		gap = Gap.None;
	};
	while (at < lower.length) {
		const unit = lower.charCodeAt(at);
		if (unit === 32) {
			at++;
		} else if (isLetter(unit)) {
			let hash = HASH_START;
			let end = at;
			let next = unit;
			do {
				hash = hashUnit(hash, next);
				next = lower.charCodeAt(++end);
			} while (isLetter(next));
			if (next === APOSTROPHE) {
				const after = apostropheEnd(lower, end);
				for (; end < after; end++) hash = hashUnit(hash, lower.charCodeAt(end));
				next = lower.charCodeAt(end);
			}
			const address = addressEnd(lower, at, end, next);
			if (address > end) end = address;
			else push({ text: wordFrom(lower, at, end, hash), start: at, end, hash });
			at = end;
		} else if (isDigit(unit)) {
			let end = at + 1;
			while (isDigit(lower.charCodeAt(end)) || joinsDigits(lower, end)) end++;
			if (lower.charAt(end) === '%') end++;
			const number = lower.slice(at, end);
			push({ text: number, start: at, end, hash: wordHash(number) });
			at = end;
		} else if (unit === AT && isNameUnit(lower.charCodeAt(at + 1))) {
			at++;
			while (isNameUnit(lower.charCodeAt(at))) at++;
		} else {
			const mark = markAt(text, lower, at, unit);
			if (mark !== undefined) {
				push(mark);
				at = mark.end;
			} else {
				gap = Math.max(gap, gapOf(unit, lower, at));
				at++;
			}
		}
	}
	return { words, gaps };
}

/** Lower case with every character at its place. */
function lowerCased(text: string): string {
	const lower = text.toLowerCase();
	const sameLength =
		lower.length === text.length
			? lower
			: Array.from(text, (character) => {
					const small = character.toLowerCase();
					return small.length === character.length ? small : character;
				}).join('');
	return sameLength.includes('\u2019') ? sameLength.replaceAll('\u2019', "'") : sameLength;
}

/** Where a word that has come to an apostrophe ends: behind an English ending, or behind the apostrophe of an elision. */
function apostropheEnd(lower: string, apostrophe: number): number {
	let end = apostrophe + 1;
	while (end - apostrophe <= 4 && isLetter(lower.charCodeAt(end))) end++;
	if (end === apostrophe + 1) return apostrophe;
	return ENGLISH_ENDINGS.has(lower.slice(apostrophe + 1, end)) ? end : apostrophe + 1;
}

/** Where a web or e-mail address that a word begins ends; the end of the word where it begins none. */
function addressEnd(lower: string, start: number, end: number, next: number): number {
	const isLink =
		(next === 58 && lower.startsWith('//', end + 1) && lower.startsWith('http', start)) ||
		(next === DOT && end - start === 3 && lower.startsWith('www', start)) ||
		(next === AT && isNameUnit(lower.charCodeAt(end + 1))) ||
		(next === DOT && isLetter(lower.charCodeAt(end + 1)) && hasAddressEnding(lower, end));
	if (!isLink) return end;
	let address = end;
	while (address < lower.length && !isBlank(lower.charCodeAt(address))) address++;
	return address;
}

/** "shop.com", "mail.shop.co.uk/x", but not "good.it came". */
function hasAddressEnding(lower: string, dot: number): boolean {
	let end = dot + 1;
	while (end - dot <= 6 && isLetter(lower.charCodeAt(end))) end++;
	const name = lower.slice(dot + 1, end);
	if (!ADDRESS_ENDINGS.has(name)) return false;
	const next = lower.charCodeAt(end);
	return name.length > 2 || next === 47 || next === DOT;
}

/** A point, comma, slash or colon between two digits. */
function joinsDigits(lower: string, at: number): boolean {
	const unit = lower.charCodeAt(at);
	return (
		(unit === DOT || unit === 44 || unit === 47 || unit === 58) && isDigit(lower.charCodeAt(at + 1))
	);
}

function isNameUnit(unit: number): boolean {
	return isDigit(unit) || unit === 95 || (unit >= 97 && unit <= 122);
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 10;
}

function markAt(text: string, lower: string, at: number, unit: number): Word | undefined {
	if (unit > 127) {
		const end = mayBeginEmoji(unit) ? emojiEnd(text, at) : at;
		if (end === at) return undefined;
		const plain = plainEmoji(text.slice(at, end));
		return { text: plain, start: at, end, hash: wordHash(plain) };
	}
	const emoticon = emoticonAt(lower, at);
	return emoticon && { ...emoticon, start: at, hash: wordHash(emoticon.text) };
}

/** Marks that end a sentence, and marks that only pause. */
const SENTENCE_MARKS = new Set(Array.from('.!?;\n…|•¡¿。！？', (mark) => mark.charCodeAt(0)));
const PAUSE_MARKS = new Set(Array.from(',:()[]{}—–，、', (mark) => mark.charCodeAt(0)));

function gapOf(unit: number, lower: string, at: number): Gap {
	if (unit === DOT) {
		// "e.g.", "U.S.": a single letter before the point.
		const isInitial = isLetter(lower.charCodeAt(at - 1)) && !isLetter(lower.charCodeAt(at - 2));
		return isInitial && lower.charCodeAt(at - 2) !== 32 ? Gap.None : Gap.Sentence;
	}
	if (SENTENCE_MARKS.has(unit)) return Gap.Sentence;
	if (PAUSE_MARKS.has(unit)) return Gap.Pause;
	// A hyphen between blanks is a dash.
	const isDash = unit === 45 && lower.charCodeAt(at + 1) === 32 && lower.charCodeAt(at - 1) === 32;
	return isDash ? Gap.Pause : Gap.None;
}
