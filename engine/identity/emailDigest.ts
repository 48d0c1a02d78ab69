/** MD5, SHA-1 and SHA-256 in hexadecimal digits, as shops and advertisers hide addresses. */
const DIGEST = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i;

/**
 * What stands in the place of an e-mail address where addresses are hidden: a digest, which is no address but names one
 * person all the same, as an ID does. In lower case.
 *
 * @returns null where it is none
 * @example
 * emailDigest('5F4DCC3B5AA765D61D8327DEB882CF99') // '5f4dcc3b5aa765d61d8327deb882cf99'
 */
export function emailDigest(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const digest = value.trim();
	return DIGEST.test(digest) ? digest.toLowerCase() : null;
}
