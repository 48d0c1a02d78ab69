import { InputError } from '../../engine/inputError';
import { parseInstant } from '../../engine/dates/parseInstant';
import { zoneOf } from '../../engine/dates/zone';

/**
 * The moment that a run looks back from, ms since 1970.
 *
 * @param now the moment of the run, for a date left empty
 * @param displayName how the parameter is called on the screen
 * @throws InputError where the value is no date
 */
export function readAnalysisDate(
	value: unknown,
	timeZone: string,
	now: number,
	displayName = 'Analysis Date',
): number {
	if (value === '' || value === undefined || value === null) return now;
	const at = parseInstant(
		typeof value === 'object' ? String(value) : value,
		'auto',
		zoneOf(timeZone),
	);
	if (Number.isFinite(at)) return at;
	throw new InputError(
		'analysisDate',
		`The "${displayName}" is not a date`,
		'Choose a day, or give an expression such as {{ $now }} or 2026-06-30.',
	);
}
