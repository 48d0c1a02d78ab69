import { z } from 'zod';
import { InputError } from '../../inputError';

const cutPoint = z.object({ at: z.number(), inclusive: z.boolean() });
const ascending = (points: Array<{ at: number }>) =>
	points.every(({ at }, i) => i === 0 || at >= (points[i - 1] as { at: number }).at);
/** Asked before the entries are looked at, which takes seconds for a list of millions. */
const shortList = z.custom<unknown[]>((value) => Array.isArray(value) && value.length <= 99);
const measureReference = z.object({
	cutPoints: shortList.pipe(z.array(cutPoint).refine(ascending)),
	percentiles: shortList.pipe(z.array(cutPoint).length(99).refine(ascending)),
});

const shopReference = z.object({
	kind: z.literal('rfmReference'),
	version: z.literal(1),
	/** When the run looked back from, ISO 8601. */
	analysisDate: z.string(),
	/** How many customers the shop had. */
	customers: z.number().int().positive(),
	/** Currency of the monetary cut points. */
	currency: z.string().nullable(),
	/** How many scores there are. */
	scale: z.number().int().min(3).max(10),
	/** What a shop's average order is worth: recovery and thresholds lean on it. */
	averageOrderValue: z.number(),
	recency: measureReference,
	frequency: measureReference,
	monetary: measureReference,
});

const reference = shopReference.refine(({ scale, recency, frequency, monetary }) =>
	[recency, frequency, monetary].every(({ cutPoints }) => cutPoints.length === scale - 1),
);

/**
 * A whole shop's distribution, small enough for a workflow item: enough to give a later order, alone or in a batch, the
 * score that it would have had among all customers.
 */
export type RfmReference = z.infer<typeof reference>;

/**
 * Reads a reference that an earlier run has put out, given as an object, as JSON text, or as the item that holds it.
 *
 * @throws InputError when it is none, with what to do
 */
export function parseReference(value: unknown): RfmReference {
	let candidate = value;
	if (typeof candidate === 'string') {
		try {
			candidate = JSON.parse(candidate);
		} catch {
			candidate = undefined;
		}
	}
	if (
		typeof candidate === 'object' &&
		candidate !== null &&
		Object.hasOwn(candidate, 'reference')
	) {
		candidate = (candidate as { reference: unknown }).reference;
	}
	const parsed = reference.safeParse(candidate);
	if (parsed.success) return parsed.data;
	throw new InputError(
		'reference',
		'The reference is not one that RFM Score has put out',
		'Run RFM Score once over all orders with the option "Output Reference" turned on, keep the item of its Reference output, and give that item here.',
	);
}
