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

/** An array for each text would cost more than what it holds. The bytes are those of the units. */
let bytes = Buffer.alloc(2048);
let room = new Uint16Array(bytes.buffer, bytes.byteOffset, 1024);

/** The units of a text as they were written, and a 0 behind them: copied at once, for to ask a string for each takes longer. */
function unitsOf(text: string): Uint16Array {
	if (room.length <= text.length) {
		bytes = Buffer.alloc(4 * text.length);
		room = new Uint16Array(bytes.buffer, bytes.byteOffset, 2 * text.length);
	}
	bytes.write(text, 'utf16le');
	room[text.length] = 0;
	return room;
}

/**
 * @example
 * lowerText(lowerCased('Don’t')) // "don't"
 */
export function lowerCased(text: string): LowerCased {
	const lower = straight(inPlace(text));
	return { text, units: unitsOf(lower), marks: marksIn(text), lower };
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

/** In the upper half of an entry: what is to be cleaned, or has no small form of one unit; in the lower one the small form. */
const UNWRITTEN = 0x8000_0000 | 0;
const EXCLAMATION = 1 << 16;
const QUESTION = 2 << 16;
/** Half of an emoji, which is one only beside the other half. */
const HALF = 4 << 16;

const LATIN_END = 0x300;
const COLOUR = 0xfe0f;
const EURO = 0x20ac;

/** One entry for each unit there is. */
const WRITTEN = writtenCharacters();

/**
 * A text that is written as most are: in Latin letters, each with its accent in one character, with the marks of keyboards
 * and typography and with emoji. Nothing in it is to be cleaned (`cleanText`), and one look at each character does it all.
 *
 * @returns undefined where it holds anything else
 */
export function lowerCasedAsWritten(text: string): LowerCased | undefined {
	const { length } = text;
	const units = unitsOf(text);
	let seen = 0;
	for (let at = 0; at < length; at++) {
		const entry = WRITTEN[units[at] as number] as number;
		seen |= entry;
		units[at] = entry;
	}
	if ((seen & UNWRITTEN) !== 0) return undefined;
	if ((seen & HALF) !== 0 && !areHalvesOfEmoji(units, length)) return undefined;
	const marks = ((seen & EXCLAMATION) !== 0 ? EXCLAIMS : 0) | ((seen & QUESTION) !== 0 ? ASKS : 0);
	return { text, units, marks, lower: undefined };
}

function writtenCharacters(): Int32Array {
	const entries = new Int32Array(0x1_0000).fill(UNWRITTEN);
	for (let unit = 0; unit < LATIN_END; unit++) {
		const isAscii = unit === 10 || (unit >= 0x20 && unit < 0x7f);
		const small = String.fromCharCode(unit).toLowerCase();
		const isWritten = (isAscii || (unit > 0xa0 && unit !== 0xad)) && small.length === 1;
		if (isWritten) entries[unit] = small.charCodeAt(0);
	}
	// Typographic marks and pictures; none of them has another small form.
	for (const unit of [...unitsFrom(0x2010, 0x2027), ...unitsFrom(0x2600, 0x27bf), EURO, COLOUR]) {
		entries[unit] = unit;
	}
	for (const unit of unitsFrom(0xd800, 0xdfff)) entries[unit] = HALF | unit;
	entries[CURLY_APOSTROPHE] = STRAIGHT_APOSTROPHE;
	// These may begin markup, and an entity.
	for (const mark of '<&') entries[mark.charCodeAt(0)] = UNWRITTEN;
	entries['!'.charCodeAt(0)] = EXCLAMATION | '!'.charCodeAt(0);
	entries['?'.charCodeAt(0)] = QUESTION | '?'.charCodeAt(0);
	return entries;
}

function unitsFrom(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether halves stand in pairs only, each an emoji from U+1F300 to U+1FAFF. */
function areHalvesOfEmoji(units: Uint16Array, length: number): boolean {
	for (let at = 0; at < length; at++) {
		const unit = units[at] as number;
		if (unit < 0xd800 || unit > 0xdfff) continue;
		// Behind the last unit stands a 0, which is no half.
		if (!isEmoji(unit, units[++at] as number)) return false;
	}
	return true;
}

function isEmoji(first: number, second: number): boolean {
	if (second < 0xdc00 || second > 0xdfff) return false;
	return (
		(first === 0xd83c && second >= 0xdf00) ||
		first === 0xd83d ||
		(first === 0xd83e && second <= 0xdeff)
	);
}
