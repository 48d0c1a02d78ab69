import type { ReadText, Word } from '../text/readText';
import type { Span } from './polarity';

/** More spans than this confirm and do not explain. */
const MOST_SPANS = 5;
/** A word that moves the log odds by less explains nothing. */
const LEAST_WEIGHT = 0.3;

/**
 * The stretches of a text that decided, strongest first: neighbouring words that speak for the same side are one.
 *
 * @param contributions of each word, for (above 0) or against
 */
export function evidenceOf({ text, words }: ReadText, contributions: Float64Array): Span[] {
	const spans: Span[] = [];
	let last: Span | undefined;
	let lastWord = -2;
	for (let index = 0; index < words.length; index++) {
		const weight = contributions[index] as number;
		if (weight < LEAST_WEIGHT && weight > -LEAST_WEIGHT) continue;
		const { start, end } = words[index] as Word;
		if (last !== undefined && lastWord === index - 1 && last.weight > 0 === weight > 0) {
			last.end = end;
			last.weight += weight;
		} else {
			last = { start, end, text: '', weight };
			spans.push(last);
		}
		lastWord = index;
	}
	if (spans.length > 1)
		spans.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.start - b.start);
	const strongest = spans.length > MOST_SPANS ? spans.slice(0, MOST_SPANS) : spans;
	for (const span of strongest) span.text = text.slice(span.start, span.end);
	return strongest;
}
