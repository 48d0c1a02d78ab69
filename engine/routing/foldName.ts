/** Longer names of segments are no names. */
const LONGEST_NAME = 200;

/**
 * A name without what people and platforms write differently: case, apostrophes, and whether words are joined by
 * blanks, hyphens or underscores.
 *
 * @example
 * foldName("Can’t Lose Them") === foldName('CANT_LOSE_THEM') // true
 */
export function foldName(name: string): string {
	return name
		.slice(0, LONGEST_NAME)
		.toLowerCase()
		.replace(/['’‘`]/g, '')
		.replace(/[\s_-]+/g, ' ')
		.trim();
}
