import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { hashesOf } from '../text/wordHash';
import type { Clause, ReadText, Word } from '../text/readText';
import { figuresIn, NOT_YET } from '../text/wordFigures';

/** Words that open a condition, parted by blanks; they count at the beginning of a clause only ("se" is also "himself"). */
const OPENING_WORDS: Readonly<Record<Language, string>> = {
	en: 'if unless should',
	de: 'wenn falls sofern sollte sollten',
	fr: "si s'",
	es: 'si',
	pt: 'se caso',
	it: 'se qualora',
	nl: 'als indien mits tenzij',
};

/** Words that say what might be and not what is, wherever they stand. */
const WISHING_WORDS: Readonly<Record<Language, string>> = {
	en: "if would wouldn't i'd we'd you'd could hope wish wished hopefully",
	de: 'würde würden wäre wären hätte hätten könnte könnten hoffe hoffentlich wünschte',
	fr: 'serait seraient aurait auraient voudrais aimerais pourrait devrait espère espérons espérant',
	es: 'sería serían habría podría debería gustaría espero ojalá quisiera',
	pt: 'seria seriam poderia deveria gostaria espero tomara',
	it: 'sarebbe sarebbero avrebbe potrebbe dovrebbe vorrei spero magari',
	nl: 'zou zouden hoop hopelijk wenste',
};

/** Words with which a condition becomes a threat: "if you don't refund me", "if this happens again". */
const THREATENING_WORDS: Readonly<Record<Language, string>> = {
	en: "not don't doesn't isn't won't didn't haven't hasn't no never again unless",
	de: 'nicht kein keine keinen nie nochmal wieder',
	fr: "ne n' pas encore jamais",
	es: 'no nunca otra',
	pt: 'não nao nunca outra',
	it: 'non mai ancora',
	nl: 'niet geen nooit nog tenzij',
};

export type Condition = 'none' | 'condition' | 'threat';

/** How many words may stand before the word that opens a condition: "only if". */
const OPENING_PLACES = 2;
/** A wish or a threat reaches so many words; only endless texts have longer clauses. */
const WISH_REACH = 50;

/** What a word does to a condition, as bits. */
const OPENS = 1;
const WISHES = 2;
const THREATENS = 4;

const conditionRoleOf = onceALanguage((language: Language) => {
	const opening = hashesOf(OPENING_WORDS[language]);
	const wishing = hashesOf(WISHING_WORDS[language]);
	const threatening = hashesOf(THREATENING_WORDS[language]);
	const figuresOf = figuresIn(language);
	return (word: Word): number => {
		const figures = figuresOf(word);
		if (figures.conditionRole === NOT_YET) {
			figures.conditionRole =
				(opening.has(word.hash) ? OPENS : 0) |
				(wishing.has(word.hash) ? WISHES : 0) |
				(threatening.has(word.hash) ? THREATENS : 0);
		}
		return figures.conditionRole;
	};
});

/**
 * Whether what a phrase says is so, or would be so on a condition: one in its own clause before it, or in the clause
 * before, parted by a comma ("if it breaks, I will return it"). A condition with a "not" in it is a threat.
 *
 * @param firstWord of the phrase
 * @param clauseAt the number of its clause
 */
export function conditionOf(
	text: ReadText,
	language: Language,
	clauseAt: number,
	firstWord: number,
): Condition {
	const clause = text.clauses[clauseAt];
	if (clause === undefined) return 'none';
	const roleOf = conditionRoleOf(language);
	for (let at = clause.firstWord; at < firstWord; at++) {
		const role = roleOf(text.words[at] as Word);
		const opens = at < clause.firstWord + OPENING_PLACES && (role & OPENS) !== 0;
		if (opens) return hasThreat(text, roleOf, clause.firstWord, firstWord);
		if ((role & WISHES) !== 0) return 'condition';
		if (at === clause.firstWord + OPENING_PLACES - 1) at = Math.max(at, firstWord - WISH_REACH);
	}
	if (clauseAt === 0 || (clause.link !== 'comma' && clause.link !== 'and')) return 'none';
	const before = text.clauses[clauseAt - 1] as Clause;
	const last = Math.min(before.lastWord, before.firstWord + OPENING_PLACES - 1);
	for (let at = before.firstWord; at <= last; at++) {
		if ((roleOf(text.words[at] as Word) & OPENS) !== 0) {
			return hasThreat(text, roleOf, before.firstWord, before.lastWord);
		}
	}
	return 'none';
}

function hasThreat(
	{ words }: ReadText,
	roleOf: (word: Word) => number,
	first: number,
	last: number,
): Condition {
	for (let at = first; at <= Math.min(last, first + WISH_REACH); at++) {
		if ((roleOf(words[at] as Word) & THREATENS) !== 0) return 'threat';
	}
	return 'condition';
}
