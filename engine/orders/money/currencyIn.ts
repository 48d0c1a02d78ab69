import { amountParts } from './amountParts';
import { currencyOfMark } from './currencyOfMark';

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
