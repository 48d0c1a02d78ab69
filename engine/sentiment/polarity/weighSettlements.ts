import { NEGATES } from '../lexicons/wordTable';
import type { Clause, ReadText, Settlement } from '../text/readText';
import { Decided, NEGATED_SHARE, REACH, type WordSignals } from './wordSignals';

/** What it is worth that trouble was put right, and that it was not: as much as a clear phrase of praise or blame. */
const SETTLED = 2.6;
const OPEN = -2.2;

/**
 * Takes the blame out of what was settled, and lets the words that settle it praise; what was left open is blamed, and a
 * negation that says so has not turned its words round ("the mistake was never mended"). What is only claimed says nothing.
 *
 * @param signals of the text, changed in their place
 */
export function weighSettlements({ clauses }: ReadText, signals: WordSignals): void {
	for (let index = 0; index < clauses.length; index++) {
		const clause = clauses[index] as Clause;
		if (clause.settlement !== undefined) weigh(signals, clause, clause.settlement);
	}
}

/** Each word of what settles, or leaves open, speaks loudly enough to be shown: they are one phrase, however long. */
const SHOWN = 0.5;

/**
 * Lets what settles, or leaves open, be shown as what decided (`evidenceOf`).
 *
 * @param contributions of each word, changed in their place
 */
export function showSettlements({ clauses }: ReadText, contributions: Float64Array): void {
	for (let index = 0; index < clauses.length; index++) {
		const settlement = (clauses[index] as Clause).settlement;
		if (settlement === undefined || settlement.outcome === 'unsure') continue;
		const { outcome, firstWord, lastWord } = settlement;
		contributions.fill(outcome === 'settled' ? SHOWN : -SHOWN, firstWord, lastWord + 1);
	}
}

function weigh(signals: WordSignals, clause: Clause, settlement: Settlement): void {
	const { outcome, firstWord, lastWord, upTo } = settlement;
	const first = clause.firstWord;
	if (firstWord <= lastWord) freeBehind(signals, lastWord + 1, clause.lastWord);
	switch (outcome) {
		case 'settled':
			clearBlame(signals, first, firstWord);
			clearBlame(signals, lastWord + 1, upTo + 1);
			return speak(signals, firstWord, lastWord, SETTLED);
		case 'open':
			undoNegations(signals, first, firstWord);
			return speak(signals, firstWord, lastWord, OPEN);
		case 'unsure':
			return speak(signals, firstWord, lastWord, 0);
	}
}

function clearBlame({ valences, decided }: WordSignals, first: number, end: number): void {
	for (let at = first; at < end; at++) {
		if ((valences[at] as number) < 0) valences[at] = 0;
		if (decided[at] === 0 || valences[at] === 0) decided[at] = Decided.BySettlement;
	}
}

/** A negation that turned round what is blamed now was of what is open: "der Fehler wurde nie behoben". */
function undoNegations(signals: WordSignals, first: number, end: number): void {
	for (let at = first; at < end; at++) {
		if ((signals.valences[at] as number) > 0) undoNegation(signals, at);
	}
}

/** The negation of "no problem" is its own and does not reach what follows. */
function freeBehind(signals: WordSignals, first: number, last: number): void {
	for (let at = first; at <= Math.min(last, first + REACH - 2); at++) {
		if (((signals.facts[at] as number) & NEGATES) !== 0) return;
		undoNegation(signals, at);
	}
}

function undoNegation({ valences, negated }: WordSignals, at: number): void {
	if (negated[at] === 0) return;
	valences[at] = (valences[at] as number) / NEGATED_SHARE;
	negated[at] = 0;
}

function speak(
	{ valences, decided }: WordSignals,
	first: number,
	last: number,
	valence: number,
): void {
	for (let at = first; at <= last; at++) {
		valences[at] = valence / (last - first + 1);
		decided[at] = Decided.ByPhrase;
	}
}
