import { InputError } from '../../inputError';
import type { Hint } from '../../hint';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { foldName } from '../foldName';
import { OTHER } from '../outputs';
import type { RoutingBatch } from '../routingBatch';

export interface MinimumSize {
	/** Outputs with fewer customers than this are too small to mean something. */
	customers: number;
	/** Which output the customers of a small one join: pairs of output names. */
	neighbours: ReadonlyArray<{ output: string; neighbour: string }>;
	/** What becomes of the customers of a small output without a neighbour. */
	otherwise: 'other' | 'suppress';
}

const NOWHERE = -1;

/**
 * Sends the customers of outputs that are too small to a neighbour, to `Other` or to `Suppressed`. A neighbour that is
 * too small even with them joins its own neighbour in turn. Whoever has exited is in none of them any more.
 *
 * @throws InputError for a neighbour that is no output
 */
export function* joinSmallOutputs(batch: RoutingBatch, settings: MinimumSize): Sliced<void> {
	const neighbours = neighboursOf(batch, settings);
	const sizes = new Uint32Array(batch.outputs.length + 1);
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % STEPS_PER_SLICE === 0) yield;
		if (batch.hasExited(placement)) continue;
		const output = batch.output(placement);
		sizes[output] = (sizes[output] as number) + 1;
	}
	const targets = chooseTargets(sizes, neighbours, batch.other, settings.customers);
	if (targets.every((target, output) => target === output)) return;
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % STEPS_PER_SLICE === 0) yield;
		const output = batch.output(placement);
		const target = targets[output] ?? output;
		if (target === output || batch.hasExited(placement)) continue;
		const detail = sentence(batch, sizes, output, settings);
		if (target === batch.other && settings.otherwise === 'suppress') {
			batch.suppress(placement, 'tooSmall', detail);
		} else batch.move(placement, target, detail);
	}
	for (const hint of hintsOf(batch, sizes, targets, settings)) batch.hint(hint);
}

function neighboursOf({ outputs }: RoutingBatch, { neighbours }: MinimumSize): Int32Array {
	const indexOf = (name: string) => {
		const folded = foldName(name);
		const index = outputs.findIndex((output) => foldName(output) === folded);
		if (index !== NOWHERE || folded === foldName(OTHER)) return index;
		throw new InputError(
			'neighbour',
			`"Minimum Segment Size" names "${name.slice(0, 80)}", which is none of the outputs`,
			`The outputs are: ${outputs.join(', ')}.`,
		);
	};
	const of = new Int32Array(outputs.length).fill(NOWHERE);
	for (const { output, neighbour } of neighbours) {
		const index = indexOf(output);
		if (index !== NOWHERE) of[index] = indexOf(neighbour);
	}
	return of;
}

/** Where the customers of each output end up. */
function chooseTargets(
	sizes: Uint32Array,
	neighbours: Int32Array,
	other: number,
	minimum: number,
): number[] {
	const left = Array.from(sizes);
	const target = Array.from(sizes, (_, output) => output);
	const endOf = (output: number): number => {
		let end = output;
		while (target[end] !== end) end = target[end] as number;
		return end;
	};
	const isSmall = (output: number) =>
		target[output] === output && (left[output] as number) > 0 && (left[output] as number) < minimum;
	// Each turn closes one output, so there are at most as many turns.
	for (;;) {
		const small = left.findIndex((_, output) => output !== other && isSmall(output));
		if (small === -1) return target.map((_, output) => endOf(output));
		const neighbour = neighbours[small] as number;
		const end = neighbour === NOWHERE ? other : endOf(neighbour);
		const joined = end === small ? other : end;
		target[small] = joined;
		left[joined] = (left[joined] as number) + (left[small] as number);
	}
}

function sentence(
	{ outputs }: RoutingBatch,
	sizes: Uint32Array,
	output: number,
	{ customers }: MinimumSize,
): string {
	const size = sizes[output] as number;
	return `"${outputs[output] as string}" has ${size} ${size === 1 ? 'customer' : 'customers'}, fewer than the ${customers} that a segment needs.`;
}

function hintsOf(
	batch: RoutingBatch,
	sizes: Uint32Array,
	targets: readonly number[],
	{ customers, otherwise }: MinimumSize,
): Hint[] {
	const small = targets.flatMap((target, output) => {
		if (target === output || sizes[output] === 0) return [];
		const where =
			target === batch.other
				? otherwise === 'suppress'
					? 'suppressed'
					: OTHER
				: (batch.outputs[target] as string);
		return [`${batch.outputs[output] as string} (${sizes[output] as number}, ${where})`];
	});
	if (small.length === 0) return [];
	return [
		{
			kind: 'warning',
			text: `${small.length} ${small.length === 1 ? 'output has' : 'outputs have'} fewer than ${customers} customers: ${small.join(', ')}. Segments as small as that say little and cost as much work as large ones. Let several share an output.`,
		},
	];
}
