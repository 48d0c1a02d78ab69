import type { ColumnRole } from './spreadsheet/columnSynonyms';

/** The roles without which a row is nothing, in the words of a sentence. */
const ROLE_WORDS: ReadonlyMap<ColumnRole, string> = new Map([
	['customerId', 'the customer (an ID, an e-mail address or a phone number)'],
	['placedAt', 'the date of the order'],
	['total', 'the amount'],
]);

/** What is missing, as a sentence says it: "the date of the order and the amount"; '' where nothing is. */
export function wordsOf(missing: readonly ColumnRole[]): string {
	return missing
		.map((role) => ROLE_WORDS.get(role))
		.filter((word) => word !== undefined)
		.join(' and ');
}

/** Whether nothing at all is there that makes a row an order. */
export function isEverything(missing: readonly ColumnRole[]): boolean {
	return [...ROLE_WORDS.keys()].every((role) => missing.includes(role));
}
