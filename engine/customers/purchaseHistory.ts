import { dayNumber } from '../dates/dayNumber';
import { FIRST_SUPPORTED_DAY, LAST_SUPPORTED_DAY } from '../dates/supportedInstant';

/** A day, in days since 1970-01-01, and what was spent on it, in units of 1/10,000 of the main unit. */
export type Purchase = readonly [day: number, units: number];

const DATE_LENGTH = 'YYYY-MM-DD'.length;
/** The longest purchase: date, space, sign, as many digits as a number counts without gaps, point, semicolon, space. */
const LONGEST_PURCHASE = DATE_LENGTH + 1 + 1 + 16 + 1 + 2;
const FINEST_DECIMALS = 4;

/** Numbers are written in parts of so many digits. */
const DIGITS_OF_PART = 9;
const ONE_PART_MORE = 10 ** DIGITS_OF_PART;

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
	const lastDigitsOfOne = 10 ** decimals;
	/** The dates that were written so far, one for each day that there can be; 0 where there is none yet. */
	const dates = new Uint8Array((LAST_SUPPORTED_DAY - FIRST_SUPPORTED_DAY + 1) * DATE_LENGTH);
	let shared = new Uint8Array(64 * LONGEST_PURCHASE);
	/** Its beginnings, by their lengths: to make one for each customer takes as long as to write some purchases. */
	const beginnings = new Map<number, Uint8Array>();

	function beginning(length: number): Uint8Array {
		let bytes = beginnings.get(length);
		if (bytes === undefined) {
			bytes = shared.subarray(0, length);
			beginnings.set(length, bytes);
		}
		return bytes;
	}

	function makeRoom(length: number): void {
		if (shared.length >= length) return;
		shared = new Uint8Array(length);
		beginnings.clear();
	}

	function writeDay(bytes: Uint8Array, end: number, day: number): number {
		const at = (day - FIRST_SUPPORTED_DAY) * DATE_LENGTH;
		if (dates[at] === 0) {
			const date = isoDay(day);
			for (let i = 0; i < DATE_LENGTH; i++) dates[at + i] = date.charCodeAt(i);
		}
		for (let i = 0; i < DATE_LENGTH; i++) bytes[end + i] = dates[at + i] as number;
		return end + DATE_LENGTH;
	}

	function writeAmount(bytes: Uint8Array, start: number, units: number): number {
		const lastDigits = Math.round(Math.abs(units) / unitsOfLastDigit);
		let end = start;
		if (units < 0 && lastDigits > 0) bytes[end++] = MINUS;
		const whole = Math.floor(lastDigits / lastDigitsOfOne);
		end = writeWhole(bytes, end, whole);
		if (decimals === 0) return end;
		bytes[end] = POINT;
		return writeDigits(bytes, end + 1, lastDigits - whole * lastDigitsOfOne, decimals);
	}

	return (count, days, units) => {
		makeRoom(count * LONGEST_PURCHASE);
		const bytes = shared;
		let end = 0;
		for (let i = 0; i < count; i++) {
			if (i > 0) {
				bytes[end] = SEMICOLON;
				bytes[end + 1] = SPACE;
				end += 2;
			}
			end = writeDay(bytes, end, days[i] as number);
			bytes[end] = SPACE;
			end = writeAmount(bytes, end + 1, units[i] as number);
		}
		return decoder.decode(beginning(end));
	};
}

/** Writes a whole number from a place on. @returns the place behind it, like the writers of its parts */
function writeWhole(bytes: Uint8Array, start: number, whole: number): number {
	const parts = Math.floor(whole / ONE_PART_MORE);
	if (parts === 0) return writeDigits(bytes, start, whole, digitsOf(whole));
	const end = writeWhole(bytes, start, parts);
	return writeDigits(bytes, end, whole - parts * ONE_PART_MORE, DIGITS_OF_PART);
}

/** @param part of nine digits at most: the processor divides whole numbers of 32 bits many times faster than others */
function writeDigits(bytes: Uint8Array, start: number, part: number, length: number): number {
	let rest = part | 0;
	for (let at = start + length - 1; at >= start; at--) {
		const shorter = (rest / 10) | 0;
		bytes[at] = ZERO + (rest - 10 * shorter);
		rest = shorter;
	}
	return start + length;
}

/** How many digits a whole number from 0 on has. */
function digitsOf(number: number): number {
	let length = 1;
	for (let power = 10; power <= number; power *= 10) length++;
	return length;
}

/** Takes in a purchase: its day and what was spent on it, as in `Purchase`. */
export type AddPurchase = (day: number, units: number) => void;

/** More digits before the point are no amount that somebody spent. */
const MOST_DIGITS = 12;

/**
 * Reads what `createHistoryWriter` wrote, character by character: of a million customers, texts cut in pieces would be
 * most of the memory.
 *
 * @param add is given each purchase, up to the place from where on the text is anything else
 * @returns false where a text is anything else, or names a day that is none
 * @example
 * readPurchaseHistory('2024-12-20 230.50; 2025-02-14 89.00', add) // true, after add(20077, 2305000) and add(20133, 890000)
 */
export function readPurchaseHistory(text: string, add: AddPurchase): boolean {
	let at = afterSpaces(text, 0);
	for (;;) {
		const day = dayAt(text, at);
		if (!(day >= FIRST_SUPPORTED_DAY && day <= LAST_SUPPORTED_DAY)) return false;
		at += DATE_LENGTH;
		if (text.charCodeAt(at++) !== SPACE) return false;
		const isNegative = text.charCodeAt(at) === MINUS;
		if (isNegative) at++;
		const point = afterDigits(text, at, MOST_DIGITS);
		if (point === at) return false;
		let end = point;
		if (text.charCodeAt(point) === POINT) {
			end = afterDigits(text, point + 1, FINEST_DECIMALS);
			if (end === point + 1) return false;
		}
		const units =
			numberAt(text, at, point) * UNITS_OF_ONE +
			numberAt(text, point + 1, end) * 10 ** (FINEST_DECIMALS - (end - point - 1));
		if (units > Number.MAX_SAFE_INTEGER) return false;
		add(day, isNegative && units > 0 ? -units : units);
		at = afterSpaces(text, end);
		if (at === text.length) return true;
		if (text.charCodeAt(at) !== SEMICOLON) return false;
		at = afterSpaces(text, at + 1);
	}
}

const UNITS_OF_ONE = 10 ** FINEST_DECIMALS;

/** The day that is written at a place as YYYY-MM-DD, or NaN. */
function dayAt(text: string, at: number): number {
	const hasDashes = text.charCodeAt(at + 4) === MINUS && text.charCodeAt(at + 7) === MINUS;
	const isWhole =
		afterDigits(text, at, 4) === at + 4 &&
		afterDigits(text, at + 5, 2) === at + 7 &&
		afterDigits(text, at + 8, 2) === at + DATE_LENGTH;
	if (!hasDashes || !isWhole) return NaN;
	return dayNumber(
		numberAt(text, at, at + 4),
		numberAt(text, at + 5, at + 7),
		numberAt(text, at + 8, at + DATE_LENGTH),
	);
}

function afterSpaces(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === SPACE) at++;
	return at;
}

/** Where the digits end that begin at a place, of which there are to be so many at the most. */
function afterDigits(text: string, from: number, most: number): number {
	let at = from;
	while (at < from + most && isDigit(text.charCodeAt(at))) at++;
	return at;
}

function isDigit(code: number): boolean {
	return code >= ZERO && code < ZERO + 10;
}

/** The whole number that digits are; 0 where there are none. */
function numberAt(text: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at++) number = number * 10 + (text.charCodeAt(at) - ZERO);
	return number;
}
