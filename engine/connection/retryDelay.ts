import { millisecondsInDay } from 'date-fns/constants';
import { parseInstant } from '../dates/parseInstant';
import { zoneOf } from '../dates/zone';
import { isRecord, valueAt } from '../json';
import type { ApiReply } from './connection';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 60_000;
/** Who asks for a longer pause than this, in ms, is not to be asked again in the same run: it must end some day. */
export const LONGEST_WAIT = 300_000;
/** No service turns anybody away for longer: what says so is a mistake, and says nothing. */
const LONGEST_ASKED = 366 * millisecondsInDay;

const TURNED_AWAY = 429;
const UTC = zoneOf('UTC');

/** Whether a limit was reached: the request was not even looked at. */
export function isTurnedAway(status: number): boolean {
	return status === TURNED_AWAY;
}

/** What may be gone the next time: a limit reached, a server that stumbled or is restarted. */
export function isWorthRetrying(status: number): boolean {
	return status === 408 || status === 425 || isTurnedAway(status) || status >= 500;
}

/**
 * How long to wait before a request is tried again: what `Retry-After` says (seconds or a date, RFC 9110), or `retryAfter`
 * in the body, where services say it that send no header (Omnisend); else twice as long each time, with jitter, so that
 * many workflows that were turned away together do not come back together.
 *
 * @param attempt 1 after the first failure
 * @param chance 0 up to 1
 * @returns milliseconds; more than `LONGEST_WAIT` only where the service asks for it
 *
 * @example
 * retryDelay(1, { status: 429, headers: { 'retry-after': '7' }, body: null }, 0, 0) // 7000
 */
export function retryDelay(
	attempt: number,
	reply: ApiReply | undefined,
	now: number,
	chance: number,
): number {
	const asked = retryAfter(reply?.headers['retry-after'], now) ?? retryAfterIn(reply?.body);
	if (asked !== undefined && asked <= LONGEST_ASKED) return Math.max(0, asked);
	const ceiling = Math.min(FIRST_DELAY * 2 ** (attempt - 1), LONGEST_DELAY);
	return ceiling / 2 + (ceiling / 2) * chance;
}

function retryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined || header.trim() === '') return undefined;
	const seconds = Number(header);
	if (!Number.isNaN(seconds)) return seconds * 1_000;
	const date = parseInstant(header, 'utc', UTC);
	return Number.isFinite(date) ? date - now : undefined;
}

function retryAfterIn(body: unknown): number | undefined {
	const seconds = isRecord(body) ? valueAt(body, 'retryAfter') : undefined;
	return typeof seconds === 'number' && seconds >= 0 ? seconds * 1_000 : undefined;
}
