/** Stands in a phrase for up to three words of any kind. */
const GAP = '..';

/** One place of a phrase, and what may stand there. */
export interface PhrasePart {
	/** Each a word or, where a hyphen parts it, several. */
	readonly alternatives: ReadonlyArray<readonly string[]>;
	/** Whether up to three words of any kind may stand before it. */
	readonly isAfterGap: boolean;
	readonly mayBeMissing: boolean;
}

/**
 * The parts of a phrase. Lists of phrases are data and are read a thousand at a time, so the notation is short:
 * `ring size|sizes` (either word), `very? late` (a word that may be missing), `never .. again` (up to three words
 * between), `deliver*` and `*lieferung` (beginnings and endings, left to the word index). A hyphen parts two words, as it
 * does in the texts.
 *
 * @example
 * phraseParts('too? small|tight')
 * // [{ alternatives: [['too']], isAfterGap: false, mayBeMissing: true },
 * //  { alternatives: [['small'], ['tight']], isAfterGap: false, mayBeMissing: false }]
 */
export function phraseParts(phrase: string): PhrasePart[] {
	const parts: PhrasePart[] = [];
	let isAfterGap = false;
	for (const part of phrase.split(/\s+/)) {
		if (part === '') continue;
		if (part === GAP) {
			isAfterGap = parts.length > 0;
			continue;
		}
		const mayBeMissing = part.endsWith('?');
		const written = mayBeMissing ? part.slice(0, -1) : part;
		parts.push({
			alternatives: written.split('|').map((alternative) => alternative.split('-')),
			isAfterGap,
			mayBeMissing,
		});
		isAfterGap = false;
	}
	return parts;
}
