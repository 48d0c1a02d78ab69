import deburr from 'lodash/deburr';

/**
 * A text in lower case without accents, as names and words are compared: people write `Währung`, `WÄHRUNG` and
 * `Wahrung`, and files hold accents in two encodings.
 *
 * @example
 * plainLetters('Expédiée') // 'expediee'
 * plainLetters('Straße') // 'strasse'
 */
export function plainLetters(text: string): string {
	return deburr(text.normalize('NFC')).toLowerCase();
}
