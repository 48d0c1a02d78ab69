import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import {
	DEFAULT_FORECAST_SETTINGS,
	FORECAST_MODELS,
	type ForecastSettings,
} from '../../engine/cltv/forecastSettings';
import type { CltvSettings } from '../../engine/cltv/forecastOrders';
import { GROUPINGS } from '../../engine/cltv/groups/groupNaming';
import type { ExcludedPeriod } from '../../engine/cltv/histories/activeClock';
import { parseSavedModel } from '../../engine/cltv/saved/savedModel';
import { InputError } from '../../engine/inputError';
import { calendarDay } from '../../engine/dates/calendarDay';
import { zoneOf } from '../../engine/dates/zone';
import {
	ORDER_PARAMETER_NAMES,
	orderOptionsSchema,
	sourceSchema,
} from '../orderParameters/orderOptionsSchema';
import { readAnalysisDate } from '../orderParameters/readAnalysisDate';
import { readOrderSettings } from '../orderParameters/readOrderSettings';
import { optionalText } from '../parameters/optionalText';
import { parameterReader } from '../parameters/parameterReader';
import { parseParameters } from '../parameters/parseParameters';
import { readValueTiers } from './readValueTiers';

const percent = z.number().finite().min(0).max(100);

const date = z.union([z.string(), z.number(), z.object({}).passthrough()]).optional();

const optionsSchema = orderOptionsSchema.extend({
	acquisitionCostShare: percent.optional(),
	excludePeriods: z
		.object({ periods: z.array(z.object({ from: date, to: date })).default([]) })
		.default({ periods: [] }),
	fittedModel: z.unknown().optional(),
	groupBy: z.enum(GROUPINGS).default('none'),
	hashEmails: z.boolean().default(false),
	heldOutDays: z.number().int().min(30).optional(),
	highChurnRisk: percent.default(DEFAULT_FORECAST_SETTINGS.churnRisk.high),
	intervalLevel: z.number().min(50).max(99).default(DEFAULT_FORECAST_SETTINGS.intervalLevel),
	mediumChurnRisk: percent.default(DEFAULT_FORECAST_SETTINGS.churnRisk.medium),
	subscriptionPeriodDays: z.number().finite().min(1).optional(),
	valueTierThresholds: optionalText,
});

const parametersSchema = z.object({
	source: sourceSchema,
	model: z.enum(FORECAST_MODELS),
	horizonMonths: z.number().finite().positive().max(120),
	discountRate: z.number().finite().min(0).max(1_000),
	margin: percent,
	options: optionsSchema,
});

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES = {
	...ORDER_PARAMETER_NAMES,
	model: 'Model',
	horizonMonths: 'Horizon (Months)',
	discountRate: 'Discount Rate (% a Year)',
	margin: 'Margin (%)',
	acquisitionCostShare: 'Acquisition Cost Share (%)',
	excludePeriods: 'Exclude Periods',
	groupBy: 'Separate Models By',
	heldOutDays: 'Held-Out Days',
	highChurnRisk: 'High Churn Risk From (%)',
	intervalLevel: 'Interval Level (%)',
	mediumChurnRisk: 'Medium Churn Risk From (%)',
	subscriptionPeriodDays: 'Subscription Period (Days)',
	valueTierThresholds: 'Value Tier Thresholds',
};

/**
 * Reads and checks the node's parameters.
 *
 * @param now the moment of the run, ms since 1970, for an analysis date left empty
 * @throws InputError that names the parameter as the screen does
 */
export function readParameters(context: IExecuteFunctions, now: number): CltvSettings {
	const parameter = parameterReader(context);
	const { source, options, ...forecast } = parseParameters(
		parametersSchema,
		{
			source: parameter('source', 'auto'),
			model: parameter('model', 'auto'),
			horizonMonths: parameter('horizonMonths', DEFAULT_FORECAST_SETTINGS.horizonMonths),
			discountRate: parameter('discountRate', DEFAULT_FORECAST_SETTINGS.discountRate),
			margin: parameter('margin', DEFAULT_FORECAST_SETTINGS.margin),
			options: parameter('options', {}),
		},
		DISPLAY_NAMES,
	);
	const read = readOrderSettings(source, options, parameter, context.getTimezone(), now);
	const zone = zoneOf(read.timeZone);
	return {
		read,
		groupBy: options.groupBy,
		hashEmails: options.hashEmails,
		forecast: {
			...forecast,
			analysisDay: calendarDay(read.analysisAt, zone),
			intervalLevel: options.intervalLevel,
			excludedPeriods: options.excludePeriods.periods.map(({ from, to }) =>
				excludedPeriod(from, to, read.timeZone),
			),
			churnRisk: churnRisk(options.mediumChurnRisk, options.highChurnRisk),
			valueTierThresholds: readValueTiers(options.valueTierThresholds),
			acquisitionCostShare: options.acquisitionCostShare ?? null,
			subscriptionPeriodDays: options.subscriptionPeriodDays ?? null,
			heldOutDays: options.heldOutDays ?? null,
			savedModel: isEmpty(options.fittedModel) ? null : parseSavedModel(options.fittedModel),
		},
	};
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

function excludedPeriod(from: unknown, to: unknown, timeZone: string): ExcludedPeriod {
	const dayOf = (value: unknown): number => {
		if (isEmpty(value)) {
			throw new InputError(
				'excludePeriods',
				'A period of "Exclude Periods" has no beginning or no end',
				'Choose both days, or remove the period.',
			);
		}
		return calendarDay(readAnalysisDate(value, timeZone, NaN, 'Exclude Periods'), zoneOf(timeZone));
	};
	const period = { fromDay: dayOf(from), toDay: dayOf(to) };
	if (period.fromDay <= period.toDay) return period;
	throw new InputError(
		'excludePeriods',
		'A period of "Exclude Periods" ends before it begins',
		'Exchange its two days.',
	);
}

function churnRisk(medium: number, high: number): ForecastSettings['churnRisk'] {
	if (medium <= high) return { medium, high };
	throw new InputError(
		'churnRisk',
		'"Medium Churn Risk From (%)" is above "High Churn Risk From (%)"',
		'The risk rises from medium to high: choose a smaller number for medium.',
	);
}
