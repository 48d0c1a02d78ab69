/**
 * The input or a setting leaves something open that only the operator can decide. Everything else that is wrong with
 * the data is a rejection of one record and stops nothing.
 */
export class InputError extends Error {
	/**
	 * @param code machine-readable, in camelCase
	 * @param message what was found, in a sentence
	 * @param description what to do about it
	 */
	constructor(
		readonly code: string,
		message: string,
		readonly description: string,
	) {
		super(message);
		this.name = 'InputError';
	}
}
