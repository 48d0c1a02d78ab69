import once from 'lodash/once';
import { plainWords } from '../../text/plainWords';
import type { Sentiment } from '../polarity/polarity';
import { wordHash } from '../text/wordHash';
import { deniesFault, WORDS_OF_DENIALS } from './deniesFault';
import { hasOnlyWordsOf } from './hasOnlyWordsOf';
import type { QuestionKind } from '../words/question';
import { LANGUAGES } from '../language/language';
import { SHORT_MEANINGS, type ShortMeaning } from '../words/shortAnswer';
import { wordsOf } from '../words/wordsOf';

/** What a short answer says to its question. */
export interface ShortAnswer {
	/** Null for an answer that has to be read ("the clasp"): nothing else is known of it then. */
	meaning: 'noAnswer' | 'nothing' | 'everything' | 'yes' | 'no' | 'dontKnow' | null;
	/** Null for what is no answer and counts in no share and no mean, and for what has to be read. */
	sentiment: Sentiment | null;
	/** From −1 to 1, with the sentiment. */
	score: number | null;
	/** From 0 to 1: how often a reading like this is right. */
	confidence: number;
}

/** Whatever is longer is read as a text. */
const LONGEST_SHORT_ANSWER = 120;
/** "Nothing, all good, thanks." */
const MOST_PARTS = 3;

const BETWEEN_PARTS = /[,.;:!?…\n()–—]+|\s-+\s/u;
/** Letters, digits and emoji: without any of them nothing was said. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u;
/** A bare number, a single letter, one letter over and over: somebody pressed a key. "10/10" and "100%" say more. */
const KEY_PRESSED =
	/^[\d\s.,]+$|^[^\p{L}\p{N}\p{Extended_Pictographic}]*(\p{Script=Latin})\1*[^\p{L}\p{N}\p{Extended_Pictographic}]*$/iu;
/** "No no no" */
const REPEATED_WORD = /\b(\w+)(?: \1\b)+/g;
/** Faces made of marks say something without a letter: ":)", ":-(", "<3". */
const FACE = /[:;=]['^-]?[()[\]{}|/\\*@]|\^_*\^|<\/?3/;

/**
 * How sure a reading is. Of 1,045 answers of the "nothing" type in one labelled survey 1,041 were positive. The other two
 * are estimates, not counts: nobody has labelled such answers, and they are put lower on purpose.
 */
const CONFIDENCE = { counted: 0.99, plain: 0.9, weak: 0.75 } as const;

type Reading = readonly [sentiment: Sentiment, score: number, confidence: number];

const FOR: Reading = ['positive', 0.6, CONFIDENCE.plain];
const AGAINST: Reading = ['negative', -0.6, CONFIDENCE.plain];
/** Nobody can tell without the question: an answer, but with confidence 0. */
const OPEN: Reading = ['neutral', 0, 0];
/** As open, but who has nothing to say of a score that they gave seldom complains. */
const OPEN_WITHOUT_COMPLAINT: Reading = ['neutral', 0.1, 0];
const NEITHER: Reading = ['neutral', 0, CONFIDENCE.weak];

/** What "nothing", "everything", "yes" and "no" say to each kind of question. */
const READINGS: Readonly<
	Record<QuestionKind, Readonly<Record<'nothing' | 'everything' | 'yes' | 'no', Reading>>>
> = {
	improve: {
		nothing: ['positive', 0.6, CONFIDENCE.counted],
		everything: AGAINST,
		yes: ['negative', -0.4, CONFIDENCE.weak],
		no: ['positive', 0.5, CONFIDENCE.plain],
	},
	concern: {
		nothing: ['positive', 0.5, CONFIDENCE.plain],
		everything: AGAINST,
		yes: ['negative', -0.4, CONFIDENCE.weak],
		no: ['positive', 0.5, CONFIDENCE.plain],
	},
	liked: { nothing: AGAINST, everything: FOR, yes: FOR, no: AGAINST },
	approval: { nothing: OPEN, everything: FOR, yes: FOR, no: AGAINST },
	reason: {
		nothing: OPEN_WITHOUT_COMPLAINT,
		everything: OPEN,
		yes: OPEN,
		no: OPEN_WITHOUT_COMPLAINT,
	},
	yesNo: { nothing: NEITHER, everything: NEITHER, yes: NEITHER, no: NEITHER },
	comment: { nothing: OPEN, everything: OPEN, yes: OPEN, no: OPEN },
	fact: { nothing: NEITHER, everything: NEITHER, yes: NEITHER, no: NEITHER },
};

const TO_BE_READ: ShortAnswer = { meaning: null, sentiment: null, score: null, confidence: 0 };
const NO_ANSWER: ShortAnswer = { meaning: 'noAnswer', sentiment: null, score: null, confidence: 1 };

/**
 * Reads an answer that says something only together with its question: "Nothing" speaks for the shop where the question
 * is what could be improved, and against it where the question is what was good. In seven languages, whatever language
 * the question is in.
 *
 * Three things are kept apart: no answer ("n/a", "-", "???", "a", "42"), which counts nowhere; answers of the "nothing" type; and
 * "I don't know", which is an answer, and neutral.
 *
 * @param kind of the question (`questionKind`); null where it is not known
 * @example
 * readShortAnswer('Nothing!', 'improve') // { meaning: 'nothing', sentiment: 'positive', score: 0.6, confidence: 0.99 }
 * readShortAnswer('Nothing!', 'liked').sentiment // 'negative'
 * readShortAnswer('-', 'improve').meaning // 'noAnswer'
 * readShortAnswer('The clasp broke', 'improve').meaning // null: to be read
 */
export function readShortAnswer(answer: string, kind: QuestionKind | null): ShortAnswer {
	if (answer.length > LONGEST_SHORT_ANSWER) {
		return isEmpty(answer) ? NO_ANSWER : TO_BE_READ;
	}
	if (isEmpty(answer)) return NO_ANSWER;
	const meaning = meaningOf(answer);
	if (meaning === undefined) return TO_BE_READ;
	if (meaning === 'noAnswer') return NO_ANSWER;
	if (meaning === 'dontKnow') {
		return { meaning, sentiment: 'neutral', score: 0, confidence: CONFIDENCE.plain };
	}
	if (meaning === 'allGood') {
		const said = kind === 'improve' || kind === 'concern' ? 'nothing' : 'everything';
		return { meaning: said, sentiment: 'positive', score: 0.7, confidence: CONFIDENCE.plain };
	}
	if (kind === 'comment' && (meaning === 'nothing' || meaning === 'no')) return NO_ANSWER;
	const [sentiment, score, confidence] = kind === null ? OPEN : READINGS[kind][meaning];
	return { meaning, sentiment, score, confidence };
}

function isEmpty(answer: string): boolean {
	if (FACE.test(answer)) return false;
	return !SAYS_SOMETHING.test(answer) || KEY_PRESSED.test(answer);
}

/** What all parts of an answer say together; undefined where one of them has to be read, or they say different things. */
function meaningOf(answer: string): ShortMeaning | undefined {
	const { meanings, fillers, vocabulary } = tables();
	if (!hasOnlyWordsOf(answer, vocabulary)) return undefined;
	const words = plainWords(answer).replace(REPEATED_WORD, '$1');
	const whole = meanings.get(words) ?? (deniesFault(words) ? 'nothing' : undefined);
	if (whole !== undefined) return whole;
	const parts = answer.split(BETWEEN_PARTS).map(plainWords).filter(Boolean);
	if (parts.length > MOST_PARTS + 1) return undefined;
	let said: ShortMeaning | undefined;
	for (const part of parts) {
		const core = withoutFillers(part, fillers, meanings);
		if (core === '') continue;
		const meaning = meanings.get(core) ?? (deniesFault(core) ? 'nothing' : undefined);
		if (meaning === undefined) return undefined;
		const joined = said === undefined ? meaning : joinedMeaning(said, meaning);
		if (joined === undefined) return undefined;
		said = joined;
	}
	return said;
}

/** "No, nothing" is nothing; "nothing, all good" is all good; "yes, everything" is everything. */
function joinedMeaning(one: ShortMeaning, other: ShortMeaning): ShortMeaning | undefined {
	if (one === other) return one;
	const both = new Set([one, other]);
	if (both.has('allGood') && !both.has('noAnswer') && !both.has('dontKnow')) return 'allGood';
	if (both.has('no') && both.has('nothing')) return 'nothing';
	if (both.has('yes') && both.has('everything')) return 'everything';
	return undefined;
}

/** The words of a part without the fillers at both ends. */
function withoutFillers(
	part: string,
	fillers: readonly string[],
	meanings: ReadonlyMap<string, ShortMeaning>,
): string {
	let core = part;
	let isShorter = true;
	while (isShorter && !meanings.has(core)) {
		isShorter = false;
		for (const filler of fillers) {
			if (core === filler) return '';
			if (core.startsWith(`${filler} `)) core = core.slice(filler.length + 1);
			else if (core.endsWith(` ${filler}`)) core = core.slice(0, -filler.length - 1);
			else continue;
			isShorter = true;
			break;
		}
	}
	return core;
}

const tables = once(() => {
	const meanings = new Map<string, ShortMeaning>();
	for (const meaning of SHORT_MEANINGS) {
		for (const language of LANGUAGES) {
			for (const words of phrasesOf(wordsOf(language).shortAnswers.answers[meaning])) {
				if (!meanings.has(words)) meanings.set(words, meaning);
			}
		}
	}
	const fillers = LANGUAGES.flatMap((language) =>
		phrasesOf(wordsOf(language).shortAnswers.fillers),
	);
	const vocabulary = new Set(
		[...meanings.keys(), ...fillers, ...WORDS_OF_DENIALS]
			.flatMap((phrase) => phrase.split(' '))
			.map(wordHash),
	);
	return { meanings, fillers, vocabulary };
});

function phrasesOf(list: string): string[] {
	return list.split(',').map(plainWords);
}
