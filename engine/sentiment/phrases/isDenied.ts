import type { PhraseMatch } from './phrase';

/**
 * Whether a danger is denied: another phrase over the very same words means nothing. "Contains no lead" matches
 * "contains .. lead", whose gap holds the "no", and "contains no lead" itself, which is listed as looking like it and being
 * none.
 *
 * @param matches in the order of their first words, as `matchesIn` gives them
 * @param index of the match
 */
export function isDenied<Meaning>(
	matches: ReadonlyArray<PhraseMatch<Meaning | null>>,
	index: number,
): boolean {
	const { firstWord, lastWord } = matches[index] as PhraseMatch<Meaning | null>;
	for (const step of [-1, 1]) {
		for (let at = index + step; matches[at]?.firstWord === firstWord; at += step) {
			if (matches[at]?.meaning === null && matches[at]?.lastWord === lastWord) return true;
		}
	}
	return false;
}
