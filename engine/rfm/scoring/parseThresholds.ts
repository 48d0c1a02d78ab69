import { InputError } from '../../inputError';
import { defaultRecencyThresholds } from './thresholds';

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
	const numbers = numbersIn(value);
	if (numbers?.length === 0) return undefined;
	if (numbers?.length === scale - 1 && new Set(numbers).size === scale - 1) return numbers;
	const example = defaultRecencyThresholds(scale).reverse().join(', ');
	throw new InputError(
		'thresholds',
		`"${displayName}" needs ${scale - 1} different numbers`,
		`With ${scale} scores there are ${scale - 1} thresholds between them. Write them as numbers with a point for decimals and commas in between, such as "${example}", or leave the field empty for the usual ones.`,
	);
}

/** The numbers of a list or a text, or undefined where there is anything else in it. */
function numbersIn(value: unknown): number[] | undefined {
	const parts = Array.isArray(value) ? value : partsOf(value);
	if (parts === undefined || parts.length > LONGEST_LIST) return undefined;
	const numbers = parts.map((part) =>
		typeof part === 'number' || (typeof part === 'string' && part.trim() !== '')
			? Number(part)
			: NaN,
	);
	return numbers.every((number) => Number.isFinite(number) && number >= 0) ? numbers : undefined;
}

function partsOf(value: unknown): string[] | undefined {
	if (value === undefined || value === null) return [];
	if (typeof value === 'number') return [String(value)];
	if (typeof value !== 'string' || value.length > LONGEST_LIST) return undefined;
	return value.split(/[,;\s]+/).filter(Boolean);
}
