/** A text in lower case with every character at its place. */
export interface LowerCased {
	/** With straight apostrophes. */
	readonly text: string;
	/**
	 * The same in UTF-16, and a 0 behind it: reading a word asks for each unit several times, and an array answers faster than
	 * a string. Only until the next text is lower-cased, and longer than this one.
	 */
	readonly units: Uint16Array;
}

const CURLY_APOSTROPHE = 0x2019;
const STRAIGHT_APOSTROPHE = 39;

/** An array for each text would cost more than what it holds. */
let room = new Uint16Array(1024);

/**
 * @example
 * lowerCased('Don’t').text // "don't"
 */
export function lowerCased(text: string): LowerCased {
	const lower = inPlace(text);
	const { length } = lower;
	if (room.length <= length) room = new Uint16Array(2 * length);
	const units = room;
	let hasCurly = false;
	for (let at = 0; at < length; at++) {
		let unit = lower.charCodeAt(at);
		if (unit === CURLY_APOSTROPHE) {
			unit = STRAIGHT_APOSTROPHE;
			hasCurly = true;
		}
		units[at] = unit;
	}
	units[length] = 0;
	return { text: hasCurly ? lower.replaceAll('\u2019', "'") : lower, units };
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
