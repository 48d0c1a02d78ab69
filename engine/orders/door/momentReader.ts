import { AMBIGUOUS_DAY_MONTH } from '../../dates/dayMonthOrder';
import { parseInstant } from '../../dates/parseInstant';
import type { Zone } from '../../dates/zone';
import type { DateStyle } from '../../dates/dateStyle';
import type { Rejection } from '../rejection';
import type { ColumnFormats } from './columnFormats';
import { quote } from '../../text/quote';
import { listInstead } from './listInstead';

export interface MomentReader {
	/** @returns ms since 1970, or why there is none */
	read(value: unknown, style: DateStyle | undefined, formats: ColumnFormats): number | Rejection;
	/**
	 * As `read`, for those who ask a million times: a number alone needs no memory.
	 *
	 * @returns ms since 1970; a number that is not finite where there is none, for `problemOf` to explain
	 */
	instantOf(value: unknown, style: DateStyle | undefined, formats: ColumnFormats): number;
	/** Why there is no moment in a value. @param instant what `instantOf` gave */
	problemOf(value: unknown, instant: number): Rejection;
}

const NO_DATE: Rejection = { reason: 'noDate', detail: 'There is no date of the order.' };

/** @param zone of dates that name none */
export function createMomentReader(zone: Zone): MomentReader {
	function instantOf(
		value: unknown,
		style: DateStyle | undefined,
		{ dayMonthOrder }: ColumnFormats,
	): number {
		return parseInstant(value, style ?? 'auto', zone, dayMonthOrder);
	}
	return {
		read(value, style, formats) {
			const instant = instantOf(value, style, formats);
			return Number.isFinite(instant) ? instant : problemOf(value, instant);
		},
		instantOf,
		problemOf,
	};
}

function problemOf(value: unknown, instant: number): Rejection {
	if (value === undefined || value === null) return NO_DATE;
	if (typeof value === 'string' && value.trim() === '') return NO_DATE;
	if (instant === AMBIGUOUS_DAY_MONTH) {
		return {
			reason: 'badDate',
			undecided: true,
			detail: `In ${quote(value)} day and month could be either, and no other date of the column decides it. Choose "Day and Month" in the options.`,
		};
	}
	if (Array.isArray(value)) return { reason: 'badDate', detail: listInstead('date', value) };
	return { reason: 'badDate', detail: `${quote(value)} is not a date that can be read.` };
}
