import { findName } from '../facts/findField';
import { foldName } from '../foldName';
import type { Matcher } from '../matcher';
import { OTHER, type PlannedOutput } from '../outputs';
import { countNames } from './countNames';

/** Names that were met so far, to be looked at only once each; a field with more of them holds something else. */
const MOST_REMEMBERED = 1_000;
const NOWHERE = -1;

export interface NamedOutputs {
	outputs: readonly PlannedOutput[];
	/** Index of the output by the folded name (see `foldName`) that the field holds. */
	outputOf: ReadonlyMap<string, number>;
	field: string;
	/** What to do where the field is missing, a sentence. */
	whereFrom: string;
	/** What to say of names that have no output. */
	unknown(names: string): string;
}

/** What is known of a name: most items share a few. */
interface Known {
	output: number;
	reason: string;
}

/** Routes by a name in a field: a segment, a tier. */
export function matchNames({
	outputs,
	outputOf,
	field,
	whereFrom,
	unknown,
}: NamedOutputs): Matcher {
	const remembered = new Map<string, Known>();
	const withoutOutput = countNames();
	let missing = 0;

	function lookUp(name: string): Known {
		const known = remembered.get(name);
		if (known !== undefined) return known;
		const output = outputOf.get(foldName(name)) ?? NOWHERE;
		const shown = `${field} is "${name.slice(0, 80)}"`;
		const found = {
			output,
			reason: output === NOWHERE ? `${shown}, which has no output of its own.` : `${shown}.`,
		};
		if (remembered.size < MOST_REMEMBERED) remembered.set(name, found);
		return found;
	}

	return {
		outputs,
		match(json) {
			const name = findName(json, field);
			if (name === undefined) {
				missing++;
				return NOWHERE;
			}
			const { output } = lookUp(name);
			// A segment called Other is no surprise in the output of that name.
			if (output === NOWHERE && foldName(name) !== foldName(OTHER)) withoutOutput.add(name);
			return output;
		},
		reason(json) {
			const name = findName(json, field);
			return name === undefined ? `The item has no field "${field}".` : lookUp(name).reason;
		},
		hints: () => [
			...(missing === 0
				? []
				: [
						{
							kind: 'warning' as const,
							text: `${missing} ${missing === 1 ? 'item has' : 'items have'} no field "${field}" and went to ${OTHER}. ${whereFrom}`,
						},
					]),
			...withoutOutput.hints(unknown),
		],
	};
}
