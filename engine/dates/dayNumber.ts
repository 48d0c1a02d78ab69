const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LEAP_DAYS_BEFORE_1970 = 477;

/**
 * The number of a day of the Gregorian calendar, counted from 1970-01-01, or NaN where there is no such day (31 April,
 * month 13).
 *
 * Reckoned here and not by `Date.UTC`, which takes several times as long and takes 31 April for 1 May; a million orders
 * ask for it a million times.
 *
 * @param year whole, from 1901 on
 * @param month whole, 1 to 12
 * @param day whole, from 1 on
 * @example
 * dayNumber(1970, 1, 2) // 1
 * dayNumber(2025, 2, 29) // NaN
 */
export function dayNumber(year: number, month: number, day: number): number {
	if (!(month >= 1 && month <= 12 && day >= 1)) return NaN;
	const leapDay = isLeapYear(year) ? 1 : 0;
	const lastDay = (DAYS_IN_MONTH[month - 1] as number) + (month === 2 ? leapDay : 0);
	if (day > lastDay) return NaN;
	const past = year - 1;
	// |0 and not Math.floor: it keeps the division one of whole numbers, which is three times as fast.
	const pastLeapDays = ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0);
	return (
		(year - 1970) * 365 +
		(pastLeapDays - LEAP_DAYS_BEFORE_1970) +
		(DAYS_BEFORE_MONTH[month - 1] as number) +
		(month > 2 ? leapDay : 0) +
		(day - 1)
	);
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
