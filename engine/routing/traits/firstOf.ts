/**
 * What the first of several names gives, of those that give anything.
 *
 * @example
 * firstOf(['zip', 'postcode'], (name) => findText(json, name))
 */
export function firstOf<Value>(
	names: readonly string[],
	read: (name: string) => Value | undefined,
): Value | undefined {
	for (const name of names) {
		const value = read(name);
		if (value !== undefined) return value;
	}
	return undefined;
}
