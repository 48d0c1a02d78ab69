import { sha256 } from '../../identity/sha256';

/** Hex digits that are used: 48 bits, which a double holds exactly. */
const DIGITS = 12;
const POSITIONS = 16 ** DIGITS;

/**
 * Where something lies between 0 and 1 (never 1), by the SHA-256 of its words: the same everywhere and always, uniform,
 * and independent of where the same customer lies under other words.
 *
 * @example
 * hashPosition('spring', 'customer 7') // always the same
 */
export function hashPosition(...words: readonly string[]): number {
	// As a list, since "ab" + "c" and "a" + "bc" are two things.
	return parseInt(sha256(JSON.stringify(words)).slice(0, DIGITS), 16) / POSITIONS;
}
