import type { Language } from '../language/language';
import { lexiconOf } from '../lexicons/lexiconOf';
import { NARROWS, NEGATES, NEGATES_BEFORE } from '../lexicons/wordTable';
import type { Clause, ReadText, Word } from '../text/readText';
import { standsApart } from '../text/standsApart';

/** How many words before a phrase a negation may stand ("not a very good fit"), and how many behind it. */
const WORDS_BEFORE = 3;
const WORDS_BEHIND = 2;

/** "Nickelfrei oder nicht" asks. */
const OR = new Set(['oder', 'of']);

/**
 * Words that point at what is there: "will not survive these problems" has the problems, whatever is negated. Directly
 * behind the negation they are part of it ("not this ring").
 */
const POINTING = new Set(
	(
		'this these those diese dieser diesem diesen dieses cet cette ces este esta estos estas esos esas ' +
		'estes esse essa esses essas questo questa questi queste deze'
	).split(' '),
);

/**
 * Whether a phrase is negated: a word of negation stands up to three words before it in its clause, or, in languages
 * that put it behind ("gefällt mir nicht"), up to two words after it. Nothing reaches across a comma, and a phrase with
 * a word of negation in it ("never arrived") says by itself what it says.
 *
 * @param clause that the phrase stands in
 * @param from the first word whose negation may reach it
 */
export function isNegated(
	text: ReadText,
	language: Language,
	firstWord: number,
	lastWord: number,
	clause: Clause,
	from = clause.firstWord,
): boolean {
	const { words } = text;
	const { factsOf } = lexiconOf(language);
	for (let at = firstWord; at <= lastWord; at++) {
		if ((factsOf(words[at] as Word) & NEGATES) !== 0) return false;
	}
	const first = Math.max(from, firstWord - WORDS_BEFORE);
	for (let at = firstWord - 1; at >= first; at--) {
		if (standsApart(text, at + 1)) break;
		if ((factsOf(words[at] as Word) & NEGATES) === 0) continue;
		if (at < firstWord - 2 && POINTING.has(words[firstWord - 1]?.text ?? '')) break;
		if (!isNarrowed(words[at + 1], factsOf)) return true;
	}
	const last = Math.min(clause.lastWord, lastWord + WORDS_BEHIND);
	for (let at = lastWord + 1; at <= last; at++) {
		if (standsApart(text, at)) break;
		const turns = (factsOf(words[at] as Word) & NEGATES_BEFORE) !== 0;
		if (!turns || OR.has(words[at - 1]?.text ?? '')) continue;
		if (!isNarrowed(words[at + 1], factsOf)) return true;
	}
	return false;
}

/** Whether a negation is none because of the word behind it. */
function isNarrowed(next: Word | undefined, factsOf: (word: Word) => number): boolean {
	return next !== undefined && (factsOf(next) & NARROWS) !== 0;
}
