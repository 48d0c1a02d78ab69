import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../engine/inputError';
import { zoneOf } from '../../engine/dates/zone';
import { LANGUAGES } from '../../engine/sentiment/language/language';
import type { SurveyColumnRole } from '../../engine/sentiment/responses/rows/surveyColumnNames';
import { SURVEY_PLATFORMS } from '../../engine/sentiment/responses/surveyPlatform';
import {
	SENTIMENT_ENGINES,
	type SentimentSettings,
} from '../../engine/sentiment/sentimentSettings';
import { SUMMARY_PERIODS } from '../../engine/sentiment/summary/summarySettings';
import { optionalText } from '../parameters/optionalText';
import { parameterReader } from '../parameters/parameterReader';
import { parseParameters } from '../parameters/parseParameters';

const optionsSchema = z.object({
	below: z.number().min(0).max(1).default(0.6),
	dayMonthOrder: z.enum(['auto', 'dayFirst', 'monthFirst']).default('auto'),
	effort: z.enum(['share', 'mean']).default('share'),
	fields: z
		.object({
			columns: z
				.object({
					customerId: optionalText,
					answeredAt: optionalText,
					email: optionalText,
					participantId: optionalText,
					question: optionalText,
					score: optionalText,
				})
				.default({}),
		})
		.default({}),
	groupBy: optionalText,
	hashEmails: z.boolean().default(false),
	invitations: z
		.object({
			numbers: z
				.array(z.object({ of: z.string().trim().default(''), delivered: z.number().min(0) }))
				.default([]),
		})
		.default({}),
	labels: z
		.object({
			labels: z
				.array(
					z.object({
						name: z.string().trim(),
						description: z.string().default(''),
						words: optionalText,
					}),
				)
				.default([]),
		})
		.default({}),
	mostCalls: z.number().int().min(1).default(100),
	period: z.enum(SUMMARY_PERIODS).default('week'),
	scale: z.enum(['auto', 'nps', 'csat', 'ces', 'stars']).default('auto'),
	timeZone: optionalText,
	topics: z
		.object({
			topics: z
				.array(z.object({ name: z.string().trim(), words: z.string().default('') }))
				.default([]),
		})
		.default({}),
});

const parametersSchema = z.object({
	source: z.enum(['auto', ...SURVEY_PLATFORMS]),
	textField: optionalText,
	question: optionalText,
	language: z.enum(['auto', ...LANGUAGES] as ['auto', ...typeof LANGUAGES]),
	engine: z.enum(SENTIMENT_ENGINES),
	options: optionsSchema,
});

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES = {
	source: 'Source',
	textField: 'Text Field',
	question: 'Question',
	language: 'Language',
	engine: 'Read By',
	below: 'Confidence Threshold',
	dayMonthOrder: 'Day and Month',
	effort: 'Effort Score',
	fields: 'Fields',
	groupBy: 'Group By',
	invitations: 'Invitations',
	labels: 'Labels',
	mostCalls: 'Maximum Model Calls',
	period: 'Period',
	scale: 'Score Scale',
	timeZone: 'Time Zone',
	topics: 'Topics',
};

/**
 * Reads and checks the node's parameters.
 *
 * @throws InputError that names the parameter as the screen does
 */
export function readParameters(context: IExecuteFunctions): SentimentSettings {
	const parameter = parameterReader(context);
	const { options, ...rest } = parseParameters(
		parametersSchema,
		{
			source: parameter('source', 'auto'),
			textField: parameter('textField', ''),
			question: parameter('question', ''),
			language: parameter('language', 'auto'),
			engine: parameter('engine', 'local'),
			options: parameter('options', {}),
		},
		DISPLAY_NAMES,
	);
	const timeZone = readTimeZone(options.timeZone ?? context.getTimezone());
	const { invitations, groupBy, scale } = options;
	return {
		read: {
			source: rest.source,
			textField: rest.textField,
			question: rest.question,
			columns: new Map(
				Object.entries(options.fields.columns).filter(
					(entry): entry is [SurveyColumnRole, string] => entry[1] !== undefined,
				),
			),
			scale: scale === 'auto' ? undefined : scale,
			timeZone,
			dayMonthOrder: options.dayMonthOrder,
			groupBy,
		},
		summary: {
			period: options.period,
			timeZone,
			invitations: new Map(invitations.numbers.map(({ of, delivered }) => [of, delivered])),
			effort: options.effort,
		},
		language: rest.language,
		engine: rest.engine,
		below: options.below,
		mostCalls: options.mostCalls,
		topics: options.topics.topics.filter(({ name }) => name !== ''),
		labels: options.labels.labels.filter(({ name }) => name !== ''),
		hashEmails: options.hashEmails,
	};
}

function readTimeZone(timeZone: string): string {
	if (isTimeZone(timeZone)) return timeZone;
	throw new InputError(
		'timeZone',
		'The "Time Zone" does not exist',
		'Use a name such as Europe/Berlin, America/New_York or UTC.',
	);
}

function isTimeZone(timeZone: string): boolean {
	try {
		zoneOf(timeZone);
		return true;
	} catch {
		return false;
	}
}
