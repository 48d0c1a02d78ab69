import { createHash } from 'crypto';

/**
 * The SHA-256 of an e-mail address as advertising platforms match it: of the tidied address, in lower-case hex.
 *
 * @example
 * emailHash('ana@example.com') // '1b68…', 64 characters
 */
export function emailHash(email: string): string {
	return createHash('sha256').update(email).digest('hex');
}
