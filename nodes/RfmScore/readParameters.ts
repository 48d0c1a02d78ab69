import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../engine/inputError';
import { parseInstant } from '../../engine/orders/dates/parseInstant';
import { zoneOf } from '../../engine/orders/dates/zone';
import { currencyCode } from '../../engine/orders/money/currencyCode';
import { PLATFORMS } from '../../engine/orders/platform';
import type { CustomColumns } from '../../engine/orders/spreadsheet/customColumns';
import type { RfmSettings } from '../../engine/rfm/rfmSettings';
import { SCORING_METHODS, type ScoringSettings } from '../../engine/rfm/scoring/chooseCutPoints';
import { parseReference } from '../../engine/rfm/scoring/reference';
import { parseThresholds } from '../../engine/rfm/scoring/parseThresholds';
import { SEGMENT_MAPS } from '../../engine/rfm/segments/chooseSegmentMap';

/** A parameter left empty, or an option not added. */
const optionalText = z
	.string()
	.trim()
	.transform((text) => (text === '' ? undefined : text))
	.optional();

const weight = z.number().finite().min(0).default(1);

const optionsSchema = z.object({
	countFreeOrders: z.boolean().default(false),
	currency: optionalText,
	dayMonthOrder: z.enum(['auto', 'dayFirst', 'monthFirst']).default('auto'),
	decimalSeparator: z.enum(['auto', 'point', 'comma']).default('auto'),
	exchangeRates: z
		.object({
			rates: z
				.array(z.object({ currency: z.string(), rate: z.number().finite().positive() }))
				.default([]),
		})
		.default({ rates: [] }),
	excludeShipping: z.boolean().default(false),
	excludeTax: z.boolean().default(false),
	frequencyWeight: weight,
	hashEmails: z.boolean().default(false),
	joinByEmail: z.boolean().default(true),
	joinByPhone: z.boolean().default(false),
	minimumSpend: z.number().finite().min(0).optional(),
	monetaryWeight: weight,
	outputReference: z.boolean().default(false),
	recencyWeight: weight,
	revenue: z.enum(['net', 'gross']).default('net'),
	scoresOnly: z.boolean().default(false),
	timeZone: optionalText,
	windowDays: z.number().int().positive().optional(),
});

const parametersSchema = z.object({
	source: z.enum(['auto', 'custom', ...PLATFORMS]),
	scoring: z.enum(SCORING_METHODS),
	segmentMap: z.enum(SEGMENT_MAPS),
	scale: z.number().int().min(3).max(10),
	options: optionsSchema,
});

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES: Record<string, string> = {
	source: 'Source',
	scoring: 'Scoring',
	segmentMap: 'Segments',
	scale: 'Number of Scores',
	currency: 'Currency',
	dayMonthOrder: 'Day and Month',
	decimalSeparator: 'Decimal Separator',
	exchangeRates: 'Exchange Rates',
	frequencyWeight: 'Frequency Weight',
	minimumSpend: 'Minimum Spend',
	monetaryWeight: 'Monetary Weight',
	recencyWeight: 'Recency Weight',
	revenue: 'Revenue',
	timeZone: 'Time Zone',
	windowDays: 'Window (Days)',
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
	const parameter = (name: string, fallback: unknown) =>
		context.getNodeParameter(name, 0, fallback as string) as unknown;
	const parsed = parametersSchema.safeParse({
		source: parameter('source', 'auto'),
		scoring: parameter('scoring', 'quantiles'),
		segmentMap: parameter('segmentMap', 'eleven'),
		scale: parameter('scale', 5),
		options: parameter('options', {}),
	});
	if (!parsed.success) throw wrongParameter(parsed.error.issues[0]);
	const { source, segmentMap, options } = parsed.data;
	const timeZone = options.timeZone ?? context.getTimezone();
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
			read: {
				source,
				columns: source === 'custom' ? readCustomColumns(parameter) : undefined,
				timeZone,
				analysisAt: readAnalysisDate(parameter('analysisDate', ''), timeZone, now),
				revenue: options.revenue,
				excludeTax: options.excludeTax,
				excludeShipping: options.excludeShipping,
				currency: options.currency === undefined ? undefined : readCurrency(options.currency),
				rates: new Map(
					options.exchangeRates.rates.map(({ currency, rate }) => [readCurrency(currency), rate]),
				),
				dayMonthOrder: options.dayMonthOrder,
				decimalSeparator: options.decimalSeparator,
				windowDays: options.windowDays,
				countFreeOrders: options.countFreeOrders,
				join: { byEmail: options.joinByEmail, byPhone: options.joinByPhone },
			},
			scoring: readScoring(parsed.data.scoring, parsed.data.scale, parameter),
			segmentMap,
			segmentRules: segmentMap === 'custom' ? readSegmentRules(parameter) : [],
			weights,
			minimumSpend: options.minimumSpend,
			scoresOnly: options.scoresOnly,
			hashEmails: options.hashEmails,
		},
	};
}

type Parameter = (name: string, fallback: unknown) => unknown;

function wrongParameter(issue: z.ZodIssue | undefined): InputError {
	const names = (issue?.path ?? []).filter((part): part is string => typeof part === 'string');
	const name = names.map((part) => DISPLAY_NAMES[part]).find((part) => part !== undefined);
	return new InputError(
		'parameter',
		`The parameter "${name ?? names.join('.')}" has a value that it cannot have`,
		`${issue?.message ?? 'Check the value'}. If the value comes from an expression, check what it gives.`,
	);
}

function readAnalysisDate(value: unknown, timeZone: string, now: number): number {
	if (value === '' || value === undefined || value === null) return now;
	const at = parseInstant(
		typeof value === 'object' ? String(value) : value,
		'auto',
		zoneOf(timeZone),
	);
	if (Number.isFinite(at)) return at;
	throw new InputError(
		'analysisDate',
		'The "Analysis Date" is not a date',
		'Choose a day, or give an expression such as {{ $now }} or 2026-06-30.',
	);
}

function readCurrency(value: string): string {
	const code = currencyCode(value);
	if (code !== null) return code;
	throw new InputError(
		'currency',
		`"${value.slice(0, 20)}" is not a currency code`,
		'Use the three letters of ISO 4217, such as EUR, USD or CHF.',
	);
}

function readCustomColumns(parameter: Parameter): CustomColumns {
	const more = z.record(z.string()).catch({}).parse(parameter('moreFields', {}));
	const field = (name: string) => {
		const value = parameter(name, '');
		return typeof value === 'string' ? value.trim() : '';
	};
	const columns: CustomColumns = {
		customer: field('customerField'),
		placedAt: field('dateField'),
		total: field('amountField'),
		more: new Map(
			Object.entries(more)
				.map(([role, column]) => [role, column.trim()] as const)
				.filter(([, column]) => column !== ''),
		),
	};
	const missing = [
		columns.customer === '' && !columns.more.has('email') && !columns.more.has('phone')
			? 'Customer Field'
			: '',
		columns.placedAt === '' ? 'Date Field' : '',
		columns.total === '' ? 'Amount Field' : '',
	].filter((name) => name !== '');
	if (missing.length === 0) return columns;
	throw new InputError(
		'customFields',
		`"${missing.join('", "')}" ${missing.length === 1 ? 'is' : 'are'} empty`,
		'With "Source" set to "Custom Fields", name the fields that hold the customer, the date and the amount, or drag them in from the input.',
	);
}

function readScoring(
	method: ScoringSettings['method'],
	scale: number,
	parameter: Parameter,
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
			orders: parseThresholds(
				parameter('frequencyThresholds', ''),
				scale,
				'Frequency Thresholds (Orders)',
			),
			amounts: parseThresholds(
				parameter('monetaryThresholds', ''),
				scale,
				'Monetary Thresholds (Amounts)',
			),
		},
	};
}

function readSegmentRules(parameter: Parameter): RfmSettings['segmentRules'] {
	const rules = z
		.object({
			segments: z
				.array(
					z.object({
						name: z.string(),
						recency: z.coerce.string().optional(),
						frequency: z.coerce.string().optional(),
						monetary: z.coerce.string().optional(),
					}),
				)
				.default([]),
		})
		.safeParse(parameter('customSegments', {}));
	return rules.success ? rules.data.segments : [];
}
