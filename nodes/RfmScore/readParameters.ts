import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../engine/inputError';
import type { RfmSettings } from '../../engine/rfm/rfmSettings';
import { SCORING_METHODS, type ScoringSettings } from '../../engine/rfm/scoring/chooseCutPoints';
import { parseReference } from '../../engine/rfm/scoring/reference';
import { parseThresholds } from '../../engine/rfm/scoring/parseThresholds';
import { SEGMENT_MAPS } from '../../engine/rfm/segments/chooseSegmentMap';
import {
	ORDER_PARAMETER_NAMES,
	orderOptionsSchema,
	sourceSchema,
} from '../orderParameters/orderOptionsSchema';
import { readOrderSettings } from '../orderParameters/readOrderSettings';
import { parameterReader, type ParameterReader } from '../parameters/parameterReader';
import { parseParameters } from '../parameters/parseParameters';

/** An expression that gives nothing leaves the score open, as an empty field does. */
const scoreText = z
	.union([z.string(), z.number()])
	.nullish()
	.transform((score) => (score === null || score === undefined ? undefined : String(score)));

const weight = z.number().finite().min(0).default(1);

const optionsSchema = orderOptionsSchema.extend({
	frequencyWeight: weight,
	hashEmails: z.boolean().default(false),
	minimumSpend: z.number().finite().min(0).optional(),
	monetaryWeight: weight,
	outputReference: z.boolean().default(false),
	recencyWeight: weight,
	scoresOnly: z.boolean().default(false),
});

const parametersSchema = z.object({
	source: sourceSchema,
	scoring: z.enum(SCORING_METHODS),
	segmentMap: z.enum(SEGMENT_MAPS),
	scale: z.number().int().min(3).max(10),
	options: optionsSchema,
});

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES = {
	...ORDER_PARAMETER_NAMES,
	scoring: 'Scoring',
	segmentMap: 'Segments',
	scale: 'Number of Scores',
	frequencyWeight: 'Frequency Weight',
	minimumSpend: 'Minimum Spend',
	monetaryWeight: 'Monetary Weight',
	recencyWeight: 'Recency Weight',
};

export interface RfmParameters {
	settings: RfmSettings;
	outputReference: boolean;
}

/**
 * Reads and checks the node's parameters.
 *
 * @param now the moment of the run, ms since 1970, for an analysis date left empty
 * @throws InputError that names the parameter as the screen does
 */
export function readParameters(context: IExecuteFunctions, now: number): RfmParameters {
	const parameter = parameterReader(context);
	const { source, scoring, scale, segmentMap, options } = parseParameters(
		parametersSchema,
		{
			source: parameter('source', 'auto'),
			scoring: parameter('scoring', 'quantiles'),
			segmentMap: parameter('segmentMap', 'eleven'),
			scale: parameter('scale', 5),
			options: parameter('options', {}),
		},
		DISPLAY_NAMES,
	);
	const weights = {
		recency: options.recencyWeight,
		frequency: options.frequencyWeight,
		monetary: options.monetaryWeight,
	};
	if (weights.recency + weights.frequency + weights.monetary === 0) {
		throw new InputError(
			'weights',
			'All three weights are 0',
			'Give at least one of "Recency Weight", "Frequency Weight" and "Monetary Weight" a value above 0.',
		);
	}
	return {
		outputReference: options.outputReference,
		settings: {
			read: readOrderSettings(source, options, parameter, context.getTimezone(), now),
			scoring: readScoring(scoring, scale, parameter),
			segmentMap,
			segmentRules: segmentMap === 'custom' ? readSegmentRules(parameter) : [],
			weights,
			minimumSpend: options.minimumSpend,
			scoresOnly: options.scoresOnly,
			hashEmails: options.hashEmails,
		},
	};
}

function readScoring(
	method: ScoringSettings['method'],
	scale: number,
	parameter: ParameterReader,
): ScoringSettings {
	if (method === 'reference') {
		return { method, scale, reference: parseReference(parameter('reference', '')) };
	}
	if (method !== 'thresholds') return { method, scale };
	return {
		method,
		scale,
		thresholds: {
			recencyDays: parseThresholds(
				parameter('recencyThresholds', ''),
				scale,
				'Recency Thresholds (Days)',
			),
			orders: parseThresholds(parameter('frequencyThresholds', ''), scale, 'Frequency Thresholds'),
			amounts: parseThresholds(parameter('monetaryThresholds', ''), scale, 'Monetary Thresholds'),
		},
	};
}

function readSegmentRules(parameter: ParameterReader): RfmSettings['segmentRules'] {
	const rules = z
		.object({
			segments: z
				.array(
					z.object({
						name: z.string(),
						recency: scoreText,
						frequency: scoreText,
						monetary: scoreText,
					}),
				)
				.default([]),
		})
		.safeParse(parameter('customSegments', {}));
	return rules.success ? rules.data.segments : [];
}
