import { answerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { conditionOf } from '../phrases/condition';
import { isDenied } from '../phrases/isDenied';
import { addFinding, evidenceFor, forgetFindings, newFindings } from '../phrases/findings';
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
	forgetFindings(given);
	const ofSentences = givenBySentences(text);
	let next = 0;
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
		const condition = conditionOf(text, language, at, firstWord);
		if (condition !== 'none' && isUndoneBy(condition, meaning)) continue;
		next = giveUpTo(ofSentences, next, firstWord);
		addFinding(given, meaning, firstWord, lastWord);
	}
	giveUpTo(ofSentences, next, Infinity);
	if (given.kindCount === 0) return [];
	const found = new Array<SignalFound>(given.kindCount);
	for (let kind = 0; kind < found.length; kind++) {
		found[kind] = { signal: given.kinds[kind] as Signal, evidence: evidenceFor(text, given, kind) };
	}
	return found;
}

function isUndoneBy(condition: 'condition' | 'threat', signal: Signal): boolean {
	if (UNCONDITIONAL.has(signal)) return false;
	return condition === 'condition' || !THREATENED.has(signal);
}

/** Of one text at a time. */
const given = newFindings<Signal>();

/** A signal that no phrase gives. */
interface SentenceSignal {
	readonly signal: Signal;
	readonly firstWord: number;
	readonly lastWord: number;
}

/** What was never put right is a complaint, and a sentence that asks is a question: in the order of their first words. */
function givenBySentences(text: ReadText): readonly SentenceSignal[] {
	const asked = askedSentences(text);
	const isOpen = text.clauses.some(({ settlement }) => settlement?.outcome === 'open');
	if (asked.length === 0 && !isOpen) return NONE;
	const found: SentenceSignal[] = [];
	for (const { settlement } of text.clauses) {
		if (settlement?.outcome !== 'open') continue;
		const { firstWord, lastWord } = settlement;
		found.push({ signal: 'complaint', firstWord, lastWord });
	}
	for (const sentence of asked) found.push({ signal: 'question', ...sentence });
	return found.sort((a, b) => a.firstWord - b.firstWord);
}

const NONE: readonly SentenceSignal[] = [];

/** Gives those that begin before a word. @returns the first that does not */
function giveUpTo(signals: readonly SentenceSignal[], from: number, word: number): number {
	let next = from;
	for (; next < signals.length; next++) {
		const { signal, firstWord, lastWord } = signals[next] as SentenceSignal;
		if (firstWord >= word) break;
		addFinding(given, signal, firstWord, lastWord);
	}
	return next;
}
