import { runAtOnce } from '../../slices/runAtOnce';
import type { Sliced } from '../../slices/sliced';
import type { Emotion } from './emotion';
import { emotionPhrases } from './emotionPhrases';
import type { Language } from '../language/language';
import { negatorsOf } from '../phrases/negators';
import type { PhraseMatch } from '../phrases/phrase';
import { createPhraseBooks, type PhraseBooks } from '../phrases/phraseBooks';
import type { Signal } from './signal';
import { signalPhrases } from './signalPhrases';
import type { Reservation } from './reservation';
import { reservationPhrases } from './reservationPhrases';
import type { SettlementKind } from './settlement';
import { settlementPhrases } from './settlementPhrases';
import type { ReadText } from '../text/readText';
import type { RememberedByWord } from '../text/rememberedByWord';
import { figuresIn, NOT_YET } from '../text/wordFigures';
import { topicPhrases, type TopicMeaning } from './topicPhrases';

/** The phrases of an answer that mean a topic, an emotion, a signal, a reservation or a settlement, or only look like one (null). */
export interface AnswerPhrases {
	readonly topics: ReadonlyArray<PhraseMatch<TopicMeaning | null>>;
	readonly emotions: ReadonlyArray<PhraseMatch<Emotion | null>>;
	readonly signals: ReadonlyArray<PhraseMatch<Signal | null>>;
	readonly reservations: ReadonlyArray<PhraseMatch<Reservation | null>>;
	readonly settlements: ReadonlyArray<PhraseMatch<SettlementKind | null>>;
}

/** They share most of their words, so that they are sought in one walk. */
type AnswerBooks = PhraseBooks<
	[TopicMeaning | null, Emotion | null, Signal | null, Reservation | null, SettlementKind | null]
>;

const made = new Map<Language, AnswerBooks>();

/** The phrases that a word may be part of lie beside the word, for every answer asks for them. */
function rememberedIn(language: Language): RememberedByWord {
	const figuresOf = figuresIn(language);
	return (workedOut) => (word) => {
		const figures = figuresOf(word);
		if (figures.phraseClass === NOT_YET) figures.phraseClass = workedOut(word);
		return figures.phraseClass;
	};
}

/** Makes the books of a language, part by part: it takes tens of milliseconds, which the first answer would add to. */
export function* prepareAnswerPhrases(language: Language): Sliced<AnswerBooks> {
	const known = made.get(language);
	if (known !== undefined) return known;
	const books: AnswerBooks = yield* createPhraseBooks(
		language,
		[
			topicPhrases(language),
			emotionPhrases(language),
			signalPhrases(language),
			reservationPhrases(language),
			settlementPhrases(language),
		],
		negatorsOf(language).before,
		rememberedIn(language),
	);
	// Another run may have made them meanwhile, and words remember by the first ones which phrases they may be part of.
	const first = made.get(language) ?? books;
	made.set(language, first);
	return first;
}

/** The last answer and what was found in it: topics, emotions and signals are asked for one after the other. */
let last: { text: ReadText; language: Language; phrases: AnswerPhrases } | undefined;

/** The phrases of an answer that mean something, of all kinds. */
export function answerPhrases(text: ReadText, language: Language): AnswerPhrases {
	if (last?.text === text && last.language === language) return last.phrases;
	const books = made.get(language) ?? runAtOnce(prepareAnswerPhrases(language));
	const found = books.matchesIn(text);
	// By their places: taking a list apart walks through it.
	const phrases = {
		topics: found[0],
		emotions: found[1],
		signals: found[2],
		reservations: found[3],
		settlements: found[4],
	};
	last = { text, language, phrases };
	return phrases;
}

/**
 * Keeps the phrases of the answer that was asked for last for the same answer with something noted in its clauses: they begin
 * and end at the same words, and so no phrase is sought again.
 */
export function keepAnswerPhrases(text: ReadText, noted: ReadText): void {
	if (last?.text === text) last.text = noted;
}
