import { answerPhrases, type AnswerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { onceALanguage } from '../language/onceALanguage';
import { negatorsOf } from '../phrases/negators';
import type { PhraseMatch } from '../phrases/phrase';
import type { Clause, ClauseLink, ReadText } from '../text/readText';
import { standsApart } from '../text/standsApart';
import { withClauses } from '../text/withClauses';
import { hashesOf } from '../text/wordHash';
import { wordsOf } from '../words/wordsOf';
import type { Reservation } from '../words/reservation';

/**
 * A text with the clauses that its reservations make: what an exception names is a clause of its own ("All great | except the
 * packaging") and says so (`Clause.reservation`), and words that are a contrast in the text's language only part it too
 * ("mais"). Where there are none it is the same text.
 *
 * @example
 * partAtReservations(readText('All great except the packaging'), 'en').clauses.length // 2
 */
export function partAtReservations(text: ReadText, language: Language): ReadText {
	const phrases = answerPhrases(text, language);
	const { reservations } = phrases;
	if (!reservations.some(({ meaning }) => meaning !== null)) return text;
	const parting: Parting = {
		text,
		clauses: text.clauses.map(copyOf),
		phrases,
		negators: negatorsOf(language).before,
		wholes: wholesOf(language),
	};
	let isParted = false;
	let lookalikeEnd = -1;
	for (const match of reservations) {
		if (match.meaning === null) lookalikeEnd = Math.max(lookalikeEnd, match.lastWord);
		// What begins in a phrase that only looks like one is none either: "non | seulement la".
		if (match.meaning === null || match.firstWord <= lookalikeEnd) continue;
		if (isBroken(text, match)) continue;
		const made = partAt(parting, match as PhraseMatch<Reservation>);
		isParted ||= made;
	}
	return isParted ? withClauses(text, parting.clauses) : text;
}

/** Whether a mark stands within a phrase: "scroll bar: the bar" excepts nothing. */
function isBroken(text: ReadText, { firstWord, lastWord }: PhraseMatch<unknown>): boolean {
	for (let at = firstWord + 1; at <= lastWord; at++) if (standsApart(text, at)) return true;
	return false;
}

/** Spelled out, so that all clauses are of one shape: loops over them are the hottest there are. */
function copyOf({
	start,
	end,
	firstWord,
	lastWord,
	link,
	reservation,
	settlement,
}: Clause): Clause {
	return { start, end, firstWord, lastWord, link, reservation, settlement };
}

const wholesOf = onceALanguage(
	(language: Language): ReadonlySet<number> => hashesOf(wordsOf(language).reservations.whole),
);

interface Parting {
	readonly text: ReadText;
	/** So far. */
	readonly clauses: Clause[];
	readonly phrases: AnswerPhrases;
	/** Words by hash. */
	readonly negators: ReadonlySet<number>;
	readonly wholes: ReadonlySet<number>;
}

/** @returns whether the clauses were changed */
function partAt(parting: Parting, match: PhraseMatch<Reservation>): boolean {
	switch (match.meaning) {
		case 'but':
			return setAgainst(parting, match);
		case 'otherwise':
			return opensStretch(parting, match.firstWord) && setAgainst(parting, match);
		case 'exception':
			return except(parting, match);
		case 'only':
			return only(parting, match);
		case 'flaw':
		case 'regret':
			return blame(parting, match, match.meaning);
		default:
			return false;
	}
}

function setAgainst(parting: Parting, { firstWord }: PhraseMatch<Reservation>): boolean {
	if (clauseAt(parting, firstWord)?.link === 'contrast' && opensStretch(parting, firstWord)) {
		return false;
	}
	const clause = clauseFrom(parting, firstWord, 'contrast');
	if (clause === undefined) return false;
	if (clause.link !== 'sentence') clause.link = 'contrast';
	return true;
}

/** "Apart from the delivery everything was great": an exception that opens a clause ends where the rest is named. */
function except(parting: Parting, { firstWord }: PhraseMatch<Reservation>): boolean {
	const clause = clauseFrom(parting, firstWord, 'comma');
	if (clause === undefined) return false;
	clause.reservation = 'exception';
	if (!isAlone(parting, clause)) return true;
	for (let at = firstWord + 2; at <= clause.lastWord; at++) {
		if (!parting.wholes.has(parting.text.words[at]?.hash ?? 0)) continue;
		clauseFrom(parting, at, 'comma');
		break;
	}
	return true;
}

/** "Only" narrows praise where a topic is named behind it; alone it has to open what it stands in ("only the best" does not). */
function only(parting: Parting, match: PhraseMatch<Reservation>): boolean {
	const { firstWord, lastWord } = match;
	if (isNegatedAt(parting, firstWord)) return false;
	if (lastWord === firstWord && !goesOn(parting, match)) return false;
	const end = clauseAt(parting, firstWord)?.lastWord ?? lastWord;
	const isOfTopic = parting.phrases.topics.some(
		(topic) => topic.meaning !== null && topic.firstWord >= firstWord && topic.firstWord <= end,
	);
	if (!isOfTopic) return false;
	const clause = clauseFrom(parting, firstWord, 'comma');
	if (clause === undefined) return false;
	clause.reservation ??= 'only';
	return true;
}

/** What announces a flaw blames its clause, or the one behind it where it names nothing itself ("Only downside: …"). */
function blame(
	parting: Parting,
	{ firstWord, lastWord }: PhraseMatch<Reservation>,
	kind: 'flaw' | 'regret',
): boolean {
	const whole = clauseAt(parting, firstWord);
	if (whole === undefined) return false;
	const isLast = lastWord === whole.lastWord;
	const clause =
		isLast && firstWord > whole.firstWord ? whole : clauseFrom(parting, firstWord, 'comma');
	if (clause === undefined) return false;
	clause.reservation = kind;
	if (kind === 'flaw' && isLast && clause.firstWord === firstWord) {
		const next = parting.clauses[parting.clauses.indexOf(clause) + 1];
		if (next !== undefined && next.link !== 'contrast') next.reservation = 'flaw';
	}
	return true;
}

function clauseAt({ clauses }: Parting, word: number): Clause | undefined {
	return clauses.find(({ lastWord }) => lastWord >= word);
}

/** The clause that begins at a word, parted from what stands before it where need be. */
function clauseFrom(parting: Parting, word: number, link: ClauseLink): Clause | undefined {
	const { clauses, text } = parting;
	const clause = clauseAt(parting, word);
	if (clause === undefined || clause.firstWord === word) return clause;
	// A contrast just before is part of it: "but only the postage".
	if (clause.link === 'contrast' && clause.firstWord === word - 1) return clause;
	const parted: Clause = {
		start: text.starts[word] as number,
		end: clause.end,
		firstWord: word,
		lastWord: clause.lastWord,
		link,
		reservation: undefined,
		settlement: undefined,
	};
	clauses.splice(clauses.indexOf(clause) + 1, 0, parted);
	clause.end = text.ends[word - 1] as number;
	clause.lastWord = word - 1;
	return parted;
}

/** Whether a phrase opens a stretch that is not the first of its sentence: "just checked the website" narrows nothing. */
function goesOn(parting: Parting, match: PhraseMatch<Reservation>): boolean {
	const clause = clauseAt(parting, match.firstWord);
	if (clause?.firstWord === match.firstWord && clause.link === 'sentence') return false;
	return opensStretch(parting, match.firstWord);
}

/** "Not only". */
function isNegatedAt({ text, negators }: Parting, word: number): boolean {
	const before = text.words[word - 1];
	return before !== undefined && negators.has(before.hash);
}

/** Whether nothing stands before a phrase but a mark or the word of a contrast. */
function opensStretch(parting: Parting, firstWord: number): boolean {
	const clause = clauseAt(parting, firstWord);
	if (clause === undefined || clause.firstWord === firstWord) return true;
	if (standsApart(parting.text, firstWord)) return true;
	return clause.link === 'contrast' && clause.firstWord === firstWord - 1;
}

/** Whether a clause is all of its sentence, or opens it. */
function isAlone({ clauses }: Parting, clause: Clause): boolean {
	const at = clauses.indexOf(clause);
	return at === 0 || clause.link === 'sentence';
}
