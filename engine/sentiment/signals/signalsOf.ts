import { answerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { conditionOf } from '../phrases/condition';
import { isDenied } from '../phrases/isDenied';
import { addPlace, evidenceAt, type Places } from '../phrases/evidence';
import { isNegated } from '../phrases/negation';
import { isPutRight } from '../settlements/isPutRight';
import type { PhraseMatch } from '../phrases/phrase';
import type { ReadText } from '../text/readText';
import { askedSentences } from '../text/askedSentences';
import type { Signal } from '../words/signal';

/** A signal in an answer, and the words that give it, as they were written. */
export interface SignalFound {
	signal: Signal;
	evidence: string[];
}

/** Signals that hold under a threat: "if you don't refund me, I will switch to another brand". */
const THREATENED: ReadonlySet<Signal> = new Set(['churn', 'switching', 'complaint']);
/** Signals that a wish or condition does not undo: what is asked may be in any mood, and a danger that is feared is one. */
const UNCONDITIONAL: ReadonlySet<Signal> = new Set(['question', 'urgent']);

/**
 * What an answer calls for, in the order of the places. Negations and conditions are heeded: "I won't switch" is no
 * switching, "never buy again" is churn, and "if you don't refund me, I will switch" is a threat that counts.
 *
 * @example
 * signalsOf(readText('The clasp broke. I will never buy again.'), 'en').map(({ signal }) => signal)
 * // ['complaint', 'churn']
 */
export function signalsOf(text: ReadText, language: Language): SignalFound[] {
	const found: Array<{ signal: Signal; firstWord: number; lastWord: number }> = [];
	let at = 0;
	const matches = answerPhrases(text, language).signals;
	for (let index = 0; index < matches.length; index++) {
		const { meaning, firstWord, lastWord } = matches[index] as PhraseMatch<Signal | null>;
		if (meaning === null) continue;
		if (meaning === 'urgent' && isDenied(matches, index)) continue;
		at = clauseIndex(text, firstWord, at);
		const clause = text.clauses[at];
		if (clause === undefined) continue;
		if (meaning === 'complaint' && isPutRight(clause, lastWord)) continue;
		if (isNegated(text, language, firstWord, lastWord, clause)) continue;
		if (!UNCONDITIONAL.has(meaning)) {
			const condition = conditionOf(text, language, at, firstWord);
			if (condition === 'condition') continue;
			if (condition === 'threat' && !THREATENED.has(meaning)) continue;
		}
		found.push({ signal: meaning, firstWord, lastWord });
	}
	const ofPhrases = found.length;
	for (const { settlement } of text.clauses) {
		if (settlement?.outcome !== 'open') continue;
		const { firstWord, lastWord } = settlement;
		found.push({ signal: 'complaint', firstWord, lastWord });
	}
	const asked = askedSentences(text);
	for (const sentence of asked) found.push({ signal: 'question', ...sentence });
	if (found.length === 0) return [];
	if (found.length > ofPhrases) found.sort((a, b) => a.firstWord - b.firstWord);
	const given: Given[] = [];
	for (const { signal, firstWord, lastWord } of found) give(given, signal, firstWord, lastWord);
	return given.map(({ signal, places }) => ({ signal, evidence: evidenceAt(text, places) }));
}

interface Given {
	readonly signal: Signal;
	readonly places: Places;
}

/** Adds where a signal is given, sought one by one: an answer gives few. */
function give(given: Given[], signal: Signal, firstWord: number, lastWord: number): void {
	for (const each of given) {
		if (each.signal === signal) return addPlace(each.places, firstWord, lastWord);
	}
	given.push({ signal, places: [firstWord, lastWord] });
}
