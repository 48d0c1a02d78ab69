import { isDigit } from '../text/letters';
import type { Word } from '../text/word';
import { wordHash } from '../text/wordHash';

const STAR_WORDS: ReadonlySet<number> = new Set(
	'star stars stern sterne sternen étoile étoiles estrella estrellas estrela estrelas stella stelle ster sterren ⭐ 🌟'
		.split(' ')
		.map(wordHash),
);
const STAR = wordHash('⭐');
const OUT = wordHash('out');
const OF = wordHash('of');

/** The scales that people rate on in words: "4/5", "9/10", "95/100". */
const SCALES: ReadonlySet<number> = new Set([5, 10, 20, 100]);

/** A full mark weighs as much as the strongest words, no mark at all as the strongest against. */
const FULL_MARK = 3.4;
/** The share of a scale that is neither praise nor blame: 3 of 5 and 6 of 10 are blame to those who give them. */
const MIDDLE = 0.65;

/** Whether a rating may begin with a word: with a number or a star. */
export function mayRate({ text, hash }: Word): boolean {
	return isDigit(text.charCodeAt(0)) || hash === STAR;
}

/** Whether a word may be a rating by itself: "9/10". */
export function mayRateAlone(word: Word): boolean {
	return mayRate(word) && word.text.includes('/');
}

/** Whether a rating may go on with a word: "9 out of 10", "4 stars". */
export function continuesRating({ hash }: Word): boolean {
	return hash === OUT || STAR_WORDS.has(hash);
}

/**
 * What a rating written in words says: "10/10", "5 stars", "9 out of 10", "⭐⭐⭐⭐⭐".
 *
 * @returns undefined where none begins at the word; else its strength and how many words it takes
 * @example
 * ratingValence(readText('10/10 would buy again').words, 0) // { valence: 3.4, words: 1 }
 */
export function ratingValence(
	words: readonly Word[],
	index: number,
): { valence: number; words: number } | undefined {
	const word = words[index];
	if (word === undefined) return undefined;
	if (word.hash === STAR) {
		let stars = 1;
		while (words[index + stars]?.hash === STAR) stars++;
		return stars === 1
			? undefined
			: { valence: valenceOfShare(Math.min(stars, 5) / 5), words: stars };
	}
	if (!mayRate(word)) return undefined;
	const slash = word.text.indexOf('/');
	if (slash !== -1) return markOf(word.text.slice(0, slash), word.text.slice(slash + 1), 1);
	const next = words[index + 1];
	if (next?.hash === OUT && words[index + 2]?.hash === OF) {
		return markOf(word.text, words[index + 3]?.text ?? '', 4);
	}
	if (next === undefined || !STAR_WORDS.has(next.hash)) return undefined;
	const stars = Number(word.text.replace(',', '.'));
	return stars <= 5 ? { valence: valenceOfShare(stars / 5), words: 2 } : undefined;
}

function markOf(
	given: string,
	full: string,
	words: number,
): { valence: number; words: number } | undefined {
	const scale = Number(full);
	const mark = Number(given.replace(',', '.'));
	if (!SCALES.has(scale) || !(mark <= scale)) return undefined;
	return { valence: valenceOfShare(mark / scale), words };
}

function valenceOfShare(share: number): number {
	const reach = share > MIDDLE ? 1 - MIDDLE : MIDDLE;
	return (FULL_MARK * (share - MIDDLE)) / reach;
}
