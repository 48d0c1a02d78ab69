import { InputError } from '../../engine/inputError';
import { currencyCode } from '../../engine/money/currencyCode';

/**
 * The ISO 4217 code that an operator typed.
 *
 * @param displayName how the parameter is called on the screen
 * @throws InputError where it is none
 */
export function readCurrency(value: string, displayName: string): string {
	const code = currencyCode(value);
	if (code !== null) return code;
	throw new InputError(
		'currency',
		value.trim() === ''
			? `A currency is missing under "${displayName}"`
			: `"${value.slice(0, 20)}" under "${displayName}" is not a currency code`,
		'Use the three letters of ISO 4217, such as EUR, USD or CHF.',
	);
}
