import type { Sliced } from '../slices/sliced';
import { prepareAnswerPhrases } from './words/answerPhrases';
import { emotionsOf } from './emotions/emotionsOf';
import { compileLabels } from './labels/compiledLabels';
import { labelsOf } from './labels/labelsOf';
import type { Language } from './language/language';
import { onceALanguage } from './language/onceALanguage';
import { lexiconOf } from './lexicons/lexiconOf';
import { opinionOf, type Opinion } from './opinionOf';
import type { Polarity } from './polarity/polarity';
import { polarityOf } from './polarity/polarityOf';
import { prepareQuestionKinds, questionKind } from './questions/questionKind';
import type { QuestionKind } from './words/question';
import { questionLeaning } from './questions/questionLeaning';
import { readShortAnswer, type ShortAnswer } from './questions/readShortAnswer';
import type { SentimentOutcome } from './sentimentOutcome';
import { signalsOf } from './signals/signalsOf';
import { readText, type ReadText } from './text/readText';
import { compileOwnTopics, type OwnTopics } from './topics/ownTopics';
import { topicsOf } from './topics/topicsOf';
import type { SentimentSettings } from './sentimentSettings';

const MOST_EVIDENCE = 5;

/** Reads the words of answers on this machine. What is worth keeping for the next answer is kept for the run. */
export interface AnswerReader {
	/** @param language `other` or null where it is none that is read here */
	read(
		text: ReadText,
		question: string | null,
		language: Language | 'other' | null,
	): SentimentOutcome;
	/** What kind of question this is, null where its words do not say. */
	kindOf(question: string | null): QuestionKind | null;
	/**
	 * Loads what a language is read by, part by part: the words of a language take tens of milliseconds to look through,
	 * and would hold the thread all at once with the first answer.
	 */
	prepare(language: Language | 'other'): Sliced<void>;
}

/** Any words will do to have everything loaded. */
const SAMPLE = 'sample';

/** So many questions are remembered; a survey has fewer, and a table of questions and answers may have any number. */
const MOST_QUESTIONS = 1000;

export function createAnswerReader({
	topics: ownTopics,
	labels,
}: Pick<SentimentSettings, 'topics' | 'labels'>): AnswerReader {
	const ownTopicsIn = onceALanguage((language) =>
		ownTopics.length === 0 ? undefined : compileOwnTopics(ownTopics, language),
	);
	const labelsIn = onceALanguage((language) =>
		labels.length === 0 ? undefined : compileLabels(labels, language),
	);
	const kinds = new Map<string, QuestionKind | null>();

	function kindOf(question: string | null): QuestionKind | null {
		if (question === null) return null;
		let kind = kinds.get(question);
		if (kind === undefined) {
			kind = questionKind(question);
			if (kinds.size < MOST_QUESTIONS) kinds.set(question, kind);
		}
		return kind;
	}

	const prepared = new Set<Language>();

	function* prepare(language: Language | 'other'): Sliced<void> {
		const readAs = known(language) ?? DEFAULT_LANGUAGE;
		if (prepared.has(readAs)) return;
		prepared.add(readAs);
		readShortAnswer(SAMPLE, null);
		yield;
		yield* prepareQuestionKinds();
		lexiconOf(readAs);
		yield;
		polarityOf(readText(SAMPLE), readAs);
		yield;
		yield* prepareAnswerPhrases(readAs);
		ownTopicsIn(readAs);
		yield;
		labelsIn(readAs);
		yield;
	}

	return {
		kindOf,
		prepare,
		read(text, question, language) {
			const kind = kindOf(question);
			const short = readShortAnswer(text.text, kind);
			if (short.meaning === 'noAnswer')
				return { ...UNREAD, ...NO_ANSWER, language: known(language) };
			if (short.meaning === null && (language === null || language === 'other')) {
				return { ...UNREAD, language };
			}
			const readAs = known(language) ?? DEFAULT_LANGUAGE;
			const ownLabels = labelsIn(readAs);
			const own = ownTopicsIn(readAs);
			const { polarity, topics, emotions, signals } =
				short.meaning === null
					? opinionOf(text, readAs, questionLeaning(text.text, kind), own)
					: opinionOfShort(text, short, kind, readAs, own);
			return {
				sentiment: polarity.sentiment,
				score: rounded(polarity.score),
				confidence: rounded(polarity.confidence),
				topics,
				emotions: emotions.map(({ emotion }) => emotion),
				signals: signals.map(({ signal }) => signal),
				labels: ownLabels === undefined ? [] : labelsOf(text, readAs, ownLabels),
				evidence: polarity.evidence.slice(0, MOST_EVIDENCE).map((span) => span.text),
				language: known(language),
				engine: 'local',
			};
		},
	};
}

/** In a language that is not read here nobody knows what is said: confidence 0 says so. */
const UNREAD: SentimentOutcome = {
	sentiment: 'neutral',
	score: 0,
	confidence: 0,
	topics: [],
	emotions: [],
	signals: [],
	labels: [],
	evidence: [],
	language: null,
	engine: 'local',
};
const NO_ANSWER = { sentiment: null, score: null, confidence: 1 } as const;

/** Short answers mean the same in whatever language the others of the survey are. */
const DEFAULT_LANGUAGE: Language = 'en';

function known(language: Language | 'other' | null): Language | null {
	return language === 'other' ? null : language;
}

/** "Nothing" says nothing without its question; "nothing to complain about" does. */
const PLAIN_PRAISE = 0.5;

function opinionOfShort(
	text: ReadText,
	short: ShortAnswer,
	kind: QuestionKind | null,
	language: Language,
	own: OwnTopics | undefined,
): Opinion {
	if (short.meaning === 'nothing' && kind === null) {
		const said = opinionOf(text, language, 0, own);
		if (said.polarity.score >= PLAIN_PRAISE) return said;
	}
	const polarity = polarityOfShort(text, short);
	return {
		polarity,
		topics: topicsOf(text, language, polarity, own),
		emotions: emotionsOf(text, language),
		signals: signalsOf(text, language),
	};
}

/** The question has decided what a short answer says; where it could not, nobody knows, and confidence 0 says so. */
function polarityOfShort({ text }: ReadText, short: ShortAnswer): Polarity {
	const { sentiment, score, confidence } = short;
	const said = text.trim();
	return {
		sentiment: sentiment ?? 'neutral',
		score: score ?? 0,
		confidence: sentiment === null ? 0 : confidence,
		evidence: sentiment === null ? [] : [{ start: 0, end: text.length, text: said, weight: 1 }],
		clauseScores: [score ?? 0],
	};
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
