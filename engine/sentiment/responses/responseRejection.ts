/**
 * Why a record is in no answer. A closed list: workflows branch on it.
 *
 * - `empty`: there is nothing in it
 * - `noAnswer`: a response in which no question was answered
 * - `noText`: a response without words or a score to read, such as an option that was clicked
 * - `duplicate`: the same response was read already, or a later version of it
 * - `excluded`: the platform took it out itself (spam, trash, deleted)
 * - `notAResponse`: a record of something else, such as an order
 * - `unrecognised`: nothing in it looks like an answer
 */
export const RESPONSE_REJECTION_REASONS = [
	'empty',
	'noAnswer',
	'noText',
	'duplicate',
	'excluded',
	'notAResponse',
	'unrecognised',
] as const;

export type ResponseRejectionReason = (typeof RESPONSE_REJECTION_REASONS)[number];

/** A reason and a sentence for the operator that says what was found and, where there is something to do, what to do. */
export interface ResponseRejection {
	reason: ResponseRejectionReason;
	detail: string;
}
