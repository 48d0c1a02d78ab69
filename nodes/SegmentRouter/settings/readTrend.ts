import type { IExecuteFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { InputError } from '../../../engine/inputError';
import { calendarDay } from '../../../engine/dates/calendarDay';
import { zoneOf } from '../../../engine/dates/zone';
import type { RecoverySettings } from '../../../engine/routing/trend/measureRecovery';
import type { WatchSettings } from '../../../engine/routing/trend/watchOrders';
import { readAnalysisDate } from '../../orderParameters/readAnalysisDate';
import { optionalText } from '../../parameters/optionalText';
import { parameterReader, type ParameterReader } from '../../parameters/parameterReader';
import { parseParameters } from '../../parameters/parseParameters';

const trendOptions = z.object({ analysisDate: z.unknown(), segmentField: optionalText });

const watchSchema = z.object({
	watchDays: z.number().int().min(1).max(28),
	watchWeeks: z.number().int().min(1).max(104),
	watchLimit: z.number().positive(),
	trendOptions,
});

const recoverySchema = z.object({
	recoveryWeeks: z.number().int().min(2).max(104),
	recoveryShare: z.number().positive().max(200),
	trendOptions,
});

/** How each parameter is called on the screen, for errors. */
const DISPLAY_NAMES = {
	watchDays: 'Days to Watch',
	watchWeeks: 'Weeks to Compare With',
	watchLimit: 'Alert On',
	recoveryWeeks: 'Weeks Before',
	recoveryShare: 'Recovered At (%)',
	segmentField: 'Segment Field',
};

/**
 * Reads the parameters of the operation Watch Orders.
 *
 * @param now the moment of the run, ms since 1970
 * @throws InputError that names the parameter as the screen does
 */
export function readWatchSettings(context: IExecuteFunctions, now: number): WatchSettings {
	const parameter = parameterReader(context);
	const read = parseParameters(
		watchSchema,
		{
			watchDays: parameter('watchDays', 3),
			watchWeeks: parameter('watchWeeks', 8),
			watchLimit: parameter('watchLimit', 3),
			trendOptions: parameter('trendOptions', {}),
		},
		DISPLAY_NAMES,
	);
	const { analysisDate, segmentField } = read.trendOptions;
	return {
		today: dayOf(context, analysisDate, now, 'Analysis Date'),
		days: read.watchDays,
		weeks: read.watchWeeks,
		limit: read.watchLimit,
		segmentField,
	};
}

/**
 * Reads the parameters of the operation Measure Recovery.
 *
 * @param now the moment of the run, ms since 1970
 * @throws InputError that names the parameter as the screen does
 */
export function readRecoverySettings(context: IExecuteFunctions, now: number): RecoverySettings {
	const parameter = parameterReader(context);
	const { recoveryWeeks, recoveryShare, trendOptions } = parseParameters(
		recoverySchema,
		{
			recoveryWeeks: parameter('recoveryWeeks', 8),
			recoveryShare: parameter('recoveryShare', 95),
			trendOptions: parameter('trendOptions', {}),
		},
		DISPLAY_NAMES,
	);
	const crisisBegan = givenDay(context, parameter, 'crisisBegan', 'Crisis Began');
	if (crisisBegan === undefined) {
		throw new InputError(
			'crisisBegan',
			'"Crisis Began" is empty',
			'Choose the first day on which customers noticed the crisis: the way back is measured from there.',
		);
	}
	return {
		crisisBegan,
		crisisEnded: givenDay(context, parameter, 'crisisEnded', 'Crisis Ended'),
		today: dayOf(context, trendOptions.analysisDate, now, 'Analysis Date'),
		weeks: recoveryWeeks,
		share: recoveryShare / 100,
		segmentField: trendOptions.segmentField,
	};
}

/** A day of the workflow's calendar, counted from 1970-01-01; today where the value is empty. */
function dayOf(
	context: IExecuteFunctions,
	value: unknown,
	now: number,
	displayName: string,
): number {
	const timeZone = context.getTimezone();
	return calendarDay(readAnalysisDate(value, timeZone, now, displayName), zoneOf(timeZone));
}

function givenDay(
	context: IExecuteFunctions,
	parameter: ParameterReader,
	name: string,
	displayName: string,
): number | undefined {
	const value = parameter(name, '');
	if (value === '' || value === undefined || value === null) return undefined;
	return dayOf(context, value, NaN, displayName);
}
