import type { WordFigures } from './wordFigures';

/** A word, number, emoji or emoticon as it is spelled, wherever it stands: a common word is the same one in every text. */
export interface Word {
	/** Lower-cased, in Unicode's composed form (NFC), with a straight apostrophe. */
	readonly text: string;
	/** Of `text`, 32 bits: what word lists are looked up by, so that nothing is spelled twice. */
	readonly hash: number;
	/** What it does between clauses, as bits (`joiningRoleOf`). */
	readonly joins: number;
	/** A number that no other word has: what figures of words are remembered by (`rememberedByWord`). */
	readonly id: number;
	/** The languages that have it, once they were asked for (`detectLanguage`). */
	languages: number;
	/** What languages know of it, once they were asked for (`figuresIn`). */
	figures: WordFigures | undefined;
	/** Another word that has the same figures, whatever the language. */
	readonly alike: Word | undefined;
}
