import type { ReadText } from '../text/readText';
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
export function evidenceOf({ text, starts, ends }: ReadText, contributions: Float64Array): Span[] {
	const strongest: Span[] = [];
	let last: Span | undefined;
	let lastWord = -2;
	for (let index = 0; index < starts.length; index++) {
		const weight = contributions[index] as number;
		if (weight < LEAST_WEIGHT && weight > -LEAST_WEIGHT) continue;
		const end = ends[index] as number;
		if (last !== undefined && lastWord === index - 1 && last.weight > 0 === weight > 0) {
			last.end = end;
			last.weight += weight;
		} else {
			if (last !== undefined) rank(strongest, last);
			last = { start: starts[index] as number, end, text: '', weight };
		}
		lastWord = index;
	}
	if (last !== undefined) rank(strongest, last);
	for (const span of strongest) span.text = text.slice(span.start, span.end);
	return strongest;
}

/** Puts a span behind those that are as strong; of more than are shown the weakest is dropped. */
function rank(strongest: Span[], span: Span): void {
	const strength = Math.abs(span.weight);
	let place = strongest.length;
	while (place > 0 && Math.abs((strongest[place - 1] as Span).weight) < strength) place--;
	if (place === MOST_SPANS) return;
	if (strongest.length < MOST_SPANS) strongest.push(span);
	for (let at = strongest.length - 1; at > place; at--) strongest[at] = strongest[at - 1] as Span;
	strongest[place] = span;
}
