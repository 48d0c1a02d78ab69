import { InputError } from '../../inputError';

export type FieldReader = (json: unknown) => unknown;

/** Names that lead out of the data into the program. */
const REFUSED_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a field by the names on the way to it. Only what the data itself holds is found: own properties.
 *
 * @throws InputError for a path through a prototype
 *
 * @example
 * fieldReader(['orders', '0', 'total'])({ orders: [{ total: 5 }] }) // 5
 */
export function fieldReader(path: readonly string[]): FieldReader {
	const refused = path.find((name) => REFUSED_NAMES.has(name));
	if (refused !== undefined) {
		throw new InputError(
			'rulePath',
			`A rule refers to the field "${refused}", which is not one of your data`,
			'Choose a field of the items. A field that really has this name has to be renamed before, for example with Edit Fields.',
		);
	}
	const [first, second] = path as [string, string];
	if (path.length === 1) return (json) => ownValue(json, first);
	if (path.length === 2) return (json) => ownValue(ownValue(json, first), second);
	return (json) => path.reduce<unknown>(ownValue, json);
}

/** What stands in a line of a path: an own property of an object, an entry of a list, a letter of a text. */
function ownValue(holder: unknown, name: string): unknown {
	if (typeof holder === 'object' && holder !== null) {
		return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined;
	}
	if (typeof holder !== 'string') return undefined;
	return Object.hasOwn(Object(holder) as object, name)
		? (holder as unknown as Record<string, unknown>)[name]
		: undefined;
}

/** A path as a person writes it. */
export function pathText(path: readonly string[]): string {
	return path.length === 0 ? 'the whole item' : path.join('.');
}
