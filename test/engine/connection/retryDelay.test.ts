import type { ApiReply } from '../../../engine/connection/connection';
import { isWorthRetrying, LONGEST_WAIT, retryDelay } from '../../../engine/connection/retryDelay';

const reply = (retryAfter?: string): ApiReply => ({
	status: 429,
	headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
	body: null,
});
const NOW = Date.UTC(2026, 5, 1, 12, 0, 0);

describe('the delay before another attempt', () => {
	it('is what Retry-After says, in seconds or as a date', () => {
		expect(retryDelay(1, reply('7'), NOW, 0.5)).toBe(7_000);
		expect(retryDelay(1, reply('Mon, 01 Jun 2026 12:00:09 GMT'), NOW, 0.5)).toBe(9_000);
		expect(retryDelay(1, reply('0'), NOW, 0.5)).toBe(0);
	});

	it('is what the body says, where a service has no header for it', () => {
		const said = (retryAfter: unknown) =>
			retryDelay(1, { status: 429, headers: {}, body: { retryAfter } }, NOW, 1);
		expect(said(60)).toBe(60_000);
		expect(said(3_600)).toBe(3_600_000);
		for (const nothing of ['soon', -1, null, Number.NaN]) expect(said(nothing)).toBe(1_000);
	});

	it('doubles with each attempt up to a minute, where nothing is said', () => {
		expect([1, 2, 3, 4].map((attempt) => retryDelay(attempt, reply(), NOW, 1))).toEqual([
			1_000, 2_000, 4_000, 8_000,
		]);
		expect(retryDelay(30, reply(), NOW, 1)).toBe(60_000);
	});

	it('differs between workflows that were turned away together', () => {
		expect(retryDelay(3, undefined, NOW, 0)).toBe(2_000);
		expect(retryDelay(3, undefined, NOW, 0.99)).toBeGreaterThan(3_900);
	});

	it('is the whole of a long one, for the caller to judge', () => {
		expect(retryDelay(1, reply('7200'), NOW, 0.5)).toBe(7_200_000);
		expect(retryDelay(1, reply('Mon, 01 Jun 2026 14:00:00 GMT'), NOW, 0.5)).toBe(7_200_000);
	});

	it('takes a date without a zone for one of UTC, as the standard has it, on any machine', () => {
		expect(retryDelay(1, reply('2026-06-01 12:00:09'), NOW, 0.5)).toBe(9_000);
	});

	it.each([
		['', 'blank'],
		...[' ', 'soon', '-5', 'NaN', 'Infinity', '1e308', '9'.repeat(400), '\u0000'].map((text) => [
			text,
			'none',
		]),
	])('stays between nothing and a minute for the header %j, which is %s', (header) => {
		const delay = retryDelay(2, reply(header), NOW, 0.5);
		expect(delay).toBeGreaterThanOrEqual(0);
		expect(delay).toBeLessThanOrEqual(60_000);
		expect(delay).toBeLessThan(LONGEST_WAIT);
	});

	it('is worth it after limits and stumbles, not after refusals', () => {
		expect([408, 425, 429, 500, 502, 503, 504].every(isWorthRetrying)).toBe(true);
		expect([400, 401, 403, 404, 409, 422].some(isWorthRetrying)).toBe(false);
	});
});
