import { InputError } from '../inputError';
import { foldName } from './foldName';
import type { Play, PlayOverride } from './plays/play';

/** n8n draws one line to each, and more cannot be told apart on the canvas. */
export const MOST_OUTPUTS = 50;

export const OTHER = 'Other';
export const HELD_OUT = 'Held Out';
export const SUPPRESSED = 'Suppressed';
export const EXITED = 'Exited';

/** Outputs that the router has itself. */
const OWN_OUTPUTS: readonly string[] = [OTHER, HELD_OUT, SUPPRESSED, EXITED];

/** An output that items are matched to, and what to do for those who come out of it. */
export interface PlannedOutput {
	name: string;
	play: Play;
}

/**
 * Checks the names of the outputs.
 *
 * @param parameter as the screen calls it, for errors
 * @throws InputError for no outputs, more than 50, a blank name, a name that stands twice or that a fixed output has
 */
export function checkOutputs(outputs: readonly string[], parameter: string): void {
	if (outputs.length === 0 || outputs.length > MOST_OUTPUTS) {
		throw new InputError(
			'outputs',
			outputs.length === 0
				? `"${parameter}" names no outputs`
				: `"${parameter}" names ${outputs.length} outputs`,
			`Add between 1 and ${MOST_OUTPUTS} outputs under "${parameter}".`,
		);
	}
	const seen = new Map(OWN_OUTPUTS.map((name) => [foldName(name), name]));
	outputs.forEach((name, index) => {
		const folded = foldName(name);
		if (folded === '') {
			throw new InputError(
				'outputName',
				`Output ${index + 1} under "${parameter}" has no name`,
				'Give each output a name.',
			);
		}
		const taken = seen.get(folded);
		if (taken !== undefined) throw nameTaken(name, taken, index, parameter);
		seen.set(folded, name);
	});
}

function nameTaken(name: string, taken: string, index: number, parameter: string): InputError {
	const shown = name.slice(0, 80);
	return OWN_OUTPUTS.includes(taken)
		? new InputError(
				'outputName',
				`Output ${index + 1} under "${parameter}" is called "${shown}", which the node uses itself`,
				`Choose a name other than ${OWN_OUTPUTS.join(', ')}.`,
			)
		: new InputError(
				'outputName',
				`Two outputs under "${parameter}" are called "${shown}"`,
				'Give each output a name of its own. To send several kinds of customers to one output, put their conditions into one rule, or their segments into one output.',
			);
}

/**
 * The outputs with what the operator wants done otherwise.
 *
 * @throws InputError for an override of an output that there is not, or two of one
 */
export function overridePlays(
	outputs: readonly PlannedOutput[],
	overrides: readonly PlayOverride[],
): PlannedOutput[] {
	const byName = new Map<string, PlayOverride>();
	for (const override of overrides) {
		const folded = foldName(override.output);
		if (!outputs.some(({ name }) => foldName(name) === folded)) {
			throw new InputError(
				'playOutput',
				`"What to Do" names "${override.output.slice(0, 80)}", which is none of the outputs`,
				`The outputs are: ${outputs.map(({ name }) => name).join(', ')}.`,
			);
		}
		if (byName.has(folded)) {
			throw new InputError(
				'playOutput',
				`"What to Do" has two entries for "${override.output.slice(0, 80)}"`,
				'Put everything for one output into one entry.',
			);
		}
		byName.set(folded, override);
	}
	return outputs.map(({ name, play }) => {
		const override = byName.get(foldName(name));
		if (override === undefined) return { name, play };
		const { action, tone, channels, offer } = override;
		return {
			name,
			play: {
				action: action ?? play.action,
				tone: tone ?? play.tone,
				channels: channels ?? play.channels,
				offer: offer ?? play.offer,
			},
		};
	});
}
