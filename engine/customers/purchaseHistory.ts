import { dayNumber } from '../dates/dayNumber';
import { FIRST_SUPPORTED_DAY, LAST_SUPPORTED_DAY } from '../dates/supportedInstant';
import { toUnits } from '../money/amountUnits';

/** A day, in days since 1970-01-01, and what was spent on it, in units of 1/10,000 of the main unit. */
export type Purchase = readonly [day: number, units: number];

const DATE_LENGTH = 'YYYY-MM-DD'.length;
/** The longest purchase: date, space, sign, as many digits as a number counts without gaps, point, semicolon, space. */
const LONGEST_PURCHASE = DATE_LENGTH + 1 + 1 + 16 + 1 + 2;
const FINEST_DECIMALS = 4;

const SPACE = 32;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const SEMICOLON = 59;

/**
 * Writes the purchases of a customer as one text, which a cell of a table or a sheet can hold as it is: a list would take
 * a line a purchase in the editor, and no sheet keeps one.
 *
 * A million purchases are written in a tenth of a second: digit by digit into memory that all customers share, with one
 * text made of it for each.
 *
 * @param isoDay the text of a day (see `createIsoDays`)
 * @param decimals digits behind the point that amounts have, 0 to 4
 * @returns writes the first `count` entries of two columns; '' where there are none
 * @example
 * createHistoryWriter(isoDay, 2)(2, Int32Array.of(20077, 20133), Float64Array.of(2305000, 890000))
 * // '2024-12-20 230.50; 2025-02-14 89.00'
 */
export function createHistoryWriter(
	isoDay: (day: number) => string,
	decimals: number,
): (count: number, days: Int32Array, units: Float64Array) => string {
	const decoder = new TextDecoder();
	const unitsOfLastDigit = 10 ** (FINEST_DECIMALS - decimals);
	let bytes = new Uint8Array(64 * LONGEST_PURCHASE);
	let end = 0;

	function writeDay(day: number): void {
		const date = isoDay(day);
		for (let i = 0; i < DATE_LENGTH; i++) bytes[end++] = date.charCodeAt(i);
	}

	/** The digits of a whole number, with a point before the last `decimals` of them. */
	function writeAmount(units: number): void {
		let rest = Math.round(Math.abs(units) / unitsOfLastDigit);
		if (units < 0 && rest > 0) bytes[end++] = MINUS;
		let length = decimals + 1;
		for (let power = 10 ** length; power <= rest; power *= 10) length++;
		if (decimals > 0) length++;
		for (let i = length - 1; i >= 0; i--) {
			if (decimals > 0 && i === length - 1 - decimals) {
				bytes[end + i] = POINT;
				continue;
			}
			const shorter = Math.floor(rest / 10);
			bytes[end + i] = ZERO + (rest - 10 * shorter);
			rest = shorter;
		}
		end += length;
	}

	return (count, days, units) => {
		if (bytes.length < count * LONGEST_PURCHASE) bytes = new Uint8Array(count * LONGEST_PURCHASE);
		end = 0;
		for (let i = 0; i < count; i++) {
			if (i > 0) {
				bytes[end++] = SEMICOLON;
				bytes[end++] = SPACE;
			}
			writeDay(days[i] as number);
			bytes[end++] = SPACE;
			writeAmount(units[i] as number);
		}
		return decoder.decode(bytes.subarray(0, end));
	};
}

const PURCHASE = /^(\d{4})-(\d{2})-(\d{2}) (-?\d{1,12}(?:\.\d{1,4})?)$/;

/**
 * Reads what `createHistoryWriter` wrote.
 *
 * @returns undefined where a text is anything else, or names a day that is none
 * @example
 * readPurchaseHistory('2024-12-20 230.50; 2025-02-14 89.00') // [[20077, 2305000], [20133, 890000]]
 */
export function readPurchaseHistory(text: string): Purchase[] | undefined {
	const purchases: Purchase[] = [];
	for (const part of text.split(';')) {
		const found = part.length > LONGEST_PURCHASE ? null : PURCHASE.exec(part.trim());
		if (found === null) return undefined;
		const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
		const units = toUnits(Number(found[4]));
		const isSupported = day >= FIRST_SUPPORTED_DAY && day <= LAST_SUPPORTED_DAY;
		if (!isSupported || Number.isNaN(units)) return undefined;
		purchases.push([day, units]);
	}
	return purchases;
}
