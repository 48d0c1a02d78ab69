import {
	readResponses,
	type ReadResponses,
} from '../../../../engine/sentiment/responses/readResponses';
import type { ResponseSettings } from '../../../../engine/sentiment/responses/responseSettings';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

/** How responses are read where an operator has set nothing. */
export const DEFAULTS: ResponseSettings = {
	source: 'auto',
	columns: new Map(),
	timeZone: 'UTC',
	dayMonthOrder: 'auto',
};

/** Reads the json of items, with the defaults or with something else set. */
export function readJson(
	items: readonly unknown[],
	settings: Partial<ResponseSettings> = {},
): ReadResponses {
	const read = readResponses(
		items.map((json) => ({ json })),
		{ ...DEFAULTS, ...settings },
	);
	return runAtOnce(read);
}

/** What was read, as short as a test compares it. */
export function told(items: readonly unknown[], settings: Partial<ResponseSettings> = {}) {
	return readJson(items, settings).responses.map(
		({ question, text, scores, email, answeredAt }) => ({
			question,
			text,
			scores: scores.map(({ value, range }) => `${range.scale} ${value}`),
			email,
			answeredAt: answeredAt === null ? null : new Date(answeredAt).toISOString(),
		}),
	);
}

/** Reason and sentence of everything that was rejected. */
export function refused(items: readonly unknown[], settings: Partial<ResponseSettings> = {}) {
	return readJson(items, settings).rejected.map(({ reason, detail }) => ({ reason, detail }));
}
