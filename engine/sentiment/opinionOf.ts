import type { Emotion } from './words/emotion';
import { emotionsOf, type EmotionFound } from './emotions/emotionsOf';
import type { Language } from './language/language';
import { MIXED_CONFIDENCE } from './polarity/confidenceOf';
import type { Polarity } from './polarity/polarity';
import { judgementOf } from './polarity/judgementOf';
import { weighedPolarity } from './polarity/polarityOf';
import { partAtReservations } from './reservations/partAtReservations';
import { settleClauses } from './settlements/settleClauses';
import { askedSentences } from './text/askedSentences';
import { isOnlyRecalled } from './signals/isOnlyRecalled';
import type { Signal } from './words/signal';
import { signalsOf, type SignalFound } from './signals/signalsOf';
import type { Clause, ReadText } from './text/readText';
import type { OwnTopics } from './topics/ownTopics';
import { SPOKEN, topicsOf, type TopicOpinion } from './topics/topicsOf';

/** All that the words of an answer say. */
export interface Opinion {
	polarity: Polarity;
	topics: TopicOpinion[];
	emotions: EmotionFound[];
	signals: SignalFound[];
}

/** Whether what is found speaks for the shop (1), against it (−1) or neither. */
const SIDES: Readonly<Record<Emotion | Signal, -1 | 0 | 1>> = {
	joy: 1,
	trust: 1,
	praise: 1,
	purchaseIntent: 1,
	anger: -1,
	sadness: -1,
	fear: -1,
	disappointment: -1,
	churn: -1,
	switching: -1,
	complaint: -1,
	surprise: 0,
	urgent: 0,
	question: 0,
};

/** What is found moves the log odds by so much. Round numbers; half and half as much again did alike. */
const SHOWN = 1;
const SHOWN_CONTRARY = 2;
/** So many findings on one side, and none on the other, are held against words that lean the other way. */
const CONTRARY = 2;
/** What a danger counts that is feared. */
const FEARED = 2;
/** Of questions without a feeling that words alone would call praise, so many are none in the sets that mark what is neutral. */
const ASKED_CONFIDENCE = 0.65;
/** Blame that is no surer than this may be a wish. */
const SURE_BLAME = 0.6;
/** From here on a topic is spoken of clearly enough to stand against another. */
const CLEAR_TOPIC = 0.3;
/** From here on a clause before a "but" praises, whether it names a topic or not. */
const CLEAR_CLAUSE = 0.5;
/** In a longer text, one "but" does not speak for the whole. */
const CLAUSES_UNDER_CONTRAST = 6;

/**
 * What an answer says, all in all. Its words are judged first; where these say nothing, what it shows decides: who is
 * furious or will never buy again is not without opinion. Two topics on the two sides of a "but", one praised and one
 * blamed, make an answer mixed, and so do praise beside a danger that is feared and praise before a "but" with harm, fear or
 * blame behind it.
 *
 * @param leaning of the question (`questionLeaning`), in log odds
 * @example
 * opinionOf(readText('Je suis furieuse'), 'fr').polarity.sentiment // 'negative'
 */
export function opinionOf(
	whole: ReadText,
	language: Language,
	leaning = 0,
	own?: OwnTopics,
): Opinion {
	const text = settleClauses(partAtReservations(whole, language), language);
	const emotions = emotionsOf(text, language);
	const judged = judgementOf(text, language);
	let polarity = weighedPolarity(text, language, judged, leaning);
	const signals = signalsIn(text, language, polarity);
	let topics = topicsOf(text, language, polarity, own);
	const shown = shownLeaning(polarity, balanceOf(emotions, signals, topics));
	if (shown !== 0) {
		polarity = weighedPolarity(text, language, judged, leaning + shown);
		topics = topicsOf(text, language, polarity, own);
	}
	const isFearful = polarity.sentiment === 'positive' && fearsDanger(emotions, signals);
	const isMixed =
		isFearful ||
		isMixedByTopics(text, polarity, topics) ||
		isMixedByFindings(text, polarity, emotions, signals);
	if (polarity.sentiment !== 'mixed' && isMixed) {
		polarity = { ...polarity, sentiment: 'mixed', confidence: MIXED_CONFIDENCE };
	} else if (polarity.sentiment === 'positive' && isOnlyAsked(text, emotions, signals)) {
		polarity = { ...polarity, sentiment: 'neutral', confidence: ASKED_CONFIDENCE };
	}
	const complaint = complaintIn(polarity, topics, emotions, signals);
	const called =
		polarity.sentiment === 'positive' ? signals.filter((each) => !isOnlyRecalled(each)) : signals;
	return {
		polarity,
		topics,
		emotions,
		signals: complaint === undefined ? called : [...called, complaint],
	};
}

/** The signals of an answer; praise that may be irony gives none. */
function signalsIn(text: ReadText, language: Language, { isDoubtful }: Polarity): SignalFound[] {
	const signals = signalsOf(text, language);
	return isDoubtful === true ? signals.filter(({ signal }) => signal !== 'praise') : signals;
}

/** How what was found moves the log odds where the words say nothing, or lean against all of it. */
function shownLeaning({ sentiment, score, isDoubtful }: Polarity, balance: number): number {
	if (balance === 0 || sentiment === 'mixed') return 0;
	if (sentiment === 'neutral') return Math.sign(balance) * SHOWN;
	const enough = isDoubtful === true && balance < 0 ? 1 : CONTRARY;
	const isContrary = Math.abs(balance) >= enough && Math.sign(balance) !== Math.sign(score);
	return isContrary ? Math.sign(balance) * SHOWN_CONTRARY : 0;
}

/**
 * How many findings more speak for the shop than against it. A danger that is feared outweighs a kind word; one that is only
 * named ("the refund for the recalled ring came quickly") blames nobody.
 */
function balanceOf(
	emotions: readonly EmotionFound[],
	signals: readonly SignalFound[],
	topics: readonly TopicOpinion[],
): number {
	let balance = fearsDanger(emotions, signals) ? -FEARED : 0;
	for (const { emotion } of emotions) balance += SIDES[emotion];
	for (const { signal } of signals) balance += SIDES[signal];
	for (const { score } of topics) if (Math.abs(score) >= SPOKEN) balance += Math.sign(score);
	return balance;
}

function fearsDanger(emotions: readonly EmotionFound[], signals: readonly SignalFound[]): boolean {
	return (
		emotions.some(({ emotion }) => emotion === 'fear') &&
		signals.some(({ signal }) => signal === 'urgent')
	);
}

/** Blame of something by name, or in anger, is a complaint, whatever its words. */
function complaintIn(
	{ sentiment, confidence }: Polarity,
	topics: readonly TopicOpinion[],
	emotions: readonly EmotionFound[],
	signals: readonly SignalFound[],
): SignalFound | undefined {
	if (sentiment !== 'negative' || confidence < SURE_BLAME) return undefined;
	if (signals.some(({ signal }) => signal === 'complaint')) return undefined;
	const grounds =
		topics.find(({ score }) => score <= -SPOKEN) ??
		emotions.find(({ emotion }) => emotion === 'anger');
	return grounds === undefined ? undefined : { signal: 'complaint', evidence: grounds.evidence };
}

/** Whether an answer is one question and shows nothing else: "Can I have it in rose gold?" praises nobody. */
function isOnlyAsked(
	text: ReadText,
	emotions: readonly EmotionFound[],
	signals: readonly SignalFound[],
): boolean {
	if (emotions.length > 0 || signals.length === 0) return false;
	if (signals.some(({ signal }) => signal !== 'question' && signal !== 'urgent')) return false;
	const [asked] = askedSentences(text);
	return asked?.firstWord === 0 && asked.lastWord === text.words.length - 1;
}

/** "Lovely, but my skin went red": no word behind the "but" blames anything, and it is no praise all the same. */
function isMixedByFindings(
	text: ReadText,
	{ sentiment, clauseScores }: Polarity,
	emotions: readonly EmotionFound[],
	signals: readonly SignalFound[],
): boolean {
	if (sentiment !== 'positive') return false;
	const at = contrastIn(text);
	if (at === undefined || !isPraised(clauseScores, at - 1)) return false;
	return (
		emotions.some(({ emotion }) => SIDES[emotion] < 0) ||
		signals.some(({ signal }) => SIDES[signal] < 0 || signal === 'urgent')
	);
}

function isMixedByTopics(
	text: ReadText,
	{ clauseScores }: Polarity,
	topics: readonly TopicOpinion[],
): boolean {
	const at = contrastIn(text);
	if (at === undefined) return false;
	let best = -1;
	let worst = 1;
	for (let topic = 0; topic < topics.length; topic++) {
		const { score } = topics[topic] as TopicOpinion;
		best = Math.max(best, score);
		worst = Math.min(worst, score);
	}
	if (worst <= -SPOKEN && isPraised(clauseScores, at - 1)) return true;
	return best >= CLEAR_TOPIC && worst <= -CLEAR_TOPIC;
}

/** The first clause behind a "but"; none in a text of so many clauses that one does not speak for the whole. */
function contrastIn({ clauses }: ReadText): number | undefined {
	if (clauses.length > CLAUSES_UNDER_CONTRAST) return undefined;
	for (let at = 0; at < clauses.length; at++) {
		if ((clauses[at] as Clause).link === 'contrast') return at;
	}
	return undefined;
}

function isPraised(clauseScores: readonly number[], clause: number): boolean {
	return clause >= 0 && (clauseScores[clause] as number) >= CLEAR_CLAUSE;
}
