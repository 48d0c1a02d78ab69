import { ApiFailure } from './apiFailure';

/**
 * What ends a run as a result, for who has done a part of the work by then; a refusal, which concerns some contacts alone,
 * is thrown on, and so is anything else.
 *
 * @example
 * const outage = await link.send(request).then(() => undefined, outageOf);
 */
export function outageOf(error: unknown): ApiFailure {
	if (error instanceof ApiFailure && error.kind !== 'refused') return error;
	throw error;
}
