import { emojiEnd, mayBeginEmoji, plainEmoji } from './emoji';
import { emoticonAt, mayBeginEmoticon, type Emoticon } from './emoticon';
import { isDigit, isLetter } from './letters';
import type { Word } from './word';
import { lowerText, type LowerCased } from './lowerCased';
import { letterCode, MOST_CODES, nextHigh, nextLow, OTHER_LETTER } from './letterCodes';
import { wordByCodes, wordByLetters, wordFrom, wordOf } from './wordMemory';

/** What stands before a word: nothing but blanks, a pause within a sentence, or the end of one. */
export const enum Gap {
	None,
	Pause,
	Sentence,
}

export interface WordsAndGaps {
	words: Word[];
	/** Where each word begins, and the first position after it. */
	starts: number[];
	ends: number[];
	/** What stands before each word, as `Gap`: until the next text is read, and perhaps longer than its words. */
	gaps: Uint8Array;
}

const BLANK = 32;
const PERCENT = 37;
const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const COLON = 58;
const AT = 64;

/** What may follow an apostrophe within one English word: "it's", "don't", "we'll". Elsewhere it parts two: "l'anneau". */
const ENGLISH_ENDINGS: ReadonlySet<number> = new Set(
	['s', 't', 'm', 'd', 'll', 're', 've', 'em', 'all', 'n'].map((ending) => {
		const units = Uint16Array.from(ending, (letter) => letter.charCodeAt(0));
		return endingIn(units, 0, ending.length);
	}),
);

const ADDRESS_ENDINGS = new Set(
	'com net org de fr es pt it nl eu uk co io shop store info br at ch be html htm php'.split(' '),
);

/**
 * The words of a cleaned text in lower case, in order, and what stands between them. A word is a run of letters, a number ("4,5",
 * "10/10", "100%"), an emoji or an emoticon. Mentions, web and e-mail addresses say nothing and are no words.
 */
export function wordsIn(lower: LowerCased): WordsAndGaps {
	const { text, units } = lower;
	const { length } = text;
	let count = 0;
	if (gapsRoom.length < length) gapsRoom = new Uint8Array(2 * length);
	const gaps = gapsRoom;
	let gap = Gap.Sentence;
	let at = 0;
	while (at < length) {
		const unit = units[at] as number;
		let end = at + 1;
		let word: Word | undefined;
		let code = letterCode(unit);
		if (code !== 0) {
			let high = 0;
			let low = code;
			let hasCodes = code !== OTHER_LETTER;
			let next = units[end] as number;
			while ((code = letterCode(next)) !== 0) {
				hasCodes &&= code !== OTHER_LETTER;
				high = nextHigh(high, low);
				low = nextLow(low, code);
				next = units[++end] as number;
			}
			if (next === APOSTROPHE) {
				end = apostropheEnd(lower, end);
				next = units[end] as number;
				hasCodes = false;
			}
			const isLink = (next === COLON || next === DOT || next === AT) && isAddress(lower, at, end);
			if (isLink) end = addressEnd(lower, end);
			else if (hasCodes && end - at <= MOST_CODES) word = wordByCodes(lower, at, end, high, low);
			else word = wordFrom(lower, at, end);
		} else if (unit === BLANK) {
			at = end;
			continue;
		} else if (isDigit(unit)) {
			end = numberEnd(units, end);
			word = wordByLetters(lower, at, end);
		} else if (unit === AT && isNameUnit(units[end] as number)) {
			while (isNameUnit(units[end] as number)) end++;
		} else {
			const mark = markAt(lower, at, unit);
			if (mark === undefined) gap = Math.max(gap, gapOf(unit, units, at));
			else {
				end = mark.end;
				word = wordOf(mark.text);
			}
		}
		if (word !== undefined) {
			gaps[count] = gap;
			gap = Gap.None;
			wordsRoom[count] = word;
			startsRoom[count] = at;
			endsRoom[count] = end;
			count++;
		}
		// A blank stands behind nearly every word.
		at = units[end] === BLANK ? end + 1 : end;
	}
	return {
		words: wordsRoom.slice(0, count),
		starts: startsRoom.slice(0, count),
		ends: endsRoom.slice(0, count),
		gaps,
	};
}

const wordsRoom: Word[] = [];
const startsRoom: number[] = [];
const endsRoom: number[] = [];

/** Gaps are forgotten with the text, and an array for each text costs more than what it holds. */
let gapsRoom = new Uint8Array(1024);

/** Where a number that has begun ends: "4,5", "10/10", "100%". */
function numberEnd(units: Uint16Array, from: number): number {
	let end = from;
	while (isDigit(units[end] as number) || joinsDigits(units, end)) end++;
	return units[end] === PERCENT ? end + 1 : end;
}

/** Where a word that has come to an apostrophe ends: behind an English ending, or behind the apostrophe of an elision. */
function apostropheEnd({ units }: LowerCased, apostrophe: number): number {
	let end = apostrophe + 1;
	while (end - apostrophe <= 4 && isLetter(units[end] as number)) end++;
	if (end === apostrophe + 1) return apostrophe;
	return ENGLISH_ENDINGS.has(endingIn(units, apostrophe + 1, end)) ? end : apostrophe + 1;
}

/** Up to three letters as one number, by which endings are told apart; −1 for what is longer or none of English. */
function endingIn(units: Uint16Array, start: number, end: number): number {
	if (end - start > 3) return -1;
	let ending = 0;
	for (let at = start; at < end; at++) {
		const unit = units[at] as number;
		if (unit > 127) return -1;
		ending = (ending << 7) | unit;
	}
	return ending;
}

/** Whether a word begins a web or e-mail address, by what stands behind it. */
function isAddress(lower: LowerCased, start: number, end: number): boolean {
	const { text, units } = lower;
	const next = units[end] as number;
	return (
		(next === COLON &&
			text.startsWith('//', end + 1) &&
			lowerText(lower).startsWith('http', start)) ||
		(next === DOT && end - start === 3 && lowerText(lower).startsWith('www', start)) ||
		(next === AT && isNameUnit(units[end + 1] as number)) ||
		(next === DOT && isLetter(units[end + 1] as number) && hasAddressEnding(lower, end))
	);
}

/** Where an address ends, of which the first word is read. */
function addressEnd({ text, units }: LowerCased, end: number): number {
	let address = end;
	while (address < text.length && !isBlank(units[address] as number)) address++;
	return address;
}

/** "shop.com", "mail.shop.co.uk/x", but not "good.it came". */
function hasAddressEnding(lower: LowerCased, dot: number): boolean {
	const { units } = lower;
	let end = dot + 1;
	while (end - dot <= 6 && isLetter(units[end] as number)) end++;
	const name = lowerText(lower).slice(dot + 1, end);
	if (!ADDRESS_ENDINGS.has(name)) return false;
	const next = units[end] as number;
	return name.length > 2 || next === 47 || next === DOT;
}

/** A point, comma, slash or colon between two digits. */
function joinsDigits(units: Uint16Array, at: number): boolean {
	const unit = units[at] as number;
	return (
		(unit === DOT || unit === 44 || unit === 47 || unit === 58) && isDigit(units[at + 1] as number)
	);
}

function isNameUnit(unit: number): boolean {
	return isDigit(unit) || unit === 95 || (unit >= 97 && unit <= 122);
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 10;
}

/** The emoji or emoticon that begins at a place, in its plainest form, and where it ends. */
function markAt(lower: LowerCased, at: number, unit: number): Emoticon | undefined {
	const { text } = lower;
	if (unit <= 127) return mayBeginEmoticon(unit) ? emoticonAt(lowerText(lower), at) : undefined;
	const end = mayBeginEmoji(unit) ? emojiEnd(text, at) : at;
	return end === at ? undefined : { text: plainEmoji(text.slice(at, end)), end };
}

/** What marks leave before the next word, one entry for each unit there is: those that end a sentence, and those that only pause. */
const GAP_MARKS = new Uint8Array(0x1_0000);
for (const mark of '.!?;\n…|•¡¿。！？') GAP_MARKS[mark.charCodeAt(0)] = Gap.Sentence;
for (const mark of ',:()[]{}—–，、') GAP_MARKS[mark.charCodeAt(0)] = Gap.Pause;

function gapOf(unit: number, units: Uint16Array, at: number): Gap {
	if (unit === DOT) {
		// "e.g.", "U.S.": a single letter before the point.
		const before = at < 2 ? 0 : (units[at - 2] as number);
		const isInitial = at > 0 && isLetter(units[at - 1] as number) && !isLetter(before);
		return isInitial && before !== BLANK ? Gap.None : Gap.Sentence;
	}
	// A hyphen between blanks is a dash.
	const isDash = unit === HYPHEN && at > 0 && units[at - 1] === BLANK && units[at + 1] === BLANK;
	return isDash ? Gap.Pause : (GAP_MARKS[unit] as Gap);
}
