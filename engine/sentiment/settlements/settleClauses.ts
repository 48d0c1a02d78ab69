import { answerPhrases, keepAnswerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { lexiconOf } from '../lexicons/lexiconOf';
import { NARROWS, NEGATES, valenceIn } from '../lexicons/wordTable';
import { clauseIndex } from '../phrases/clauseIndex';
import { conditionOf } from '../phrases/condition';
import { negatorsOf } from '../phrases/negators';
import type { PhraseMatch } from '../phrases/phrase';
import { askedSentences, type AskedSentence } from '../text/askedSentences';
import { IS_PICTURE, JOINS } from '../text/joiningWords';
import type { Clause, ReadText, Settlement, Word } from '../text/readText';
import { standsApart } from '../text/standsApart';
import { withClauses } from '../text/withClauses';
import { hashesOf } from '../text/wordHash';
import { wordsOf } from '../words/wordsOf';
import type { SettlementKind } from '../words/settlement';
import { settlingPhrases, type SettlingPhrase } from './settlingPhrases';

/**
 * A text whose clauses say what became of the trouble that they tell of (`Clause.settlement`): "Returning the wrong size was
 * no problem" blames nothing, "My problem was never sorted" does. What settles speaks of what stands before it in its
 * clause, and of the clause before where it has only a word that stands for that ("wrong size, it was no problem"). A negation
 * makes it the opposite; a question, a condition or somebody's mere word undoes it. Where nothing is settled it is the same
 * text.
 *
 * @example
 * settleClauses(readText('The broken clasp was replaced at once'), 'en').clauses[0].settlement?.outcome // 'settled'
 */
export function settleClauses(text: ReadText, language: Language): ReadText {
	const { settlements } = answerPhrases(text, language);
	if (settlements.every(isMannerAlone)) return text;
	const phrases = settlingPhrases(text, settlements, negatorsOf(language).before);
	if (phrases.length === 0) return text;
	const settling = settlingOf(text, language);
	let at = 0;
	for (const phrase of phrases) {
		at = clauseIndex(text, phrase.firstWord, at);
		const outcome = outcomeOf(settling, phrase, at);
		if (outcome !== undefined) settle(settling, phrase, at, outcome);
	}
	if (!settling.isChanged) return text;
	const settled = withClauses(text, settling.clauses);
	keepAnswerPhrases(text, settled);
	return settled;
}

/** How something was done says nothing of trouble by itself. */
function isMannerAlone({ meaning }: PhraseMatch<SettlementKind | null>): boolean {
	return meaning === null || meaning === 'manner';
}

/** What undoes a phrase, and what it speaks of, is sought so many words before it; only endless texts have longer clauses. */
const REACH = 50;

interface Settling {
	readonly text: ReadText;
	readonly language: Language;
	readonly words: SettlingWords;
	readonly asked: readonly AskedSentence[];
	/** So far. */
	readonly clauses: Clause[];
	isChanged: boolean;
}

/** Words by hash. */
interface SettlingWords {
	readonly between: ReadonlySet<number>;
	readonly standIns: ReadonlySet<number>;
	readonly doubts: ReadonlySet<number>;
}

const settlingWordsOf = onceALanguage((language: Language): SettlingWords => {
	const { between, standIns, doubts } = wordsOf(language).settlements;
	return { between: hashesOf(between), standIns: hashesOf(standIns), doubts: hashesOf(doubts) };
});

function settlingOf(text: ReadText, language: Language): Settling {
	return {
		text,
		language,
		words: settlingWordsOf(language),
		asked: askedSentences(text),
		clauses: text.clauses.slice(),
		isChanged: false,
	};
}

/** @returns undefined where the phrase says nothing of what became of it */
function outcomeOf(
	{ text, language, words, asked }: Settling,
	{ kind, firstWord, lastWord }: SettlingPhrase,
	at: number,
): Settlement['outcome'] | undefined {
	const clause = text.clauses[at];
	if (clause === undefined || lastWord > clause.lastWord) return undefined;
	if (kind === 'closing' && !endsStretch(text, lastWord, clause)) return undefined;
	const isUnsure =
		asked.some((each) => each.firstWord <= firstWord && firstWord <= each.lastWord) ||
		conditionOf(text, language, at, firstWord) !== 'none' ||
		isDoubted(text, words, firstWord, clause);
	if (isUnsure) return kind === 'open' || kind === 'mend' ? undefined : 'unsure';
	if (kind === 'open' || isUndoneBefore(text, language, words, firstWord, clause)) return 'open';
	return kind === 'mend' || isNegator(text, language, lastWord + 1, clause) ? undefined : 'settled';
}

function isDoubted(
	{ words }: ReadText,
	{ doubts }: SettlingWords,
	firstWord: number,
	clause: Clause,
): boolean {
	for (let at = Math.max(clause.firstWord, firstWord - REACH); at < firstWord; at++) {
		if (doubts.has(words[at]?.hash ?? 0)) return true;
	}
	return false;
}

/** Whether nothing follows that a phrase may go on with: a mark, a picture or an "and" at most. */
function endsStretch(text: ReadText, lastWord: number, clause: Clause): boolean {
	const next = text.words[lastWord + 1];
	if (lastWord === clause.lastWord || next === undefined) return true;
	return standsApart(text, lastWord + 1) || (next.joins & (IS_PICTURE | JOINS)) !== 0;
}

/** Whether a negation stands just before a phrase, or with nothing but small words between. */
function isUndoneBefore(
	text: ReadText,
	language: Language,
	{ between }: SettlingWords,
	firstWord: number,
	clause: Clause,
): boolean {
	for (let at = firstWord - 1; at >= clause.firstWord && !standsApart(text, at + 1); at--) {
		if (isNegator(text, language, at, clause)) return true;
		if (!between.has(text.words[at]?.hash ?? 0)) return false;
	}
	return false;
}

/** A negation that nothing narrows: "not only" is none. */
function isNegator(text: ReadText, language: Language, at: number, clause: Clause): boolean {
	if (at > clause.lastWord) return false;
	const { factsOf } = lexiconOf(language);
	if ((factsOf(text.words[at] as Word) & NEGATES) === 0) return false;
	const next = text.words[at + 1];
	return next === undefined || (factsOf(next) & NARROWS) === 0;
}

/** Notes in its clause, and in the clause before where it speaks of that, what a phrase says. */
function settle(
	settling: Settling,
	phrase: SettlingPhrase,
	at: number,
	outcome: Settlement['outcome'],
): void {
	const { clauses } = settling;
	const { kind, firstWord, lastWord } = phrase;
	const clause = clauses[at] as Clause;
	const before = clauses[at - 1];
	const isOfBefore =
		outcome === 'settled' &&
		before !== undefined &&
		before.settlement === undefined &&
		goesOn(settling, phrase, clause);
	const upTo = kind === 'ahead' ? clause.lastWord : lastWord;
	const isOfBlame =
		blames(settling, Math.max(clause.firstWord, firstWord - REACH), firstWord - 1) ||
		blames(settling, lastWord + 1, upTo) ||
		(isOfBefore && blames(settling, before.firstWord, before.lastWord));
	settling.isChanged = true;
	note(settling, at, { outcome, firstWord, lastWord, upTo, isOfBlame });
	if (!isOfBefore) return;
	const end = before.lastWord;
	note(settling, at - 1, { outcome, firstWord: end + 1, lastWord: end, upTo: end, isOfBlame });
}

/** Spelled out, so that all clauses are of one shape: loops over them are the hottest there are. */
function note({ clauses }: Settling, at: number, settlement: Settlement): void {
	const { start, end, firstWord, lastWord, link, reservation } = clauses[at] as Clause;
	clauses[at] = { start, end, firstWord, lastWord, link, reservation, settlement };
}

/** Whether a clause names nothing before the phrase itself: what is settled stands in the clause before. */
function goesOn({ text, words }: Settling, { firstWord }: SettlingPhrase, clause: Clause): boolean {
	if (clause.link !== 'comma' && clause.link !== 'and') return false;
	for (let at = clause.firstWord; at < firstWord; at++) {
		if (!words.standIns.has(text.words[at]?.hash ?? 0)) return false;
	}
	return true;
}

/** Whether a word of blame stands between two words, both included. */
function blames({ text, language }: Settling, first: number, last: number): boolean {
	const { factsOf } = lexiconOf(language);
	for (let at = first; at <= last; at++) {
		if (valenceIn(factsOf(text.words[at] as Word)) < 0) return true;
	}
	const { topics, signals } = answerPhrases(text, language);
	return (
		topics.some(
			({ meaning, firstWord, lastWord }) =>
				meaning?.opinion === -1 && firstWord >= first && lastWord <= last,
		) ||
		signals.some(
			({ meaning, firstWord, lastWord }) =>
				meaning === 'complaint' && firstWord >= first && lastWord <= last,
		)
	);
}
