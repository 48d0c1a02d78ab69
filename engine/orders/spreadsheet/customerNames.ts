import { COLUMN_SYNONYMS } from './columnSynonyms';
import { columnNamed } from './columnNamed';

/** "Customer", "Kunde", "client": whatever the table tells customers apart by, which may be their names. */
const ANY_KEY = COLUMN_SYNONYMS.customerId.length - 1;

const DIGIT = /\d/;
const SEVERAL_WORDS = /\p{L}[\s,.]+\p{L}/u;
/** Longer than names of people and companies. */
const LONGEST_NAME = 120;

/** Whether a column of customers may hold their names instead of IDs, by its own name. */
export function holdsNames(column: string | undefined): boolean {
	if (column === undefined) return false;
	const named = columnNamed(column);
	return named?.role === 'customerId' && named.rank === ANY_KEY;
}

/**
 * Whether the cell of such a column is a name: several words without a digit.
 *
 * @example
 * isName('Anna Klein') // true
 * isName('K-1042') // false
 */
export function isName(cell: unknown): cell is string {
	return (
		typeof cell === 'string' &&
		cell.length <= LONGEST_NAME &&
		!DIGIT.test(cell) &&
		SEVERAL_WORDS.test(cell)
	);
}
