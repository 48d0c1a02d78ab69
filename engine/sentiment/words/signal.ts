/**
 * What an answer calls for: a customer who leaves (`churn`) or goes to another brand (`switching`), something that
 * cannot wait (`urgent`: harm, danger, a recall, the law), a `complaint`, `praise`, a `question`, and the will to buy
 * (`purchaseIntent`).
 */
export type Signal =
	| 'churn'
	| 'switching'
	| 'urgent'
	| 'complaint'
	| 'praise'
	| 'question'
	| 'purchaseIntent';

export const SIGNALS: readonly Signal[] = [
	'churn',
	'switching',
	'urgent',
	'complaint',
	'praise',
	'question',
	'purchaseIntent',
];

/**
 * Phrases of one language that give a signal, with commas between them, in the notation of `phraseParts`; and
 * phrases that look like one and are none ("will not switch").
 */
export interface SignalWords {
	readonly signals: Readonly<Record<Signal, string>>;
	readonly otherwise: string;
}
