/**
 * What a phrase does to what is said beside it.
 *
 * - `but`: sets what follows against what came before, wherever it stands ("par contre")
 * - `otherwise`: likewise, where it opens a clause ("sonst")
 * - `exception`: takes what it names out of what is said of the rest ("except", "bis auf")
 * - `only`: narrows praise where it opens a clause about something ("only the postage …"); several words of it do so anywhere
 * - `flaw`: announces blame, whatever its words, in its clause or in the next one ("the only downside")
 * - `regret`: blames what is not praised ("shame about")
 */
export type Reservation = 'but' | 'otherwise' | 'exception' | 'only' | 'flaw' | 'regret';

export const RESERVATIONS: readonly Reservation[] = [
	'but',
	'otherwise',
	'exception',
	'only',
	'flaw',
	'regret',
];

/**
 * Phrases of one language that make a reservation, with commas between them, in the notation of `phraseParts`; and phrases
 * that look like one and are none ("not only").
 */
export interface ReservationWords {
	readonly reservations: Readonly<Record<Reservation, string>>;
	readonly otherwise: string;
	/** Words that name the rest ("everything"), with which an exception that opens a sentence ends, with blanks between them. */
	readonly whole: string;
}
