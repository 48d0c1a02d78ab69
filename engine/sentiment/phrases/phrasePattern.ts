/** Stands in a phrase for up to three words of any kind. */
export const GAP = '..';

/** One way to write a phrase: its words in order, and before which of them a gap may lie. */
export interface PhraseVariant {
	readonly words: readonly string[];
	/** Whether any words may stand between this word and the one before. */
	readonly gapBefore: readonly boolean[];
}

/**
 * All ways to write a phrase. Lists of phrases are data and are read a thousand at a time, so the notation is short:
 * `ring size|sizes` (either word), `very? late` (a word that may be missing), `never .. again` (up to three words
 * between), `deliver*` and `*lieferung` (beginnings and endings, left to the word index). A hyphen parts two words, as it
 * does in the texts.
 *
 * @example
 * phraseVariants('too? small|tight').map(({ words }) => words.join(' '))
 * // ['small', 'tight', 'too small', 'too tight']
 */
export function phraseVariants(phrase: string): PhraseVariant[] {
	let variants: PhraseVariant[] = [{ words: [], gapBefore: [] }];
	let afterGap = false;
	for (const part of phrase.split(/\s+/)) {
		if (part === '') continue;
		if (part === GAP) {
			afterGap = true;
			continue;
		}
		const mayBeMissing = part.endsWith('?');
		const alternatives = (mayBeMissing ? part.slice(0, -1) : part).split('|');
		const gap = afterGap;
		const extended = alternatives.flatMap((alternative) => {
			const added = alternative.split('-');
			return variants.map(({ words, gapBefore }) => ({
				words: [...words, ...added],
				gapBefore: [
					...gapBefore,
					...added.map((_, index) => index === 0 && gap && words.length > 0),
				],
			}));
		});
		variants = mayBeMissing ? [...variants, ...extended] : extended;
		afterGap = false;
	}
	return variants.filter(({ words }) => words.length > 0);
}
