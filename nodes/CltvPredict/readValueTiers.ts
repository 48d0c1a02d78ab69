import { InputError } from '../../engine/inputError';

/**
 * The three values at which the tier rises, as an operator types them, ascending; null where the field is empty.
 *
 * @throws InputError where they are not three ascending amounts
 * @example
 * readValueTiers('50, 150, 400') // [50, 150, 400]
 */
export function readValueTiers(text: string | undefined): readonly [number, number, number] | null {
	if (text === undefined) return null;
	const [middle, upper, high, ...more] = text
		.split(/[,;]/, 5)
		.map((part) => Number(part.trim() || NaN));
	const isAscending =
		middle !== undefined &&
		upper !== undefined &&
		high !== undefined &&
		middle <= upper &&
		upper <= high;
	if (isAscending && middle >= 0 && Number.isFinite(high) && more.length === 0) {
		return [middle, upper, high];
	}
	throw new InputError(
		'valueTierThresholds',
		'"Value Tier Thresholds" does not hold three rising amounts',
		'Write three numbers with commas between them, such as 50, 150, 400, or leave it empty for the top 10%, 25% and 50% of customers.',
	);
}
