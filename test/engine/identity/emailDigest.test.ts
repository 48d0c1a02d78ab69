import { emailDigest } from '../../../engine/identity/emailDigest';
import { sha256 } from '../../../engine/identity/sha256';
import { HOSTILE_VALUES } from '../../support/hostileValues';

const DIGEST = sha256('ana@example.com');

describe('the digest in the place of an address', () => {
	it.each([
		['SHA-256', DIGEST, DIGEST],
		['SHA-256 in capitals and blanks', ` ${DIGEST.toUpperCase()} `, DIGEST],
		['MD5', '5f4dcc3b5aa765d61d8327deb882cf99', '5f4dcc3b5aa765d61d8327deb882cf99'],
		['an address', 'ana@example.com', null],
		['a digest that is cut off', DIGEST.slice(1), null],
		['a word', 'decade', null],
		['a number', 12, null],
	])('is read of %s', (_, value, digest) => {
		expect(emailDigest(value)).toBe(digest);
	});

	it.each(HOSTILE_VALUES)('is none in %s', (_, value) => {
		expect(emailDigest(value)).toBeNull();
	});
});
