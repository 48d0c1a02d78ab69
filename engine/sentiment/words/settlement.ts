/**
 * What a phrase says of the trouble that is named beside it.
 *
 * - `settled`: it was put right, or was none ("was no problem", "went smoothly")
 * - `closing`: likewise, where it ends what it stands in ("the exchange? no problem")
 * - `ahead`: likewise, and the trouble is named behind it ("no trouble exchanging the broken ring")
 * - `open`: it was not put right ("still unresolved")
 * - `mend`: it was put right; only with a `manner` beside it is that praise, and with a negation blame ("never replaced")
 * - `exchange`: what may be a mend; without a manner beside it, it says nothing ("exchanged")
 * - `manner`: how something was put right that customers are glad of ("at once", "without a fuss")
 */
export type SettlementKind =
	| 'settled'
	| 'closing'
	| 'ahead'
	| 'open'
	| 'mend'
	| 'exchange'
	| 'manner';

export const SETTLEMENT_KINDS: readonly SettlementKind[] = [
	'settled',
	'closing',
	'ahead',
	'open',
	'mend',
	'exchange',
	'manner',
];

/**
 * Phrases of one language that say what became of trouble, with commas between them, in the notation of `phraseParts`;
 * phrases that look like one and are none ("ging einfach kaputt"); and words with blanks between them.
 */
export interface SettlementWords {
	readonly settlements: Readonly<Record<SettlementKind, string>>;
	readonly otherwise: string;
	/** Words that may stand between such a phrase and the negation that undoes it: "never | really got | sorted". */
	readonly between: string;
	/** Words that stand for what was named in the clause before, and the verbs beside them: "wrong size, | it was | no problem". */
	readonly standIns: string;
	/** Words before it that undo it: it is only claimed, asked or recalled ("they said it was no problem", "früher"). */
	readonly doubts: string;
}
