import { ApiFailure } from './apiFailure';

/**
 * A refusal as a result, for a request that concerns only some contacts; anything else concerns the run, and is thrown on.
 *
 * @example
 * const reply = await link.send(request).catch(refusalOf);
 */
export function refusalOf(error: unknown): ApiFailure {
	if (error instanceof ApiFailure && error.kind === 'refused') return error;
	throw error;
}
