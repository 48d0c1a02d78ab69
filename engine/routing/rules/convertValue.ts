import type { ComparisonSettings } from './rule';
import type { ValueReaders } from './valueReaders';

/** Stands for a value that cannot be of the type that a comparison needs. */
export const NOT_CONVERTIBLE = Symbol('not convertible');

export type Conversion = (value: unknown) => unknown;

/**
 * The conversion of values to the type that a comparison needs, by the rules of n8n's filter. Missing values (undefined,
 * null) stay what they are; dates become milliseconds since 1970.
 *
 * @example
 * const toNumber = conversionTo('number', { ignoreCase: false, strict: false, version: 3 }, readers);
 * toNumber('12.5') // 12.5
 * toNumber(' ') // null
 * toNumber('many') // NOT_CONVERTIBLE
 */
export function conversionTo(
	type: string,
	{ strict, version }: ComparisonSettings,
	readers: ValueReaders,
): Conversion {
	switch (type) {
		case 'string':
			return ofPresent(strict ? only('string') : toText);
		case 'number':
			return ofPresent((value) => {
				if (typeof value === 'number') return value;
				if (version >= 3 && isBlank(value)) return null;
				return strict ? NOT_CONVERTIBLE : toNumber(value);
			});
		case 'boolean':
			if (strict) return ofPresent(only('boolean'));
			return ofPresent(version >= 2 ? toBoolean : Boolean);
		case 'dateTime':
			return ofPresent((value) => orNotConvertible(readers.moment(value)));
		case 'array':
			return ofPresent((value) => {
				if (Array.isArray(value)) return value as unknown[];
				return strict ? NOT_CONVERTIBLE : toList(value);
			});
		case 'object':
			return ofPresent((value) => {
				if (strict && typeof value !== 'object' && typeof value !== 'function') {
					return NOT_CONVERTIBLE;
				}
				const found = readers.object(value);
				return found === undefined ? NOT_CONVERTIBLE : found;
			});
		default:
			return (value) => value;
	}
}

function ofPresent(convert: Conversion): Conversion {
	return (value) => (value === undefined || value === null ? value : convert(value));
}

function only(type: 'string' | 'boolean'): Conversion {
	return (value) => (typeof value === type ? value : NOT_CONVERTIBLE);
}

function orNotConvertible(value: number): unknown {
	return Number.isNaN(value) ? NOT_CONVERTIBLE : value;
}

/** Blanks and empty lists would be 0 as numbers, which nobody means. */
function isBlank(value: unknown): boolean {
	return (
		(typeof value === 'string' && value.trim() === '') ||
		(Array.isArray(value) && value.length === 0)
	);
}

function toText(value: unknown): unknown {
	if (typeof value === 'string') return value;
	try {
		return typeof value === 'object' ? JSON.stringify(value) : String(value);
	} catch {
		return NOT_CONVERTIBLE;
	}
}

function toNumber(value: unknown): unknown {
	try {
		return orNotConvertible(Number(value));
	} catch {
		return NOT_CONVERTIBLE;
	}
}

/** Whatever is no word or number for yes or no is yes where there is something. */
function toBoolean(value: unknown): unknown {
	if (typeof value === 'boolean') return value;
	if (typeof value === 'string') {
		const word = value.length > 'false'.length ? value : value.toLowerCase();
		if (word === 'true' || word === 'false') return word === 'true';
		if (word.trim() === '') return Boolean(value);
	}
	const number = toNumber(value);
	return number === 0 || number === 1 ? number === 1 : Boolean(value);
}

/** A list written as JSON, also with single quotes. */
function toList(value: unknown): unknown {
	const written = toText(value);
	if (typeof written !== 'string' || typeof value === 'object') return NOT_CONVERTIBLE;
	for (const text of [written, written.replaceAll("'", '"')]) {
		try {
			const list: unknown = JSON.parse(text);
			return Array.isArray(list) ? list : NOT_CONVERTIBLE;
		} catch {
			continue;
		}
	}
	return NOT_CONVERTIBLE;
}
