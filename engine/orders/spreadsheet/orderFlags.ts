import { consentOf } from '../../consent/consentWords';
import { statusOf } from './statusWords';

/** "2026-05-01", "1.5.26 12:30" */
const DATE = /^\s{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
/** What databases write into a date that there is none of. */
const NO_DATE = /^\s{0,20}(?:0000|0001|1899|1900|1970)-/;
/** As a spreadsheet's day since 1900, or as seconds since 1970; a small number under such a name counts something. */
const EARLIEST_NUMBER = 30_000;

/**
 * Whether a cell says that an order was cancelled, in a column that is for that alone: a yes, or the moment of it.
 *
 * @example
 * saysCancelled('ja') // true
 * saysCancelled('2026-05-01T10:00:00Z') // true
 * saysCancelled('0000-00-00 00:00:00') // false
 */
export function saysCancelled(cell: unknown): boolean {
	if (cell === undefined || cell === null || cell === '') return false;
	const answer = consentOf(cell);
	if (answer !== 'unknown') return answer === 'subscribed';
	if (typeof cell === 'number') return cell >= EARLIEST_NUMBER;
	if (typeof cell !== 'string') return false;
	return (DATE.test(cell) && !NO_DATE.test(cell)) || statusOf(cell) === 'cancelled';
}

/** Whether a cell says that an order was not paid, in a column that only says yes or no, or how much. */
export function saysUnpaid(cell: unknown): boolean {
	return cell !== undefined && cell !== null && consentOf(cell) === 'unsubscribed';
}

/** Whether a cell says that an order is a test, in a column that is for that alone: a yes, or the word. */
export function saysTest(cell: unknown): boolean {
	return consentOf(cell) === 'subscribed' || isTestMode(cell);
}

/** Whether a cell of a column that says "live" of all other orders calls one a test; a number in it counts something else. */
export function isTestMode(cell: unknown): boolean {
	return statusOf(cell) === 'test';
}
