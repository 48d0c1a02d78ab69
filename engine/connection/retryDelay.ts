import { isRecord, valueAt } from '../json';
import type { ApiReply } from './connection';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 60_000;
/** What a destination asks for is granted up to this: a run must end some day. */
const LONGEST_GRANTED = 300_000;

/** What may be gone the next time: a limit reached, a server that stumbled or is restarted. */
export function isWorthRetrying(status: number): boolean {
	return status === 408 || status === 425 || status === 429 || status >= 500;
}

/**
 * How long to wait before a request is tried again: what `Retry-After` says (seconds or a date, RFC 9110), or `retryAfter`
 * in the body, where services say it that send no header (Omnisend); else twice as long each time, with jitter, so that many workflows that were turned away together do not come back together.
 *
 * @param attempt 1 after the first failure
 * @param chance 0 up to 1
 * @returns milliseconds
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
	if (asked !== undefined) return Math.min(asked, LONGEST_GRANTED);
	const ceiling = Math.min(FIRST_DELAY * 2 ** (attempt - 1), LONGEST_DELAY);
	return ceiling / 2 + (ceiling / 2) * chance;
}

function retryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined) return undefined;
	const seconds = Number(header);
	if (header.trim() !== '' && Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function retryAfterIn(body: unknown): number | undefined {
	const seconds = isRecord(body) ? valueAt(body, 'retryAfter') : undefined;
	return typeof seconds === 'number' && seconds >= 0 ? seconds * 1_000 : undefined;
}
