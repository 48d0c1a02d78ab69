/**
 * A linear model's weights of words and pairs of words, found by key (`ngramKeys`): an open table in key order whose entries
 * hold the low half of the key and two signed bytes, polarity (for and against) and neutrality. One number an entry, because
 * waiting for memory is what judging costs.
 */
export interface NgramModel {
	entries: Int32Array;
}

/** Keys have 24 bits and the table 18: an entry lies where its key says, or soon after. */
const KEY_BITS = 24;
const TABLE_BITS = 18;
const MASK = 2 ** TABLE_BITS - 1;

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Reads the packed weights: base64 of, for each key in rising order, the distance from the key before (seven bits a byte,
 * lowest first, the eighth says that more follow) and two signed bytes, polarity and neutrality.
 *
 * @param count of the keys
 */
export function unpackModel(packed: string, count: number): NgramModel {
	const bytes = bytesOf(packed);
	const entries = new Int32Array(2 ** TABLE_BITS);
	let at = 0;
	let key = 0;
	for (let index = 0; index < count; index++) {
		let shift = 0;
		let byte: number;
		do {
			byte = bytes[at++] as number;
			key += (byte & 127) << shift;
			shift += 7;
		} while (byte > 127);
		let slot = slotOf(key);
		while (entries[slot] !== 0) slot = (slot + 1) & MASK;
		entries[slot] = (key << 16) | ((bytes[at] as number) << 8) | (bytes[at + 1] as number);
		at += 2;
	}
	return { entries };
}

/** The entry of a key, for `polarityIn` and `neutralityIn`; 0, which is no weight, where it is not known. */
export function entryOf({ entries }: NgramModel, key: number): number {
	for (let slot = slotOf(key); ; slot = (slot + 1) & MASK) {
		const entry = entries[slot] as number;
		if (entry === 0 || ((entry >>> 16) ^ key) << 16 === 0) return entry;
	}
}

export function polarityIn(entry: number): number {
	return (entry << 16) >> 24;
}

export function neutralityIn(entry: number): number {
	return (entry << 24) >> 24;
}

function slotOf(key: number): number {
	return key >>> (KEY_BITS - TABLE_BITS);
}

function bytesOf(base64: string): Uint8Array {
	const values = new Uint8Array(128);
	for (let value = 0; value < SYMBOLS.length; value++) values[SYMBOLS.charCodeAt(value)] = value;
	const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
	let buffer = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < base64.length; index++) {
		buffer = ((buffer << 6) | (values[base64.charCodeAt(index)] as number)) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = buffer >> bits;
	}
	return bytes;
}
