import type { Language } from '../language/language';
import type { PhraseLists } from '../phrases/phrase';
import { wordsOf } from './wordsOf';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement';

/** The phrases of a language that settle trouble or leave it open; a phrase that only looks like one means null. */
export function settlementPhrases(language: Language): PhraseLists<SettlementKind | null> {
	const { settlements, otherwise } = wordsOf(language).settlements;
	return [...SETTLEMENT_KINDS.map((kind) => [settlements[kind], kind] as const), [otherwise, null]];
}
