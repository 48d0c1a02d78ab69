import type { ReadText } from '../text/readText';
import { wordingOf } from './wordingOf';

/** What was found in a text by its phrases, kind by kind. It is used again for the next text, which costs less than a new one. */
export interface Findings<Kind> {
	/** How many kinds were found, and which, in the order in which they were. Those of texts before lie behind them. */
	kindCount: number;
	readonly kinds: Kind[];
	/** How many places there are; of each the number of its kind, its first and its last word. */
	count: number;
	readonly kindOf: number[];
	readonly firstWords: number[];
	readonly lastWords: number[];
}

export function newFindings<Kind>(): Findings<Kind> {
	return { kindCount: 0, kinds: [], count: 0, kindOf: [], firstWords: [], lastWords: [] };
}

export function forgetFindings(findings: Findings<unknown>): void {
	findings.kindCount = 0;
	findings.count = 0;
}

/**
 * Adds where a kind was found; first words come in their order.
 *
 * @returns the number of the kind, sought one by one: an answer shows few
 */
export function addFinding<Kind>(
	findings: Findings<Kind>,
	kind: Kind,
	firstWord: number,
	lastWord: number,
): number {
	const { kinds, kindCount, count } = findings;
	let number = 0;
	while (number < kindCount && kinds[number] !== kind) number++;
	if (number === kindCount) {
		kinds[number] = kind;
		findings.kindCount++;
	}
	findings.kindOf[count] = number;
	findings.firstWords[count] = firstWord;
	findings.lastWords[count] = lastWord;
	findings.count++;
	return number;
}

/** Nobody needs more words to see why. */
const MOST_EVIDENCE = 5;

/** The words that show a kind, as they were written, each once: the first five. Places that overlap are one. */
export function evidenceFor(text: ReadText, findings: Findings<unknown>, kind: number): string[] {
	const { count, kindOf, firstWords, lastWords } = findings;
	let at = kindOf.indexOf(kind);
	// Most kinds have one place, and an array that grows takes room for many.
	let evidence: string[] | undefined;
	while (at < count) {
		const first = firstWords[at] as number;
		let last = lastWords[at] as number;
		for (at++; at < count; at++) {
			if (kindOf[at] !== kind) continue;
			if ((firstWords[at] as number) > last) break;
			last = Math.max(last, lastWords[at] as number);
		}
		const words = wordingOf(text, first, last);
		if (evidence === undefined) evidence = [words];
		else if (!evidence.includes(words)) evidence.push(words);
		if (evidence.length === MOST_EVIDENCE) break;
	}
	return evidence ?? [];
}
