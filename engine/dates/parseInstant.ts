import { writtenValue } from '../writtenValue';
import type { DateStyle } from './dateStyle';
import type { DayMonthOrder } from './dayMonthOrder';
import { epochInstant } from './epochInstant';
import { isoInstant } from './isoInstant';
import { supportedInstant } from './supportedInstant';
import { calendarDateOf } from './weekDate';
import { writtenInstant } from './writtenInstant';
import type { Zone } from './zone';

/** Longer than any date that people or programs write; what is longer is not looked at. */
const LONGEST_DATE = 80;

/** A number as spreadsheets and databases write it, with the decimal comma of half of Europe. */
const NUMBER = /^\d{1,17}(?:[.,]\d{1,17})?$/;
/**
 * `YYYYMMDDhhmmss`, with or without a `T`; a zone may follow. No number of fourteen digits is the epoch of a supported
 * year: it would be far too late in milliseconds and far too early in microseconds.
 */
const UNPUNCTUATED = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)(\D.*)?$/;

/**
 * The moment that a field means, in milliseconds since 1970-01-01 UTC.
 *
 * Understands dates; ISO 8601 with and without time, zone and offset, and its week dates; RFC 2822; epoch seconds, milliseconds and
 * microseconds; `YYYYMMDD`; spreadsheet serials; dates in numbers with dots, slashes and dashes; names of months in
 * seven languages; the `start` of an object, which is how Notion gives a date; and dates of other programs (see
 * `writtenValue`). Years 1970 to 2200. A text without a zone is a time of the shop's zone, with style `utc` of UTC; a
 * date without a time is its first moment. ISO texts and numbers cost well under 100 ns and allocate nothing.
 *
 * @param style how the platform writes moments; text that is no number is read the same under every `epoch…` style
 * @param zone the shop's
 * @param order how to read 5/11/2025, once the column has decided it
 * @returns `AMBIGUOUS_DAY_MONTH` where day and month could be either and no order is given; NaN where it is no date
 * @example
 * parseInstant('2025-05-11T09:55:16-04:00', 'auto', zone) // 1746971716000
 * parseInstant('05/11/2025', 'auto', zone) // AMBIGUOUS_DAY_MONTH
 * parseInstant('31 Feb 2025', 'auto', zone) // NaN
 */
export function parseInstant(
	value: unknown,
	style: DateStyle,
	zone: Zone,
	order?: DayMonthOrder,
): number {
	const zoneOfText = style === 'utc' ? undefined : zone;
	if (typeof value === 'string') return fromText(value, style, zoneOfText, order);
	if (typeof value === 'number') return supportedInstant(fromNumber(value, style, zoneOfText));
	if (typeof value !== 'object' || value === null) return NaN;
	const start = 'start' in value ? value.start : undefined;
	if (typeof start === 'string') return fromText(start, style, zoneOfText, order);
	const instant = fromDate(value);
	if (instant !== undefined) return supportedInstant(instant);
	const written = writtenValue(value);
	if (typeof written === 'string') return fromWritten(written, zoneOfText, order);
	return written === undefined ? NaN : supportedInstant(Math.floor(written));
}

/** Programs write milliseconds: of texts without punctuation nothing else is a moment. */
function fromWritten(
	written: string,
	zone: Zone | undefined,
	order: DayMonthOrder | undefined,
): number {
	return NUMBER.test(written)
		? supportedInstant(Number(written))
		: fromText(written, 'auto', zone, order);
}

function fromText(
	value: string,
	style: DateStyle,
	zone: Zone | undefined,
	order: DayMonthOrder | undefined,
): number {
	if (value.length > LONGEST_DATE) return NaN;
	const iso = isoInstant(value, zone);
	if (!Number.isNaN(iso)) return iso;
	const text = value.trim();
	if (NUMBER.test(text)) {
		const instant = supportedInstant(fromNumber(Number(text.replace(',', '.')), style, zone));
		if (!Number.isNaN(instant)) return instant;
	}
	const punctuated = calendarDateOf(text) ?? text.replace(UNPUNCTUATED, '$1-$2-$3T$4:$5:$6$7');
	const isoOfTrimmed = punctuated === value ? NaN : isoInstant(punctuated, zone);
	if (!Number.isNaN(isoOfTrimmed)) return isoOfTrimmed;
	return writtenInstant(text, zone, order);
}

function fromNumber(value: number, style: DateStyle, zone: Zone | undefined): number {
	switch (style) {
		case 'epochSeconds':
			return Math.floor(value * 1000);
		case 'epochMilliseconds':
			return Math.floor(value);
		case 'epochMicroseconds':
			return Math.floor(value / 1000);
		case 'auto':
		case 'utc':
			return epochInstant(value, zone);
	}
}

/** The time of a `Date` of any realm, undefined where it is no `Date`: n8n's Code node runs in another one, whose dates are no instances of this one's. */
function fromDate(value: object): number | undefined {
	try {
		return Date.prototype.getTime.call(value);
	} catch {
		return undefined;
	}
}
