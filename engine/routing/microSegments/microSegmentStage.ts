import { InputError } from '../../inputError';
import type { Hint } from '../../hint';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { findField } from '../facts/findField';
import { sensitiveHint } from '../guards/sensitive/sensitiveHints';
import type { RoutingBatch, RoutingStage } from '../routingBatch';

export interface MicroSegments {
	/** Fields by which each output is divided, one after the other. */
	fields: readonly string[];
	/** Micro-segments with fewer customers than this are not told apart. */
	customers: number;
}

const MOST_FIELDS = 4;
const LONGEST_VALUE = 60;
const SEPARATOR = ' / ';

/**
 * Divides each output further, by country, mood, season…, and gives each customer the name of the smallest group that is
 * still large enough: "Champions / DE / positive". Of a group that is too small the customers are counted one level
 * above, together with the rest there, and so on up to the output itself. Whoever is suppressed or has exited is in none.
 *
 * @throws InputError for no fields, or more than four
 */
export function microSegmentStage({ fields, customers }: MicroSegments): RoutingStage {
	if (fields.length === 0 || fields.length > MOST_FIELDS) {
		throw new InputError(
			'microSegments',
			fields.length === 0
				? '"Divide By" names no field'
				: `"Divide By" names ${fields.length} fields`,
			`Name one to ${MOST_FIELDS} fields, separated by commas, such as country, sentiment.`,
		);
	}
	return function* (batch) {
		const groups = yield* divide(batch, fields);
		yield* joinSmall(groups, fields.length, customers);
		yield* label(batch, groups);
		for (const hint of hintsOf(groups, fields, customers)) batch.hint(hint);
	};
}

const NOBODY = -1;

interface Groups {
	/** The group of each placement, or -1. */
	of: Int32Array;
	names: string[];
	/** The group one level above; -1 for an output. */
	parents: number[];
	/** 0 for an output. */
	depths: number[];
	/** Customers who belong to the group itself, and not to one within it. */
	sizes: number[];
	joined: number;
}

/** Puts every placement into the group of its output and of as many fields as it has, one after the other. */
function* divide(batch: RoutingBatch, fields: readonly string[]): Sliced<Groups> {
	const groups: Groups = {
		of: new Int32Array(batch.length).fill(NOBODY),
		names: [...batch.outputs],
		parents: batch.outputs.map(() => NOBODY),
		depths: batch.outputs.map(() => 0),
		sizes: batch.outputs.map(() => 0),
		joined: 0,
	};
	const within: Array<Map<string, number> | undefined> = [];
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % (STEPS_PER_SLICE / 8) === 0) yield;
		let group = batch.output(placement);
		const isLeftAlone = batch.suppression(placement) !== undefined || batch.hasExited(placement);
		if (group === batch.other || isLeftAlone) continue;
		const json = batch.json(placement);
		for (const field of fields) {
			const value = valueOf(json, field);
			if (value === undefined) break;
			group = childOf(groups, within, group, value);
		}
		groups.of[placement] = group;
		groups.sizes[group] = (groups.sizes[group] as number) + 1;
	}
	return groups;
}

function childOf(
	{ names, parents, depths, sizes }: Groups,
	within: Array<Map<string, number> | undefined>,
	parent: number,
	value: string,
): number {
	const children = (within[parent] ??= new Map<string, number>());
	let child = children.get(value);
	if (child === undefined) {
		child = names.push(`${names[parent] as string}${SEPARATOR}${value}`) - 1;
		parents.push(parent);
		depths.push((depths[parent] as number) + 1);
		sizes.push(0);
		children.set(value, child);
	}
	return child;
}

function valueOf(json: unknown, field: string): string | undefined {
	const value = findField(json, field);
	const text =
		typeof value === 'string'
			? value.trim()
			: typeof value === 'number' || typeof value === 'boolean'
				? String(value)
				: '';
	return text === '' ? undefined : text.slice(0, LONGEST_VALUE);
}

/** From the smallest division up, groups that are too small become part of the one above. */
function* joinSmall(groups: Groups, deepest: number, least: number): Sliced<void> {
	const { of, parents, depths, sizes } = groups;
	const target = parents.map((_, group) => group);
	for (let depth = deepest; depth > 0; depth--) {
		for (let group = 0; group < sizes.length; group++) {
			if (group % STEPS_PER_SLICE === 0) yield;
			const size = sizes[group] as number;
			if (depths[group] !== depth || size === 0 || size >= least) continue;
			const parent = parents[group] as number;
			target[group] = parent;
			sizes[parent] = (sizes[parent] as number) + size;
			sizes[group] = 0;
		}
	}
	for (let placement = 0; placement < of.length; placement++) {
		if (placement % STEPS_PER_SLICE === 0) yield;
		let group = of[placement] as number;
		if (group === NOBODY || target[group] === group) continue;
		while (target[group] !== group) group = target[group] as number;
		of[placement] = group;
		groups.joined++;
	}
}

function* label(batch: RoutingBatch, { of, names }: Groups): Sliced<void> {
	for (let placement = 0; placement < of.length; placement++) {
		if (placement % STEPS_PER_SLICE === 0) yield;
		const group = of[placement] as number;
		if (group !== NOBODY) batch.label(placement, names[group] as string);
	}
}

function hintsOf(
	{ sizes, depths, joined }: Groups,
	fields: readonly string[],
	least: number,
): Hint[] {
	const divided = sizes.filter((size, group) => size > 0 && depths[group] !== 0).length;
	const hints: Hint[] = [
		{
			kind: 'info',
			text: `${divided} ${divided === 1 ? 'micro-segment' : 'micro-segments'} of at least ${least} customers${joined === 0 ? '' : `; ${joined} customers were in smaller ones and count one level above or more`}.`,
		},
	];
	for (const field of fields) hints.push(...sensitiveHint('"Divide By"', field));
	return hints;
}
