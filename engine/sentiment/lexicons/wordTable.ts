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

/** What a word does to others, as bits: some negate what follows, some also what stands before, some begin a phrase. */
export const NEGATES = 1;
export const NEGATES_BEFORE = 2;
export const BEGINS_PHRASE = 4;
/** What a rating may begin with: a number or a star. */
export const MAY_RATE = 8;

const EMPTY = 0;
/** Strengths are kept in hundredths. */
const HUNDREDTHS = 100;

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
	return (facts >> 16) / HUNDREDTHS;
}

/** What is added to the strength of the word after it. */
export function boostIn(facts: number): number {
	return ((facts << 16) >> 24) / HUNDREDTHS;
}

export function roleIn(facts: number): number {
	return facts & 255;
}

export function setValence(table: WordTable, hash: number, valence: number): void {
	change(table, hash, (facts) => (facts & 0xffff) | (Math.round(valence * HUNDREDTHS) << 16));
}

export function setBoost(table: WordTable, hash: number, boost: number): void {
	const byte = Math.round(boost * HUNDREDTHS) & 255;
	change(table, hash, (facts) => (facts & ~0xff00) | (byte << 8));
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
