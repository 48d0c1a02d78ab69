import { InputError } from '../../inputError';
import type { Item } from '../../item';
import { STEPS_PER_SLICE, type Sliced } from '../../slices/sliced';
import { sortNumbersInSlices } from '../../slices/sortNumbersInSlices';
import { findNumber } from '../facts/findField';
import type { Matcher } from '../matcher';
import { checkOutputs, OTHER } from '../outputs';
import { EMPTY_PLAY } from '../plays/play';
import type { ValueMode, ValueTier } from '../routeSettings';

/** Fields that say what a customer is worth, in the words of this package's nodes: the forecast before the past. */
export const VALUE_FIELDS = ['predictedValue', 'totalSpent', 'historicValue'] as const;

/**
 * Routes by what a customer is worth: by the share of customers who are worth more, or by limits. Equal values are in
 * equal tiers, in whatever order they come; a tie at a limit belongs to the better tier.
 *
 * @throws InputError for limits that are none or do not follow each other
 *
 * @example
 * // Of 100 customers with different values the ten best are in High.
 * matchValues(items, { mode: 'value', by: 'percentile', tiers: [{ output: 'High', limit: 10 }, …] })
 */
export function* matchValues(
	items: readonly Item[],
	{ by, field, tiers }: ValueMode,
): Sliced<Matcher> {
	checkOutputs(
		tiers.map(({ output }) => output),
		'Tiers',
	);
	checkLimits(by, tiers);
	const { field: chosen, values, missing } = yield* readValues(items, field);
	const limits =
		by === 'percentile'
			? yield* limitsOfShares(values, missing, tiers)
			: tiers.map(({ limit }) => limit);
	const tierOf = (item: number) => {
		const value = values[item] as number;
		for (let tier = 0; tier < limits.length; tier++) {
			if (value >= (limits[tier] as number)) return tier;
		}
		return -1;
	};
	const isMissing = (item: number) => Number.isNaN(values[item] as number);
	return {
		outputs: tiers.map(({ output }) => ({ name: output, play: EMPTY_PLAY })),
		match: (_json, item) => tierOf(item),
		reason(_json, item, output) {
			if (isMissing(item)) return `The item has no number in "${chosen}".`;
			const value = `${chosen} is ${values[item] as number}`;
			const tier = tiers[output];
			if (tier === undefined) return `${value}: in no tier.`;
			return by === 'percentile'
				? `${value}: among the top ${tier.limit}% of the customers.`
				: `${value}: at least ${tier.limit}.`;
		},
		hints: () =>
			missing === 0
				? []
				: [
						{
							kind: 'warning',
							text: `${missing} ${missing === 1 ? 'item has' : 'items have'} no number in "${chosen}" and went to ${OTHER}. Connect the Customers output of RFM Score or CLTV Predict, or name the field under "Value Field".`,
						},
					],
	};
}

function checkLimits(by: ValueMode['by'], tiers: readonly ValueTier[]): void {
	const isPercentile = by === 'percentile';
	tiers.forEach(({ output, limit }, index) => {
		const before = tiers[index - 1]?.limit;
		const isLimit = Number.isFinite(limit) && (!isPercentile || (limit > 0 && limit <= 100));
		const follows = before === undefined || (isPercentile ? limit > before : limit < before);
		if (isLimit && follows) return;
		throw new InputError(
			'tierLimit',
			isLimit
				? `The tier "${output.slice(0, 80)}" can hold nobody: its limit does not follow that of the tier before`
				: `The tier "${output.slice(0, 80)}" has no usable limit`,
			isPercentile
				? 'Write the tiers from the best down, with growing shares between 0 and 100: 10 for the top 10%, then 50 for all down to the middle, then 100 for the rest.'
				: 'Write the tiers from the best down, each with the least value that belongs to it, such as 500, 100 and 0.',
		);
	});
}

interface Values {
	field: string;
	/** NaN where an item has none. */
	values: Float64Array;
	missing: number;
}

function* readValues(items: readonly Item[], named: string | undefined): Sliced<Values> {
	const field = named ?? (yield* firstFieldInUse(items));
	const values = new Float64Array(items.length);
	let missing = 0;
	for (let item = 0; item < items.length; item++) {
		if (item % STEPS_PER_SLICE === 0) yield;
		const value = findNumber((items[item] as Item).json, field) ?? NaN;
		if (Number.isNaN(value)) missing++;
		values[item] = value;
	}
	return { field, values, missing };
}

/** One field for the whole run: forecasts and sums of the past cannot be compared. */
function* firstFieldInUse(items: readonly Item[]): Sliced<string> {
	for (const field of VALUE_FIELDS) {
		for (let item = 0; item < items.length; item++) {
			if (item % STEPS_PER_SLICE === 0) yield;
			if (findNumber((items[item] as Item).json, field) !== undefined) return field;
		}
	}
	return VALUE_FIELDS[0];
}

/**
 * The least value of each tier that is a share of the customers: that of the last one within the share, so that a tie
 * with them is within too.
 */
function* limitsOfShares(
	values: Float64Array,
	missing: number,
	tiers: readonly ValueTier[],
): Sliced<number[]> {
	const present = new Float64Array(values.length - missing);
	let count = 0;
	for (let item = 0; item < values.length; item++) {
		const value = values[item] as number;
		if (!Number.isNaN(value)) present[count++] = value;
		if (item % STEPS_PER_SLICE === 0) yield;
	}
	const sorted = yield* sortNumbersInSlices(present);
	return tiers.map(({ limit }) => {
		const within = Math.ceil((limit * count) / 100);
		return sorted[count - within] ?? Infinity;
	});
}
