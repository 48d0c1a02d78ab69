import type { ReadText } from '../text/readText';
import type { Span } from './polarity';

/** More spans than this confirm and do not explain. */
const MOST_SPANS = 5;
/** A word that moves the log odds by less explains nothing. */
const LEAST_WEIGHT = 0.3;

/** The stretches that are shown so far, strongest first: their words and weights. Forgotten with the text. */
const firstWords = new Int32Array(MOST_SPANS);
const lastWords = new Int32Array(MOST_SPANS);
const weights = new Float64Array(MOST_SPANS);

/**
 * The stretches of a text that decided, strongest first: neighbouring words that speak for the same side are one.
 *
 * @param contributions of each word, for (above 0) or against
 */
export function evidenceOf(text: ReadText, contributions: Float64Array): Span[] {
	const { length } = text.words;
	let count = 0;
	let firstWord = -1;
	let lastWord = -1;
	let sum = 0;
	for (let index = 0; index < length; index++) {
		const weight = contributions[index] as number;
		if (weight < LEAST_WEIGHT && weight > -LEAST_WEIGHT) continue;
		if (firstWord !== -1 && lastWord === index - 1 && sum > 0 === weight > 0) {
			sum += weight;
		} else {
			if (firstWord !== -1) count = rank(count, firstWord, lastWord, sum);
			firstWord = index;
			sum = weight;
		}
		lastWord = index;
	}
	if (firstWord !== -1) count = rank(count, firstWord, lastWord, sum);
	const strongest = new Array<Span>(count);
	for (let place = 0; place < count; place++) strongest[place] = spanAt(text, place);
	return strongest;
}

/**
 * Puts a stretch behind those that are as strong; of more than are shown the weakest is dropped.
 *
 * @param count of the stretches so far
 * @returns how many they are now
 */
function rank(count: number, firstWord: number, lastWord: number, weight: number): number {
	const strength = Math.abs(weight);
	let place = count;
	while (place > 0 && Math.abs(weights[place - 1] as number) < strength) place--;
	if (place === MOST_SPANS) return count;
	const shown = Math.min(count + 1, MOST_SPANS);
	for (let at = shown - 1; at > place; at--) {
		firstWords[at] = firstWords[at - 1] as number;
		lastWords[at] = lastWords[at - 1] as number;
		weights[at] = weights[at - 1] as number;
	}
	firstWords[place] = firstWord;
	lastWords[place] = lastWord;
	weights[place] = weight;
	return shown;
}

function spanAt({ text, starts, ends }: ReadText, place: number): Span {
	const start = starts[firstWords[place] as number] as number;
	const end = ends[lastWords[place] as number] as number;
	return { start, end, text: text.slice(start, end), weight: weights[place] as number };
}
