import { plainWords } from '../../../text/plainWords';
import type { Rejection } from '../../rejection';
import { shorten } from '../asWritten/shorten';

/** What CRMs call the stage of a deal that was bought, in seven languages, and that of one that came to nothing. */
const WON = stages(
	'won, closed won, closedwon, gewonnen, geschlossen gewonnen, abgeschlossen gewonnen, gagné, gagnée, fermé gagné, fermée gagnée',
	'ganado, ganada, cerrado ganado, cerrada ganada, ganho, ganha, fechado ganho, fechada ganha, vinto, vinta, chiuso vinto, chiusa vinta, gesloten gewonnen',
);
const LOST = stages(
	'lost, closed lost, closedlost, deleted, verloren, geschlossen verloren, abgeschlossen verloren, perdu, perdue, fermé perdu, fermée perdue',
	'perdido, perdida, cerrado perdido, cerrada perdida, fechado perdido, perso, persa, chiuso perso, chiusa persa, gesloten verloren',
);

/**
 * Why a deal of a CRM is no order: only one that was won has been bought.
 *
 * @param system whose deal it is, in the words of a sentence
 * @param stage its state, as the system writes it
 * @param isWon what the system itself says of that, which goes before the words of the stage
 * @param wayOut what to do where neither says it
 */
export function dealExclusion(
	system: string,
	stage: unknown,
	isWon: unknown,
	wayOut = '',
): Rejection | undefined {
	const written = shorten(stage);
	const words = plainWords(written);
	if (isWon === true || isWon === 'true') return undefined;
	if (isWon === undefined && WON.has(words)) return undefined;
	const says = `${system} says the stage is "${written}"`;
	if (LOST.has(words)) return { reason: 'cancelled', detail: `${says}.` };
	return { reason: 'unpaid', detail: `${says}: only deals that were won count. ${wayOut}`.trim() };
}

function stages(...lists: string[]): ReadonlySet<string> {
	return new Set(lists.flatMap((list) => list.split(', ')).map(plainWords));
}
