import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import type { ReadText, Word } from '../text/readText';
import { rememberedByWord } from '../text/rememberedByWord';
import { negatorsOf } from './negators';
import { ONLY_WORDS } from './onlyWords';

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

/** Whether a word turns round what stands behind it, and what stands before it, as bits. */
const BEFORE = 1;
const BEHIND = 2;

const negationRoleOf = onceALanguage((language: Language) => {
	const { before, behind } = negatorsOf(language);
	return rememberedByWord(
		({ hash }) => (before.has(hash) ? BEFORE : 0) | (behind.has(hash) ? BEHIND : 0),
	);
});

/**
 * Whether a phrase is negated: a word of negation stands up to three words before it in its clause, or, in languages
 * that put it behind ("gefällt mir nicht"), up to two words after it. Nothing reaches across a comma, and a phrase with
 * a word of negation in it ("never arrived") says by itself what it says.
 */
export function isNegated(
	text: ReadText,
	language: Language,
	firstWord: number,
	lastWord: number,
	clause: { firstWord: number; lastWord: number },
): boolean {
	const { words } = text;
	const roleOf = negationRoleOf(language);
	for (let at = firstWord; at <= lastWord; at++) {
		if ((roleOf(words[at] as Word) & BEFORE) !== 0) return false;
	}
	const first = Math.max(clause.firstWord, firstWord - WORDS_BEFORE);
	for (let at = firstWord - 1; at >= first; at--) {
		if (!isNextTo(text, at)) break;
		if ((roleOf(words[at] as Word) & BEFORE) === 0) continue;
		if (at < firstWord - 2 && POINTING.has(text.words[firstWord - 1]?.text ?? '')) break;
		if (!ONLY_WORDS.has(words[at + 1]?.hash ?? 0)) return true;
	}
	const last = Math.min(clause.lastWord, lastWord + WORDS_BEHIND);
	for (let at = lastWord + 1; at <= last; at++) {
		if (!isNextTo(text, at - 1)) break;
		if ((roleOf(words[at] as Word) & BEHIND) === 0 || OR.has(words[at - 1]?.text ?? '')) continue;
		if (!ONLY_WORDS.has(words[at + 1]?.hash ?? 0)) return true;
	}
	return false;
}

/** Whether nothing but a blank or an apostrophe stands between a word and the next. */
function isNextTo(text: ReadText, at: number): boolean {
	const word = text.words[at];
	const next = text.words[at + 1];
	return word !== undefined && next !== undefined && next.start - word.end <= 1;
}
