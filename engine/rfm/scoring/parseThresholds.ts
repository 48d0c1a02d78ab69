import { InputError } from '../../inputError';

const LONGEST_LIST = 500;

/**
 * Thresholds as an operator types them: numbers with commas, semicolons or spaces between them.
 *
 * @param scale number of scores: there is one threshold fewer
 * @param displayName of the parameter, for the error
 * @returns undefined where nothing is typed, so that defaults apply
 * @throws InputError where the list has another length, or something else than distinct positive numbers
 *
 * @example
 * parseThresholds('30, 90, 180, 365', 5, 'Recency Thresholds (Days)') // [30, 90, 180, 365]
 */
export function parseThresholds(
	value: unknown,
	scale: number,
	displayName: string,
): number[] | undefined {
	const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
	if (text.trim() === '') return undefined;
	const numbers = text
		.slice(0, LONGEST_LIST)
		.split(/[,;\s]+/)
		.filter(Boolean)
		.map(Number);
	const usable = numbers.every((number) => Number.isFinite(number) && number >= 0);
	if (usable && new Set(numbers).size === scale - 1 && numbers.length === scale - 1) {
		return numbers;
	}
	throw new InputError(
		'thresholds',
		`"${displayName}" needs ${scale - 1} different numbers`,
		`With ${scale} scores there are ${scale - 1} thresholds between them. Write them as numbers with a point for decimals and commas in between, such as "30, 90, 180, 365".`,
	);
}
