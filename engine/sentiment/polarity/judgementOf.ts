import type { Language } from '../language/language';
import { lexiconOf } from '../lexicons/lexiconOf';
import type { ReadText } from '../text/readText';
import { judgeByLexicon } from './judgeByLexicon';
import { judgeEnglish } from './judgeEnglish';
import type { Judgement } from './judgement';
import { showSettlements, weighSettlements } from './weighSettlements';
import { roomForSignals, wordSignals, type WordSignals } from './wordSignals';

/** What the words of a text say, whatever was asked. */
export interface JudgedText {
	readonly signals: WordSignals;
	readonly judgement: Judgement;
}

/**
 * Judges the words of a text: English by a model and a lexicon, the other languages by lexicon and rules.
 *
 * @returns what holds until the next text is judged, for its arrays are used again
 */
export function judgementOf(text: ReadText, language: Language): JudgedText {
	const signals = wordSignals(text, lexiconOf(language), signalsFor(text.words.length));
	weighSettlements(text, signals);
	const judgement = language === 'en' ? judgeEnglish(text, signals) : judgeByLexicon(text, signals);
	showSettlements(text, judgement.contributions);
	return { signals, judgement };
}

/** Signals are forgotten with the text, and arrays of its own for each text cost more than what they hold. */
let room = roomForSignals(512);

function signalsFor(words: number): WordSignals {
	if (room.valences.length < words) room = roomForSignals(2 * words);
	return room;
}
