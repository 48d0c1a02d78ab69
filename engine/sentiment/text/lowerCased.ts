import { ASKS, EXCLAIMS, marksIn } from './marks';

/** A text in lower case with every character at its place. */
export interface LowerCased {
	/** As it was. */
	readonly text: string;
	/**
	 * In lower case with straight apostrophes, in UTF-16, and a 0 behind it: reading a word asks for each unit several times,
	 * and an array answers faster than a string. Only until the next text is lower-cased, and longer than this one.
	 */
	readonly units: Uint16Array;
	/** Its marks (`marksIn`). */
	readonly marks: number;
	/** The same as the units, once it was asked for (`lowerText`): few texts need it. */
	lower: string | undefined;
}

const CURLY_APOSTROPHE = 0x2019;
const STRAIGHT_APOSTROPHE = 39;

/** An array for each text would cost more than what it holds. */
let room = new Uint16Array(1024);

function roomFor(length: number): Uint16Array {
	if (room.length <= length) room = new Uint16Array(2 * length);
	return room;
}

/**
 * @example
 * lowerText(lowerCased('Don’t')) // "don't"
 */
export function lowerCased(text: string): LowerCased {
	const lower = inPlace(text);
	const { length } = lower;
	const units = roomFor(length);
	for (let at = 0; at < length; at++) {
		const unit = lower.charCodeAt(at);
		units[at] = unit === CURLY_APOSTROPHE ? STRAIGHT_APOSTROPHE : unit;
	}
	units[length] = 0;
	return { text, units, marks: marksIn(text), lower: straight(lower) };
}

/** The text in lower case. */
export function lowerText(lowered: LowerCased): string {
	lowered.lower ??= straight(inPlace(lowered.text));
	return lowered.lower;
}

function straight(lower: string): string {
	return lower.replaceAll('\u2019', "'");
}

/** Few letters have a small form of another length; those stay as they are. */
function inPlace(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (character) => {
		const small = character.toLowerCase();
		return small.length === character.length ? small : character;
	}).join('');
}

/** Below this, characters are looked up. */
const LOOKED_UP = 0x300;
/** In the upper half of an entry: what is to be cleaned, or has no small form of one unit; in the lower one the small form. */
const UNWRITTEN = 0x8000_0000 | 0;
const EXCLAMATION = 1 << 16;
const QUESTION = 2 << 16;

const WRITTEN = writtenCharacters();

/**
 * A text that is written as most are: in Latin letters, each with its accent in one character, with the marks of keyboards
 * and typography and with emoji. Nothing in it is to be cleaned (`cleanText`), and one look at each character does it all.
 *
 * @returns undefined where it holds anything else
 */
export function lowerCasedAsWritten(text: string): LowerCased | undefined {
	const { length } = text;
	const units = roomFor(length);
	let seen = 0;
	for (let at = 0; at < length; at++) {
		const unit = text.charCodeAt(at);
		const entry = unit < LOOKED_UP ? (WRITTEN[unit] as number) : entryBeyondLatin(text, at, unit);
		seen |= entry;
		units[at] = entry;
	}
	if ((seen & UNWRITTEN) !== 0) return undefined;
	units[length] = 0;
	const marks = ((seen & EXCLAMATION) !== 0 ? EXCLAIMS : 0) | ((seen & QUESTION) !== 0 ? ASKS : 0);
	return { text, units, marks, lower: undefined };
}

function writtenCharacters(): Int32Array {
	const entries = new Int32Array(LOOKED_UP).fill(UNWRITTEN);
	for (let unit = 0; unit < LOOKED_UP; unit++) {
		const isAscii = unit === 10 || (unit >= 0x20 && unit < 0x7f);
		const small = String.fromCharCode(unit).toLowerCase();
		const isWritten = (isAscii || (unit > 0xa0 && unit !== 0xad)) && small.length === 1;
		if (isWritten) entries[unit] = small.charCodeAt(0);
	}
	// These may begin markup, and an entity.
	for (const mark of '<&') entries[mark.charCodeAt(0)] = UNWRITTEN;
	entries['!'.charCodeAt(0)] = EXCLAMATION | '!'.charCodeAt(0);
	entries['?'.charCodeAt(0)] = QUESTION | '?'.charCodeAt(0);
	return entries;
}

const COLOUR = 0xfe0f;
const EURO = 0x20ac;

/** Of typographic marks, pictures and the halves of emoji; none of them has another small form. */
function entryBeyondLatin(text: string, at: number, unit: number): number {
	if (unit === CURLY_APOSTROPHE) return STRAIGHT_APOSTROPHE;
	const isMark = (unit >= 0x2010 && unit <= 0x2027) || unit === EURO || unit === COLOUR;
	const isPicture = unit >= 0x2600 && unit <= 0x27bf;
	return isMark || isPicture || isHalfOfEmoji(text, at, unit) ? unit : UNWRITTEN;
}

/** Of those from U+1F300 to U+1FAFF. */
function isHalfOfEmoji(text: string, at: number, unit: number): boolean {
	if (unit >= 0xdc00 && unit <= 0xdfff) return at > 0 && isFirstHalf(text.charCodeAt(at - 1), unit);
	return at + 1 < text.length && isFirstHalf(unit, text.charCodeAt(at + 1));
}

function isFirstHalf(first: number, second: number): boolean {
	if (second < 0xdc00 || second > 0xdfff) return false;
	return (
		(first === 0xd83c && second >= 0xdf00) ||
		first === 0xd83d ||
		(first === 0xd83e && second <= 0xdeff)
	);
}
