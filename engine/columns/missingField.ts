import { InputError } from '../inputError';

const MOST_SHOWN = 30;

/**
 * The error of an operator who named fields that are in no item.
 *
 * @param named the fields that were named
 * @param fields those that there are
 * @param advice what to do, in a sentence
 * @example
 * throw missingField(['Tag'], ['Kundin', 'Datum'], 'Correct its name.');
 * // No item has the field "Tag"
 * // The items have these fields: Kundin, Datum. Correct its name.
 */
export function missingField(
	named: readonly string[],
	fields: Iterable<string>,
	advice: string,
): InputError {
	const all = [...new Set(fields)];
	const shown = all.slice(0, MOST_SHOWN).join(', ');
	return new InputError(
		'missingField',
		`No item has the field "${named.join('", "')}"`,
		`The items have these fields: ${shown}${all.length > MOST_SHOWN ? ', …' : ''}. ${advice}`,
	);
}
