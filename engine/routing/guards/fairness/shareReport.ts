import type { Hint } from '../../../hint';
import { STEPS_PER_SLICE, type Sliced } from '../../../slices/sliced';
import { proportionTest } from '../../../statistics/proportionTest';
import { findText } from '../../facts/findField';
import type { RoutingBatch, RoutingStage } from '../../routingBatch';

/**
 * A group is over- or under-represented where its share in an output is less than four fifths of its share in the whole,
 * or more than five quarters. Source: Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D.
 */
const LEAST_RATIO = 0.8;
const LARGEST_RATIO = 1 / LEAST_RATIO;
/** Chance of a false alarm among all comparisons of a run (each is held against its part of it: Bonferroni). */
const SIGNIFICANCE = 0.01;
/** Below this many customers of an output or a group the z-test of two proportions does not hold. */
const FEWEST_CUSTOMERS = 30;
/** More values than this are no groups of people. */
const MOST_VALUES = 200;
const MOST_SHOWN = 5;

interface Counts {
	/** Customers of each value, in each output and in the whole. */
	byValue: Map<string, Uint32Array>;
	/** Customers with a value, in each output. */
	known: Uint32Array;
	tooMany: boolean;
}

/**
 * Compares who is in each output with who there is, by country, gender or another field, and warns where a group's share
 * in an output differs strongly from its share in all others: by more than the four-fifths rule allows, and by more than
 * chance explains (two-sided z-test of two proportions, output against the rest, 1% over all comparisons).
 */
export function shareReport(fields: readonly string[]): RoutingStage {
	return function* (batch) {
		for (const field of fields) {
			const counts = yield* countValues(batch, field);
			for (const hint of hintsOf(batch, field, counts)) batch.hint(hint);
		}
	};
}

function* countValues(batch: RoutingBatch, field: string): Sliced<Counts> {
	const counts: Counts = {
		byValue: new Map(),
		known: new Uint32Array(batch.outputs.length + 1),
		tooMany: false,
	};
	for (let placement = 0; placement < batch.length; placement++) {
		if (placement % (STEPS_PER_SLICE / 4) === 0) yield;
		const value = findText(batch.json(placement), field);
		if (value === undefined) continue;
		const output = batch.output(placement);
		let byOutput = counts.byValue.get(value);
		if (byOutput === undefined) {
			counts.tooMany = counts.byValue.size >= MOST_VALUES;
			if (counts.tooMany) return counts;
			byOutput = new Uint32Array(batch.outputs.length + 1);
			counts.byValue.set(value, byOutput);
		}
		byOutput[output] = (byOutput[output] as number) + 1;
		counts.known[output] = (counts.known[output] as number) + 1;
	}
	return counts;
}

interface Comparison {
	output: number;
	value: string;
	share: number;
	shareOfAll: number;
	pValue: number;
}

function hintsOf({ outputs }: RoutingBatch, field: string, counts: Counts): Hint[] {
	if (counts.tooMany) {
		return [
			{
				kind: 'warning',
				text: `Shares by "${field}" were not compared: it has more than ${MOST_VALUES} values. Choose a field with groups of people, such as country or gender.`,
			},
		];
	}
	if (counts.byValue.size === 0) return [];
	const comparisons = compare(counts, outputs.length);
	const flagged = comparisons
		.filter(({ share, shareOfAll, pValue }) => {
			const ratio = share / shareOfAll;
			const isStrong = ratio < LEAST_RATIO || ratio > LARGEST_RATIO;
			return isStrong && pValue * comparisons.length < SIGNIFICANCE;
		})
		.sort((a, b) => a.pValue - b.pValue || a.output - b.output || (a.value < b.value ? -1 : 1));
	if (flagged.length === 0) {
		return [
			{
				kind: 'info',
				text: `By "${field}" no output differs strongly from all customers (${comparisons.length} comparisons).`,
			},
		];
	}
	const shown = flagged.slice(0, MOST_SHOWN).map(({ output, value, share, shareOfAll }): Hint => {
		const name = outputs[output] as string;
		return {
			kind: 'warning',
			text: `${percent(share)} of "${name}" have ${field} "${value.slice(0, 40)}", against ${percent(shareOfAll)} of all customers. If this is not what you want, look at what leads to that output.`,
		};
	});
	const more = flagged.length - shown.length;
	if (more > 0)
		shown.push({ kind: 'warning', text: `${more} more such differences by "${field}".` });
	return shown;
}

function compare({ byValue, known }: Counts, outputs: number): Comparison[] {
	const total = known.reduce((sum, count) => sum + count, 0);
	const comparisons: Comparison[] = [];
	for (const [value, byOutput] of byValue) {
		const ofValue = byOutput.reduce((sum, count) => sum + count, 0);
		if (ofValue < FEWEST_CUSTOMERS) continue;
		for (let output = 0; output < outputs; output++) {
			const members = known[output] as number;
			if (members < FEWEST_CUSTOMERS || total - members < FEWEST_CUSTOMERS) continue;
			const within = byOutput[output] as number;
			comparisons.push({
				output,
				value,
				share: within / members,
				shareOfAll: ofValue / total,
				pValue: proportionTest(
					{ successes: within, trials: members },
					{ successes: ofValue - within, trials: total - members },
				),
			});
		}
	}
	return comparisons;
}

/** Rounded in such a way that a small share is not called 0%. */
function percent(share: number): string {
	const value = 100 * share;
	return `${value > 0 && value < 1 ? '<1' : Math.round(value)}%`;
}
