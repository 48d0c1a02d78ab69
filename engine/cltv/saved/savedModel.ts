import { z } from 'zod';
import { InputError } from '../../inputError';
import { TRANSACTION_MODELS } from '../models/transactionModel';
import { modelNamed } from '../models/modelNamed';

/** No parameter of a fit is beyond these; see fitModel.ts. */
const parameter = z.number().positive().max(1e7);
const share = z.number().min(0).max(100);
const value = z.number().min(0).finite().nullable();
/** A report of thousands of groups is none of ours. */
const MOST_GROUPS = 200;

const fittedPart = z.object({
	model: z.enum(TRANSACTION_MODELS),
	k: z.union([z.literal(1), z.literal(2), z.literal(3)]),
	parameters: z.record(parameter),
	covariance: z.array(z.number().finite()).max(16).nullable(),
});

const spend = z.object({
	p: parameter,
	q: z.number().gt(1).max(1e7),
	v: z.number().positive().finite(),
	deviation: share,
	repeatBuyers: z.number().min(0),
});

const common = {
	kind: z.literal('cltvModel'),
	version: z.literal(1),
	customers: z.number().min(0),
	repeatCustomers: z.number().min(0),
	spanDays: z.number().min(0),
	currency: z.string().max(16).nullable(),
	analysisDate: z.string().max(32),
	spend: spend.nullable(),
	horizonMonths: z.number().positive().finite(),
	discountRate: z.number().min(0).finite(),
	margin: z.number().min(0).finite(),
	valueTiers: z.object({ high: value, upper: value, middle: value }).nullable(),
	uncertainty: z.object({ parameters: share, model: share }),
	verdict: z.enum(['reliable', 'useWithCare', 'notEnoughData']),
	advice: z.array(z.string().max(1000)).max(50),
};

const transactionModel = fittedPart
	.extend({
		...common,
		groups: z.array(fittedPart.extend({ group: z.string().max(1000).nullable() })).max(MOST_GROUPS),
	})
	.refine((report) => [report, ...report.groups].every(hasParameters));

const subscriptionModel = z.object({
	...common,
	model: z.literal('shiftedBetaGeometric'),
	parameters: z.object({ alpha: parameter, beta: parameter }),
	subscription: z.object({ periodDays: z.number().positive().max(1e5) }),
});

const historicalModel = z.object({
	...common,
	model: z.literal('historical'),
	parameters: z.object({ ordersAYear: parameter, deviation: share }),
});

const savedModel = z.union([transactionModel, subscriptionModel, historicalModel]);

/** What of a model report is needed to score further customers. */
export type SavedModel = z.infer<typeof savedModel>;

function hasParameters(part: z.infer<typeof fittedPart>): boolean {
	const { parameterNames } = modelNamed(part.model, part.k);
	return (
		parameterNames.every((name) => Object.hasOwn(part.parameters, name)) &&
		(part.covariance === null || part.covariance.length === parameterNames.length ** 2)
	);
}

/**
 * Reads a model that an earlier run has put out: the item of the Model output, as an object or as JSON text.
 *
 * @throws InputError when it is none, with what to do
 */
export function parseSavedModel(input: unknown): SavedModel {
	let candidate = input;
	if (typeof candidate === 'string') {
		try {
			candidate = JSON.parse(candidate);
		} catch {
			candidate = undefined;
		}
	}
	const parsed = savedModel.safeParse(candidate);
	if (parsed.success) return parsed.data;
	throw new InputError(
		'fittedModel',
		'The fitted model is not one that CLTV Predict has put out',
		'Run CLTV Predict once over all orders, keep the item of its Model output, and give that item here.',
	);
}
