/** Why a request to a destination did not succeed. */
export type FailureKind =
	/** The key is wrong, expired, or lacks a permission: no request will succeed. */
	| 'credential'
	/** Turned away unread, after all attempts or for longer than a run waits: a limit was reached. */
	| 'limited'
	/** Not reached, or out of order, after all attempts: it may be back later. */
	| 'unavailable'
	/** The destination understood the request and refused it. */
	| 'refused';

/** A request that did not succeed, in the destination's own words. */
export class ApiFailure extends Error {
	/**
	 * @param status of the last answer; 0 where none came
	 * @param message what the destination said
	 * @param body of the last answer, for destinations that tell which contact was refused
	 */
	constructor(
		readonly kind: FailureKind,
		readonly status: number,
		message: string,
		readonly body?: unknown,
	) {
		super(message);
		this.name = 'ApiFailure';
	}
}
