import deburr from 'lodash/deburr';

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * A text in lower case without accents, as names and words are compared: people write `Währung`, `WÄHRUNG` and
 * `Wahrung`, and files hold accents in two encodings.
 *
 * @example
 * plainLetters('Expédiée') // 'expediee'
 * plainLetters('Straße') // 'strasse'
 */
export function plainLetters(text: string): string {
	// Nearly all text is plain already, and need not be taken apart.
	return (BEYOND_ASCII.test(text) ? deburr(text.normalize('NFC')) : text).toLowerCase();
}
