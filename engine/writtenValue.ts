/** How MongoDB writes what JSON has no words for (Extended JSON, version 2). */
const EXTENDED_JSON = [
	'$date',
	'$numberDecimal',
	'$numberDouble',
	'$numberLong',
	'$numberInt',
] as const;

/**
 * An object of another program that stands for one value, as text or number: dates and decimal numbers of libraries write
 * themselves in JSON (`DateTime` of Luxon, which n8n's Code node gives, `Decimal128` of MongoDB), and exports of MongoDB
 * hold them in an object of one key.
 *
 * @returns undefined where it is no single value
 * @example
 * writtenValue({ $numberDecimal: '49.90' }) // '49.90'
 * writtenValue(DateTime.fromISO('2026-05-01', { zone: 'utc' })) // '2026-05-01T00:00:00.000Z'
 */
export function writtenValue(value: object): string | number | undefined {
	const written = inner(inJson(value));
	return typeof written === 'object' && written !== null ? single(inner(written)) : single(written);
}

function inJson(value: object): unknown {
	if (!('toJSON' in value) || typeof value.toJSON !== 'function') return value;
	try {
		return value.toJSON() as unknown;
	} catch {
		return undefined;
	}
}

function inner(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const key = EXTENDED_JSON.find((candidate) => Object.hasOwn(value, candidate));
	return key === undefined ? undefined : (value as Record<string, unknown>)[key];
}

function single(value: unknown): string | number | undefined {
	return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
