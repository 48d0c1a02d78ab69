import { createHash } from 'crypto';

/**
 * The SHA-256 of a tidied e-mail address or phone number, in lower-case hex, as advertising platforms match them.
 *
 * @example
 * sha256('ana@example.com') // '8e43…', 64 characters
 */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
