import { AMBIGUOUS_DAY_MONTH } from '../dates/dayMonthOrder';
import { parseInstant } from '../dates/parseInstant';
import type { Zone } from '../dates/zone';
import type { DateStyle } from '../reading';
import type { Rejection } from '../rejection';
import type { ColumnFormats } from './columnFormats';
import { quote } from './quote';

export interface MomentReader {
	/** @returns ms since 1970, or why there is none */
	read(value: unknown, style: DateStyle | undefined, formats: ColumnFormats): number | Rejection;
}

const NO_DATE: Rejection = { reason: 'noDate', detail: 'There is no date of the order.' };

/** @param zone of dates that name none */
export function createMomentReader(zone: Zone): MomentReader {
	return {
		read(value, style, { dayMonthOrder }) {
			if (value === undefined || value === null || value === '') return NO_DATE;
			const at = parseInstant(value, style ?? 'auto', zone, dayMonthOrder);
			if (at === AMBIGUOUS_DAY_MONTH) {
				return {
					reason: 'badDate',
					undecided: true,
					detail: `In ${quote(value)} day and month could be either, and no other date of the column decides it. Choose "Day and Month" in the options.`,
				};
			}
			if (Number.isNaN(at)) {
				if (typeof value === 'string' && value.trim() === '') return NO_DATE;
				return { reason: 'badDate', detail: `${quote(value)} is not a date that can be read.` };
			}
			return at;
		},
	};
}
