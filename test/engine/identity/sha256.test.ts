import { sha256 } from '../../../engine/identity/sha256';

describe('sha256', () => {
	it.each([
		// FIPS 180-4's own example, and what advertising platforms document for a tidied address.
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		['test@example.com', '973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b'],
	])('is the SHA-256 of %s in lower-case hex', (text, hash) => {
		expect(sha256(text)).toBe(hash);
	});

	it('hashes letters of all alphabets as UTF-8', () => {
		expect(sha256('ä@example.com')).not.toBe(sha256('a@example.com'));
		expect(sha256('💍@example.com')).toMatch(/^[0-9a-f]{64}$/);
	});
});
