import type { ReadText } from '../text/readText';
import { wordingOf } from './wordingOf';

/** Places of phrases in a text, first and last word by turns, in the order of their first words; none overlaps another. */
export type Places = number[];

/** Nobody needs more words to see why. */
const MOST_EVIDENCE = 5;

/** Adds a phrase that begins no earlier than those before it; what overlaps becomes one. */
export function addPlace(places: Places, firstWord: number, lastWord: number): void {
	const end = places[places.length - 1];
	if (end !== undefined && firstWord <= end) places[places.length - 1] = Math.max(end, lastWord);
	else places.push(firstWord, lastWord);
}

/** The words at some places, one at least, as they were written, each once: the first five. */
export function evidenceAt(text: ReadText, places: Places): string[] {
	// Most findings have one place, and an array that grows takes room for many.
	const evidence = [wordingOf(text, places[0] ?? 0, places[1] ?? 0)];
	for (let at = 2; at < places.length && evidence.length < MOST_EVIDENCE; at += 2) {
		const words = wordingOf(text, places[at] ?? 0, places[at + 1] ?? 0);
		if (!evidence.includes(words)) evidence.push(words);
	}
	return evidence;
}
