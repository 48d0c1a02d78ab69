import { answerPhrases } from '../words/answerPhrases';
import type { Language } from '../language/language';
import { clauseIndex } from '../phrases/clauseIndex';
import { addFinding, evidenceFor, forgetFindings, newFindings } from '../phrases/findings';
import { isNegated } from '../phrases/negation';
import type { PhraseMatch } from '../phrases/phrase';
import type { Polarity, Sentiment } from '../polarity/polarity';
import type { Clause, ReadText } from '../text/readText';
import { isOfAnotherThing } from './isOfAnotherThing';
import { roleBeside, type RoleBeside } from './roleBeside';
import type { OwnTopics } from './ownTopics';
import type { TopicMeaning } from '../words/topicPhrases';

/** What an answer says of one topic. */
export interface TopicOpinion {
	/** A `Topic`, or the name of one of the operator's own. */
	topic: string;
	sentiment: Sentiment;
	/** From −1 (against) to 1 (for). */
	score: number;
	/** The words that name it, as they were written, in their order. */
	evidence: string[];
}

/** A phrase that speaks for or against its topic says so with this strength, where its clause does not say it louder. */
export const SPOKEN = 0.6;
/** A clause whose score is nearer to 0 says nothing, and the clause beside it is asked. */
const SILENT = 0.05;
/**
 * From here on a topic is well or badly spoken of, and from here on in both ways at once it is mixed. A clause without a
 * word of praise or blame has −0.124 where the lexicon judges: "The delivery came on Monday" blames nothing.
 */
const FELT = 0.13;
const FELT_BOTH = 0.25;

/**
 * What an answer is about, and how it speaks of each topic: with the words about the topic themselves ("too expensive",
 * turned round in "not too expensive"), or else with the score of the clause that names it. Topics come in the order in
 * which they are first named.
 *
 * @param polarity of the same text
 * @param own the operator's own topics, compiled for the same language
 * @example
 * const text = readText('Beautiful ring, but the delivery took three weeks');
 * topicsOf(text, 'en', polarityOf(text, 'en'))
 * // [{ topic: 'design', sentiment: 'positive', … }, { topic: 'shipping', sentiment: 'negative', … }]
 */
export function topicsOf(
	text: ReadText,
	language: Language,
	polarity: Polarity,
	own?: OwnTopics,
): TopicOpinion[] {
	const found = matchesIn(text, language, own);
	if (found.length === 0) return [];
	forgetFindings(named);
	let at = 0;
	for (let index = 0; index < found.length; index++) {
		const match = found[index] as Match;
		const { meaning, firstWord, lastWord } = match;
		at = clauseIndex(text, firstWord, at);
		const clause = text.clauses[at];
		if (clause === undefined) continue;
		if (isOfAnotherThing(text, language, found, match, clause)) continue;
		const said = saidOf(meaning.topic, firstWord, lastWord);
		const isFirst = said.clause !== at;
		const role = roleBeside(match, clause.settlement);
		const isSpoken = meaning.opinion !== 0 && (role === 'asSaid' || role === 'unturned');
		if (isSpoken) {
			const spokenOf = spokenAt(text, language, polarity, match, at, said.lastWord, role);
			if (!isFirst && !said.isSpoken) said.score = spokenOf;
			else addScore(said, spokenOf);
		} else if (isFirst) {
			// Else the words about the topic have said it already, or will, or the clause has.
			const best = meaning.isTrouble === true ? 0 : 1;
			addScore(said, role === 'neither' ? 0 : clauseScore(text, polarity, at, found, best));
		}
		said.isSpoken = isSpoken || (!isFirst && said.isSpoken);
		said.clause = at;
		said.lastWord = lastWord;
	}
	const topics = new Array<TopicOpinion>(named.kindCount);
	for (let topic = 0; topic < topics.length; topic++) topics[topic] = opinionOn(text, topic);
	return topics;
}

/** The topics of one text at a time, and what is said of each of them. */
const named = newFindings<string>();
const saidRoom: Said[] = [];

/** What is said of one topic so far. */
interface Said {
	/** The last score, which a phrase about the topic may take the place of. */
	score: number;
	/** How many scores there are, and of those before the last the sum, the best and the worst. */
	count: number;
	sum: number;
	best: number;
	worst: number;
	/** The clause that the last score is of, and whether words about the topic gave it. */
	clause: number;
	isSpoken: boolean;
	/** Of the phrase before. */
	lastWord: number;
}

/** What is said of a topic that is named at a place. */
function saidOf(topic: string, firstWord: number, lastWord: number): Said {
	const before = named.kindCount;
	const number = addFinding(named, topic, firstWord, lastWord);
	const said = (saidRoom[number] ??= nothingSaid());
	if (number === before) forget(said);
	return said;
}

function nothingSaid(): Said {
	return {
		score: 0,
		count: 0,
		sum: 0,
		best: -1,
		worst: 1,
		clause: -1,
		isSpoken: false,
		lastWord: -1,
	};
}

function forget(said: Said): void {
	said.count = 0;
	said.sum = 0;
	said.best = -1;
	said.worst = 1;
	said.clause = -1;
	said.isSpoken = false;
	said.lastWord = -1;
}

function addScore(said: Said, score: number): void {
	if (said.count > 0) countLast(said);
	said.score = score;
	said.count++;
}

function countLast(said: Said): void {
	said.sum += said.score;
	said.best = Math.max(said.best, said.score);
	said.worst = Math.min(said.worst, said.score);
}

type Match = PhraseMatch<TopicMeaning>;

/** The shop's topics and the operator's own, in the order of their places. */
function matchesIn(
	text: ReadText,
	language: Language,
	own: OwnTopics | undefined,
): readonly Match[] {
	const matches = answerPhrases(text, language).topics;
	if (own === undefined && matches.every(isMeant)) return matches as readonly Match[];
	const found = matches.filter(isMeant);
	if (own === undefined) return found;
	for (const { meaning, firstWord, lastWord } of own.matchesIn(text)) {
		found.push({ meaning: { topic: meaning, opinion: 0 }, firstWord, lastWord });
	}
	return found.sort((a, b) => a.firstWord - b.firstWord);
}

function isMeant(match: PhraseMatch<TopicMeaning | null>): match is Match {
	return match.meaning !== null;
}

/**
 * The score of a clause, or of the one beside it where it only names something: "The delivery? Awful."
 *
 * @param best the highest that it can be: of trouble there is no praise
 */
function clauseScore(
	{ clauses }: ReadText,
	{ clauseScores, score }: Polarity,
	at: number,
	found: readonly Match[],
	best: number,
): number {
	const own = Math.min(clauseScores[at] ?? 0, best);
	if (Math.abs(own) >= SILENT) return own;
	const next = clauseScores[at + 1];
	if (
		next !== undefined &&
		isBeside(clauses[at + 1], clauses[at + 1], found) &&
		Math.abs(next) >= SILENT
	) {
		return Math.min(next, best);
	}
	const before = at === 0 ? undefined : clauseScores[at - 1];
	if (
		before !== undefined &&
		isBeside(clauses[at - 1], clauses[at], found) &&
		Math.abs(before) >= SILENT
	) {
		return Math.min(before, best);
	}
	return clauses.length === 1 ? Math.min(score, best) : own;
}

/** Whether a clause may speak for the one beside it: it names no topic itself, and the later of the two is no contrast. */
function isBeside(
	clause: Clause | undefined,
	later: Clause | undefined,
	found: readonly Match[],
): boolean {
	return !namesAny(clause, found) && later !== undefined && later.link !== 'contrast';
}

/** The score of a phrase that speaks for its topic or against it. */
function spokenAt(
	text: ReadText,
	language: Language,
	{ clauseScores }: Polarity,
	{ meaning, firstWord, lastWord }: Match,
	at: number,
	lastBefore: number,
	role: RoleBeside,
): number {
	const clause = text.clauses[at] as Clause;
	// A "not" in the topic's phrase before has done its work.
	const from = Math.max(clause.firstWord, lastBefore + 1);
	const isTurned =
		role === 'asSaid' && isNegated(text, language, firstWord, lastWord, clause, from);
	const score = clauseScores[at] ?? 0;
	// What praise is excepted from is wished for: "only the website could be clearer".
	if (clause.reservation !== undefined && score < 0) return spokenScore(-1, score);
	return spokenScore(isTurned ? -meaning.opinion : meaning.opinion, score);
}

/** Whether a topic is named in a clause. */
function namesAny(clause: Clause | undefined, found: readonly Match[]): boolean {
	return (
		clause !== undefined &&
		found.some(({ firstWord }) => firstWord >= clause.firstWord && firstWord <= clause.lastWord)
	);
}

function spokenScore(opinion: number, said: number): number {
	return opinion > 0 ? Math.max(SPOKEN, said) : Math.min(-SPOKEN, said);
}

/** What an answer says of a topic, all in all. */
function opinionOn(text: ReadText, number: number): TopicOpinion {
	const said = saidRoom[number] as Said;
	countLast(said);
	const { sum, count, best, worst } = said;
	const score = Math.round((sum / count) * 1000) / 1000;
	const sentiment = sentimentOf(score, best, worst);
	const topic = named.kinds[number] as string;
	return { topic, sentiment, score, evidence: evidenceFor(text, named, number) };
}

function sentimentOf(score: number, best: number, worst: number): Sentiment {
	if (best >= FELT_BOTH && worst <= -FELT_BOTH) return 'mixed';
	if (Math.abs(score) < FELT) return 'neutral';
	return score > 0 ? 'positive' : 'negative';
}
