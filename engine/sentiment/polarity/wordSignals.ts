import type { Lexicon } from '../lexicons/lexicon';
import {
	lengthOfPhrase,
	NO_PHRASE,
	pairHash,
	phraseAt,
	valenceOfPhrase,
} from '../lexicons/phraseTable';
import {
	BEGINS_PHRASE,
	boostIn,
	CONTINUES_PHRASE,
	CONTINUES_RATING,
	MAY_RATE,
	NARROWS,
	NEGATES,
	NEGATES_BEFORE,
	RATES_ALONE,
	hasValence,
	valenceIn,
} from '../lexicons/wordTable';
import type { ReadText, Word } from '../text/readText';
import { standsApart } from '../text/standsApart';
import { ratingValence } from '../lexicons/ratingValence';

/** What a lexicon says of each word of a text, with what stands around it taken into account. */
export interface WordSignals {
	/** What the lexicon knows of the word, wherever it stands (`Lexicon.factsOf`). */
	facts: Int32Array;
	/** From about −6 to 6; 0 where the word says nothing. */
	valences: Float64Array;
	/** 1 where a negation reaches the word. */
	negated: Uint8Array;
	/** Where more than the word itself speaks (`Decided`); 0 in most places. */
	decided: Uint8Array;
}

/** What speaks for a word in its place. */
export const enum Decided {
	/** A whole phrase or a rating, which is stronger evidence than a word. */
	ByPhrase = 1,
	/** What was put right (`Clause.settlement`): the word may praise, and blames nothing any more. */
	BySettlement = 2,
}

/** A negation and a booster reach this many words. Source: VADER. */
export const REACH = 3;
/** What is left of a strength that is negated: "not great" is less bad than "bad". Source: VADER. */
export const NEGATED_SHARE = -0.74;
/** A booster weighs this much less with each word between. Source: VADER. */
const DISTANCE_LOSS = 0.05;
/** What capital letters add where the text is not all in capitals. Source: VADER. */
const CAPITALS_BOOST = 0.733;

/** What a phrase or a rating may begin with. */
const MAY_DECIDE = BEGINS_PHRASE | MAY_RATE | RATES_ALONE;

/** Room for the signals of so many words. */
export function roomForSignals(words: number): WordSignals {
	return {
		facts: new Int32Array(words),
		valences: new Float64Array(words),
		negated: new Uint8Array(words),
		decided: new Uint8Array(words),
	};
}

/**
 * Reads each word of a text in the light of a lexicon.
 *
 * @param signals where to write, with room for all words
 */
export function wordSignals(
	text: ReadText,
	lexicon: Lexicon,
	signals: WordSignals = roomForSignals(text.words.length),
): WordSignals {
	const { words, clauses } = text;
	const { facts, valences, negated, decided } = signals;
	const count = words.length;
	for (let index = 0; index < count; index++) {
		facts[index] = lexicon.factsOf(words[index] as Word);
		valences[index] = 0;
		negated[index] = 0;
		decided[index] = 0;
	}
	let segmentStart = 0;
	let clause = 0;
	let clauseEnd = clauses[0]?.lastWord ?? count;
	let negator = -REACH - 1;
	let phraseEnd = 0;
	for (let index = 0; index < count; index++) {
		if (index > clauseEnd) {
			clauseEnd = clauses[++clause]?.lastWord ?? count;
			segmentStart = index;
		} else if (index > 0 && standsApart(text, index)) segmentStart = index;
		const reached = negator >= segmentStart && index - negator <= REACH;
		if (reached) negated[index] = 1;
		const known = facts[index] as number;
		if (known === 0) continue;
		const next = index + 1 < count ? (facts[index + 1] as number) : 0;
		if ((known & NEGATES) !== 0 && (next & NARROWS) === 0) negator = index;
		if (index < phraseEnd) continue;
		if ((known & MAY_DECIDE) !== 0) {
			const decidedEnd = decide(text, lexicon, signals, index, clauseEnd, reached);
			if (decidedEnd > index) {
				phraseEnd = decidedEnd;
				continue;
			}
		}
		if (hasValence(known)) {
			let valence = valenceIn(known);
			const push = pushAt(facts, index, segmentStart);
			if (isInCapitals(text, index)) valence += Math.sign(valence) * CAPITALS_BOOST;
			valence += Math.sign(valence) * push;
			valences[index] = reached ? valence * NEGATED_SHARE : valence;
		}
		if ((known & NEGATES_BEFORE) !== 0) negateBefore(signals, index, segmentStart);
	}
	return signals;
}

/** What the boosters up to three words before a word add to its strength. */
function pushAt(facts: Int32Array, index: number, first: number): number {
	const near = index - 1 < first ? 0 : boostIn(facts[index - 1] as number);
	const middle = index - 2 < first ? 0 : boostIn(facts[index - 2] as number);
	const far = index - 3 < first ? 0 : boostIn(facts[index - 3] as number);
	return near + middle * (1 - DISTANCE_LOSS) + far * (1 - 2 * DISTANCE_LOSS);
}

/**
 * Lets the phrase or the rating that begins at a word speak for all of its words.
 *
 * @returns the first word behind it; the word itself where none begins
 */
function decide(
	{ words }: ReadText,
	{ phrases }: Lexicon,
	{ facts, valences, decided }: WordSignals,
	index: number,
	last: number,
	reached: boolean,
): number {
	const known = facts[index] as number;
	let valence = 0;
	let end = index;
	const next = index + 1 < words.length ? (facts[index + 1] as number) : 0;
	if ((known & BEGINS_PHRASE) !== 0 && (next & CONTINUES_PHRASE) !== 0) {
		const pair = pairHash((words[index] as Word).hash, (words[index + 1] as Word).hash);
		const phrase = phraseAt(phrases, words, index, pair, last);
		if (phrase !== NO_PHRASE) {
			valence = valenceOfPhrase(phrases, phrase);
			end = index + lengthOfPhrase(phrases, phrase);
		}
	}
	const mayRate =
		(known & RATES_ALONE) !== 0 || ((known & MAY_RATE) !== 0 && (next & CONTINUES_RATING) !== 0);
	if (end === index && mayRate) {
		const rating = ratingValence(words, index);
		if (rating !== undefined) {
			valence = rating.valence;
			end = Math.min(words.length, index + rating.words);
		}
	}
	if (end === index) return index;
	// A phrase with a negation of its own is meant as it stands.
	const turned = reached && (known & NEGATES) === 0;
	const share = (valence * (turned ? NEGATED_SHARE : 1)) / (end - index);
	for (let at = index; at < end; at++) {
		valences[at] = share;
		decided[at] = Decided.ByPhrase;
	}
	return end;
}

/** Turns round the last word before a negation that spoke and is not turned round already. */
function negateBefore(
	{ valences, negated, decided }: WordSignals,
	negator: number,
	start: number,
): void {
	for (let index = negator - 1; index >= start && negator - index <= REACH; index--) {
		const valence = valences[index] as number;
		if (decided[index] === Decided.ByPhrase) return;
		if (valence === 0 || negated[index] === 1) continue;
		valences[index] = valence * NEGATED_SHARE;
		negated[index] = 1;
		return;
	}
}

function isInCapitals({ text, starts, ends }: ReadText, index: number): boolean {
	const start = starts[index] as number;
	const end = ends[index] as number;
	if (end - start < 3) return false;
	return (
		isCapital(text.charCodeAt(start)) &&
		isCapital(text.charCodeAt(start + 1)) &&
		isCapital(text.charCodeAt(end - 1))
	);
}

function isCapital(unit: number): boolean {
	return unit >= 65 && unit <= 90;
}
