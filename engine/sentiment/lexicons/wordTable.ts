/**
 * What a language knows about single words, found by `Word.hash` alone: words are 32-bit hashes in an open table, so that
 * looking one up builds no string. Two of the 10,000 words of a lexicon share a hash once in a hundred lexicons, and a
 * word outside it meets one of them once in 400,000 words. All that is known of a word is one number, because waiting for
 * memory is what looking up costs.
 */
export interface WordTable {
	keys: Int32Array;
	facts: Int32Array;
	mask: number;
}

/** What a word does to others, as bits: some negate what follows, some also what stands before. */
export const NEGATES = 1;
export const NEGATES_BEFORE = 2;
/** The first words of phrases, and the second ones: a phrase is sought where one stands behind the other. */
export const BEGINS_PHRASE = 4;
export const CONTINUES_PHRASE = 8;
/** What a rating may begin with: a number or a star. */
export const MAY_RATE = 16;
export const IS_NUMBER = 32;
/** Behind a negation it makes it none (`ONLY_WORDS`). */
export const NARROWS = 64;
/** A rating by itself ("9/10"), and what a rating of several words goes on with ("9 out of 10", "4 stars"). */
export const RATES_ALONE = 128;
export const CONTINUES_RATING = 256;

const EMPTY = 0;
/** Strengths are kept in hundredths: the upper 11 bits of what is known are a word's own, 8 bits its boost, and 13 its roles. */
const HUNDREDTHS = 100;
const VALENCE_SHIFT = 21;
const BOOST_SHIFT = 13;
const BOOST_BITS = 0xff;
const ROLE_BITS = 2 ** BOOST_SHIFT - 1;

/** A table with room for a number of words. */
export function makeWordTable(words: number): WordTable {
	const size = 2 ** Math.ceil(Math.log2(words * 2));
	return { keys: new Int32Array(size), facts: new Int32Array(size), mask: size - 1 };
}

/** All that is known of a word, for the functions below; 0 where it is not known. */
export function factsOf(table: WordTable, hash: number): number {
	const slot = slotOf(table, hash);
	return table.keys[slot] === EMPTY ? 0 : (table.facts[slot] as number);
}

/** From −5 to 5; 0 for a word that only acts on others. */
export function valenceIn(facts: number): number {
	return (facts >> VALENCE_SHIFT) / HUNDREDTHS;
}

/** Whether `valenceIn` is not 0. */
export function hasValence(facts: number): boolean {
	return facts >> VALENCE_SHIFT !== 0;
}

/** What is added to the strength of the word after it. */
export function boostIn(facts: number): number {
	return ((facts << (24 - BOOST_SHIFT)) >> 24) / HUNDREDTHS;
}

export function roleIn(facts: number): number {
	return facts & ROLE_BITS;
}

export function setValence(table: WordTable, hash: number, valence: number): void {
	const hundredths = Math.round(valence * HUNDREDTHS);
	change(
		table,
		hash,
		(facts) => (facts & (2 ** VALENCE_SHIFT - 1)) | (hundredths << VALENCE_SHIFT),
	);
}

export function setBoost(table: WordTable, hash: number, boost: number): void {
	const byte = Math.round(boost * HUNDREDTHS) & BOOST_BITS;
	change(table, hash, (facts) => (facts & ~(BOOST_BITS << BOOST_SHIFT)) | (byte << BOOST_SHIFT));
}

export function addRole(table: WordTable, hash: number, role: number): void {
	change(table, hash, (facts) => facts | role);
}

function change(table: WordTable, hash: number, changed: (facts: number) => number): void {
	const slot = slotOf(table, hash);
	table.keys[slot] = hash;
	table.facts[slot] = changed(table.facts[slot] as number);
}

function slotOf({ keys, mask }: WordTable, hash: number): number {
	let slot = (hash ^ (hash >>> 15)) & mask;
	while (keys[slot] !== hash && keys[slot] !== EMPTY) slot = (slot + 1) & mask;
	return slot;
}
