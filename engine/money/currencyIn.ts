import { amountParts } from './amountParts';
import { SHARED_MARKS } from './currencyMarks';
import { currencyOfMark, plainMark } from './currencyOfMark';

/**
 * The currency that is written beside an amount.
 *
 * @returns an ISO 4217 code; undefined where there is none, where its mark is shared by several (`$`, `kr`), or where
 *   two contradict each other
 * @example
 * currencyIn('€ 12,50') // 'EUR'
 * currencyIn('$12.50 USD') // 'USD'
 * currencyIn('$12.50') // undefined
 */
export function currencyIn(text: string): string | undefined {
	const parts = amountParts(text);
	if (parts === undefined) return undefined;
	const [before, behind] = parts.marks.map((mark) => currencyOfMark(mark) ?? undefined);
	return before === undefined || behind === undefined || before === behind
		? (before ?? behind)
		: undefined;
}

/**
 * The mark of several currencies that is written beside an amount.
 *
 * @returns undefined where there is none, or where a second mark says which of them is meant
 * @example
 * sharedMarkIn('$12.50') // '$'
 * sharedMarkIn('12,50 Kr.') // 'kr'
 * sharedMarkIn('$12.50 USD') // undefined
 */
export function sharedMarkIn(text: string): string | undefined {
	const [one, two] = (amountParts(text)?.marks ?? []).map(plainMark).filter((mark) => mark !== '');
	return one !== undefined && (two === undefined || two === one) && SHARED_MARKS.has(one)
		? one
		: undefined;
}
