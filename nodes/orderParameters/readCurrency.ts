import { InputError } from '../../engine/inputError';
import { currencyCode } from '../../engine/orders/money/currencyCode';

/**
 * The ISO 4217 code that an operator typed.
 *
 * @throws InputError where it is none
 */
export function readCurrency(value: string): string {
	const code = currencyCode(value);
	if (code !== null) return code;
	throw new InputError(
		'currency',
		`"${value.slice(0, 20)}" is not a currency code`,
		'Use the three letters of ISO 4217, such as EUR, USD or CHF.',
	);
}
