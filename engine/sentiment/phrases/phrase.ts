/** Where a phrase stands in a text: its first and last word, counted from 0. */
export interface PhraseMatch<Meaning> {
	readonly meaning: Meaning;
	readonly firstWord: number;
	readonly lastWord: number;
}

/** Lists of phrases in the notation of `phraseParts`, each a text with commas between phrases and what it means. */
export type PhraseLists<Meaning> = Iterable<readonly [phrases: string, meaning: Meaning]>;
