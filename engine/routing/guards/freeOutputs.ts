import { foldName } from '../foldName';

/**
 * Tells the outputs from which nobody is contacted.
 *
 * @param names as the operator wrote them
 * @returns whether an output, by its index, is one of them
 */
export function freeOutputTest(
	outputs: readonly string[],
	names: readonly string[],
): (output: number) => boolean {
	const free = new Set(names.map(foldName));
	const byOutput = outputs.map((name) => free.has(foldName(name)));
	return (output) => byOutput[output] === true;
}
