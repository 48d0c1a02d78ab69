import { emojiEnd, mayBeginEmoji, plainEmoji } from './emoji';
import { emoticonAt, type Emoticon } from './emoticon';
import { isDigit, isLetter } from './letters';
import type { Word } from './word';
import { HASH_START, hashUnit, wordHash } from './wordHash';
import { spellingFrom, type Spelling } from './wordMemory';

/** What stands before a word: nothing but blanks, a pause within a sentence, or the end of one. */
export const enum Gap {
	None,
	Pause,
	Sentence,
}

export interface WordsAndGaps {
	words: Word[];
	/** What stands before each word, as `Gap`: until the next text is read, and perhaps longer than its words. */
	gaps: Uint8Array;
}

const BLANK = 32;
const PERCENT = 37;
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
	const { length } = lower;
	const words: Word[] = [];
	if (room.length < length) room = new Uint8Array(2 * length);
	const gaps = room;
	let gap = Gap.Sentence;
	let at = 0;
	while (at < length) {
		const unit = lower.charCodeAt(at);
		let end = at + 1;
		let spelling: Spelling | undefined;
		if (isLetter(unit)) {
			let hash = hashUnit(HASH_START, unit);
			let next = unitAt(lower, end);
			while (isLetter(next)) {
				hash = hashUnit(hash, next);
				next = unitAt(lower, ++end);
			}
			if (next === APOSTROPHE) {
				const after = apostropheEnd(lower, end);
				for (; end < after; end++) hash = hashUnit(hash, lower.charCodeAt(end));
				next = unitAt(lower, end);
			}
			const address = addressEnd(lower, at, end, next);
			if (address > end) end = address;
			else spelling = spellingFrom(lower, at, end, hash);
		} else if (isDigit(unit)) {
			end = numberEnd(lower, end);
			let hash = HASH_START;
			for (let digit = at; digit < end; digit++) hash = hashUnit(hash, lower.charCodeAt(digit));
			spelling = spellingFrom(lower, at, end, hash);
		} else if (unit === AT && isNameUnit(unitAt(lower, end))) {
			while (isNameUnit(unitAt(lower, end))) end++;
		} else if (unit !== BLANK) {
			const mark = markAt(text, lower, at, unit);
			if (mark === undefined) gap = Math.max(gap, gapOf(unit, lower, at));
			else {
				const { text: sign } = mark;
				end = mark.end;
				spelling = spellingFrom(sign, 0, sign.length, wordHash(sign));
			}
		}
		if (spelling !== undefined) {
			gaps[words.length] = gap;
			gap = Gap.None;
			words.push({ text: spelling.text, start: at, end, hash: spelling.hash, id: spelling.id });
		}
		at = end;
	}
	return { words, gaps };
}

/** Gaps are forgotten with the text, and an array for each text costs more than what it holds. */
let room = new Uint8Array(1024);

/** The UTF-16 unit at a place; behind the end 0, which is in no text. */
function unitAt(text: string, at: number): number {
	return at < text.length ? text.charCodeAt(at) : 0;
}

/** Where a number that has begun ends: "4,5", "10/10", "100%". */
function numberEnd(lower: string, from: number): number {
	let end = from;
	while (isDigit(unitAt(lower, end)) || joinsDigits(lower, end)) end++;
	return unitAt(lower, end) === PERCENT ? end + 1 : end;
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
	while (end - apostrophe <= 4 && isLetter(unitAt(lower, end))) end++;
	if (end === apostrophe + 1) return apostrophe;
	return ENGLISH_ENDINGS.has(lower.slice(apostrophe + 1, end)) ? end : apostrophe + 1;
}

/** Where a web or e-mail address that a word begins ends; the end of the word where it begins none. */
function addressEnd(lower: string, start: number, end: number, next: number): number {
	const isLink =
		(next === 58 && lower.startsWith('//', end + 1) && lower.startsWith('http', start)) ||
		(next === DOT && end - start === 3 && lower.startsWith('www', start)) ||
		(next === AT && isNameUnit(unitAt(lower, end + 1))) ||
		(next === DOT && isLetter(unitAt(lower, end + 1)) && hasAddressEnding(lower, end));
	if (!isLink) return end;
	let address = end;
	while (address < lower.length && !isBlank(unitAt(lower, address))) address++;
	return address;
}

/** "shop.com", "mail.shop.co.uk/x", but not "good.it came". */
function hasAddressEnding(lower: string, dot: number): boolean {
	let end = dot + 1;
	while (end - dot <= 6 && isLetter(unitAt(lower, end))) end++;
	const name = lower.slice(dot + 1, end);
	if (!ADDRESS_ENDINGS.has(name)) return false;
	const next = unitAt(lower, end);
	return name.length > 2 || next === 47 || next === DOT;
}

/** A point, comma, slash or colon between two digits. */
function joinsDigits(lower: string, at: number): boolean {
	const unit = unitAt(lower, at);
	return (
		(unit === DOT || unit === 44 || unit === 47 || unit === 58) && isDigit(unitAt(lower, at + 1))
	);
}

function isNameUnit(unit: number): boolean {
	return isDigit(unit) || unit === 95 || (unit >= 97 && unit <= 122);
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 10;
}

/** The emoji or emoticon that begins at a place, in its plainest form, and where it ends. */
function markAt(text: string, lower: string, at: number, unit: number): Emoticon | undefined {
	if (unit <= 127) return emoticonAt(lower, at);
	const end = mayBeginEmoji(unit) ? emojiEnd(text, at) : at;
	return end === at ? undefined : { text: plainEmoji(text.slice(at, end)), end };
}

/** Marks that end a sentence, and marks that only pause. */
const SENTENCE_MARKS = new Set(Array.from('.!?;\n…|•¡¿。！？', (mark) => mark.charCodeAt(0)));
const PAUSE_MARKS = new Set(Array.from(',:()[]{}—–，、', (mark) => mark.charCodeAt(0)));

function gapOf(unit: number, lower: string, at: number): Gap {
	if (unit === DOT) {
		// "e.g.", "U.S.": a single letter before the point.
		const isInitial = isLetter(unitAt(lower, at - 1)) && !isLetter(unitAt(lower, at - 2));
		return isInitial && unitAt(lower, at - 2) !== 32 ? Gap.None : Gap.Sentence;
	}
	if (SENTENCE_MARKS.has(unit)) return Gap.Sentence;
	if (PAUSE_MARKS.has(unit)) return Gap.Pause;
	// A hyphen between blanks is a dash.
	const isDash = unit === 45 && unitAt(lower, at + 1) === 32 && unitAt(lower, at - 1) === 32;
	return isDash ? Gap.Pause : Gap.None;
}
