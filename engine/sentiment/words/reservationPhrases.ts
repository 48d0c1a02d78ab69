import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import { wordsOf } from './wordsOf';
import { RESERVATIONS, type Reservation } from './reservation';

/** The phrases of a language's reservations; a phrase that only looks like one means null. */
export function reservationPhrases(language: Language): PhraseLists<Reservation | null> {
	const { reservations, otherwise } = wordsOf(language).reservations;
	return [...RESERVATIONS.map((kind) => [reservations[kind], kind] as const), [otherwise, null]];
}
