import type { Lexicon } from '../lexicons/lexicon';
import { pairHash, phraseAt } from '../lexicons/phraseTable';
import {
	BEGINS_PHRASE,
	boostIn,
	MAY_RATE,
	NEGATES,
	NEGATES_BEFORE,
	roleIn,
	valenceIn,
} from '../lexicons/wordTable';
import { ONLY_WORDS } from '../phrases/onlyWords';
import type { ReadText, Word } from '../text/readText';
import { ratingValence } from './ratingValence';

/** What a lexicon says of each word of a text, with what stands around it taken into account. */
export interface WordSignals {
	/** From about −6 to 6; 0 where the word says nothing. */
	valences: Float64Array;
	/** 1 where a negation reaches the word. */
	negated: Uint8Array;
	/** 1 where a whole phrase or a rating speaks, which is stronger evidence than a word. */
	decided: Uint8Array;
}

/** A negation and a booster reach this many words. Source: VADER. */
const REACH = 3;
/** What is left of a strength that is negated: "not great" is less bad than "bad". Source: VADER. */
const NEGATED_SHARE = -0.74;
/** A booster weighs this much less with each word between. Source: VADER. */
const DISTANCE_LOSS = 0.05;
/** What capital letters add where the text is not all in capitals. Source: VADER. */
const CAPITALS_BOOST = 0.733;

/** Signals of words of which nothing is known yet. */
export function blankSignals(words: number): WordSignals {
	return {
		valences: new Float64Array(words),
		negated: new Uint8Array(words),
		decided: new Uint8Array(words),
	};
}

/**
 * Reads each word of a text in the light of a lexicon.
 *
 * @param signals where to write, with room for all words and blank
 */
export function wordSignals(
	text: ReadText,
	{ factsOf, phrases }: Lexicon,
	signals: WordSignals = blankSignals(text.words.length),
): WordSignals {
	const { words } = text;
	const count = words.length;
	const { valences, negated, decided } = signals;
	let segmentStart = 0;
	let clause = 0;
	let clauseEnd = text.clauses[0]?.lastWord ?? count;
	let negator = -REACH - 1;
	let phraseEnd = 0;
	// The boosts of the three words before, nearest first.
	let near = 0;
	let middle = 0;
	let far = 0;
	for (let index = 0; index < count; index++) {
		const word = words[index] as Word;
		const before = words[index - 1];
		const opensClause = index > clauseEnd;
		if (opensClause) clauseEnd = text.clauses[++clause]?.lastWord ?? count;
		if (opensClause || (before !== undefined && word.start - before.end > 1)) {
			segmentStart = index;
			near = middle = far = 0;
		}
		const facts = factsOf(word);
		const role = roleIn(facts);
		const push = near + middle * (1 - DISTANCE_LOSS) + far * (1 - 2 * DISTANCE_LOSS);
		far = middle;
		middle = near;
		near = boostIn(facts);
		const reached = negator >= segmentStart && index - negator <= REACH;
		if (reached) negated[index] = 1;
		if ((role & NEGATES) !== 0 && !ONLY_WORDS.has(words[index + 1]?.hash ?? 0)) negator = index;
		if (index < phraseEnd) continue;

		const next = words[index + 1];
		const phrase =
			next === undefined || (role & BEGINS_PHRASE) === 0
				? undefined
				: phraseAt(phrases, words, index, pairHash(word.hash, next.hash), clauseEnd);
		const rating =
			phrase === undefined && (role & MAY_RATE) !== 0 ? ratingValence(words, index) : undefined;
		if (phrase !== undefined || rating !== undefined) {
			// A phrase with a negation of its own is meant as it stands.
			const turned = reached && (role & NEGATES) === 0;
			const valence = (phrase?.valence ?? rating?.valence ?? 0) * (turned ? NEGATED_SHARE : 1);
			phraseEnd = Math.min(count, index + (phrase?.hashes.length ?? rating?.words ?? 1));
			const share = valence / (phraseEnd - index);
			for (let at = index; at < phraseEnd; at++) {
				valences[at] = share;
				decided[at] = 1;
			}
			continue;
		}
		let valence = valenceIn(facts);
		if (valence !== 0) {
			if (isInCapitals(text.text, word)) valence += Math.sign(valence) * CAPITALS_BOOST;
			valence += Math.sign(valence) * push;
			valences[index] = reached ? valence * NEGATED_SHARE : valence;
		}
		if ((role & NEGATES_BEFORE) !== 0) negateBefore(signals, index, segmentStart);
	}
	return signals;
}

/** Turns round the last word before a negation that spoke and is not turned round already. */
function negateBefore(
	{ valences, negated, decided }: WordSignals,
	negator: number,
	start: number,
): void {
	for (let index = negator - 1; index >= start && negator - index <= REACH; index--) {
		const valence = valences[index] as number;
		if (decided[index] === 1) return;
		if (valence === 0 || negated[index] === 1) continue;
		valences[index] = valence * NEGATED_SHARE;
		negated[index] = 1;
		return;
	}
}

function isInCapitals(text: string, { start, end }: Word): boolean {
	if (end - start < 3) return false;
	const first = text.charCodeAt(start);
	const second = text.charCodeAt(start + 1);
	const last = text.charCodeAt(end - 1);
	return isCapital(first) && isCapital(second) && isCapital(last);
}

function isCapital(unit: number): boolean {
	return unit >= 65 && unit <= 90;
}
