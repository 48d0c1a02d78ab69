import type { ApiRequest } from '../connection/connection';

/** How many addresses go into one request: small enough that a failure says whom it concerns. */
export const RECIPIENTS_PER_REQUEST = 500;

/** The request that sends a published survey by e-mail. */
export function sendEmailRequest(pollId: string, recipients: readonly string[]): ApiRequest {
	return { method: 'POST', path: '/send-email', body: { pollId, recipients }, onlyOnce: true };
}

/**
 * The request that sends a published survey by SMS.
 *
 * @param message what stands before the link; without it, Zigpoll's own words
 */
export function sendSmsRequest(
	pollId: string,
	recipients: readonly string[],
	message: string | undefined,
): ApiRequest {
	return {
		method: 'POST',
		path: '/send-sms',
		body: { pollId, recipients, message },
		onlyOnce: true,
	};
}

/**
 * The request for a link to a survey.
 *
 * @param metadata what comes back with the answers, such as the customer's id
 * @param expiresAt ISO 8601
 */
export function surveyLinkRequest(
	pollId: string,
	metadata: Readonly<Record<string, unknown>>,
	expiresAt: string | undefined,
): ApiRequest {
	return { method: 'POST', path: '/generate-survey-link', body: { pollId, metadata, expiresAt } };
}
