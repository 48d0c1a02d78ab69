import type { Sliced } from '../../slices/sliced';
import { STEPS_PER_SLICE } from '../../slices/sliced';
import { FINGERPRINT_LENGTH } from './contactState';

/** What an earlier run wrote about a contact. */
export interface Sent {
	/** See `fingerprintOf`. */
	fingerprint: string;
	/** The segment that was written, which tags are named after. */
	segment: string | null;
}

/** What earlier runs wrote, by `contactKey`, the one written longest ago first. */
export type SentMemory = Map<string, Sent>;

/** Beyond this the memory would weigh on every execution; the oldest are forgotten, and written once more. */
const MOST_REMEMBERED = 200_000;

const SEGMENT_AT = 2 * FINGERPRINT_LENGTH;
/** Reading one line takes a few steps. */
const LINES_PER_SLICE = STEPS_PER_SLICE / 4;

/** Remembers what is known to be written now. */
export function remember(memory: SentMemory, key: string, sent: Sent): void {
	// Taken out first, so that it stands last.
	memory.delete(key);
	memory.set(key, sent);
}

/**
 * The memory as one text: a line for each contact, of key, fingerprint and segment. Text is what a store of many
 * thousands of entries reads and writes fastest.
 *
 * @example
 * memoryText(memory) // 'b4c9a289323b21a08e43ca37701228e7Champions\n…'
 */
export function* memoryText(memory: SentMemory): Sliced<string> {
	const lines: string[] = [];
	let forgotten = memory.size - MOST_REMEMBERED;
	for (const [key, { fingerprint, segment }] of memory) {
		if (forgotten-- > 0) continue;
		lines.push(`${key}${fingerprint}${(segment ?? '').replace(/\s+/g, ' ')}`);
		if (lines.length % LINES_PER_SLICE === 0) yield;
	}
	return lines.join('\n');
}

/** Reads the text of a memory; what is no line of one is left out. */
export function* readMemory(text: string): Sliced<SentMemory> {
	const memory: SentMemory = new Map();
	let lines = 0;
	for (let from = 0; from < text.length; ) {
		const end = text.indexOf('\n', from);
		const line = text.slice(from, end === -1 ? text.length : end);
		from = end === -1 ? text.length : end + 1;
		if (line.length >= SEGMENT_AT) {
			memory.set(line.slice(0, FINGERPRINT_LENGTH), {
				fingerprint: line.slice(FINGERPRINT_LENGTH, SEGMENT_AT),
				segment: line.slice(SEGMENT_AT) || null,
			});
		}
		if (++lines % LINES_PER_SLICE === 0) yield;
	}
	return memory;
}
