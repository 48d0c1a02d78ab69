import type { SignalFound } from './signalsOf';

/** How a recall is called in the languages read here. */
const RECALL =
	/recall|r(?:ü|ue)ckruf|zur(?:ü|ue)ckgerufen|rappel|retirad|recolh|richiam|terugroep|teruggeroepen/iu;

/**
 * Whether a signal that cannot wait names a recall and nothing else: in a question or a complaint that is urgent, in praise of
 * how it was handled it is not.
 *
 * @example
 * isOnlyRecalled({ signal: 'urgent', evidence: ['the recall'] }) // true
 */
export function isOnlyRecalled({ signal, evidence }: SignalFound): boolean {
	return signal === 'urgent' && evidence.every((words) => RECALL.test(words));
}
