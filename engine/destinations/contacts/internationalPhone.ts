import { tidyPhone } from '../../identity/contact';

/**
 * A telephone number as destinations take it (E.164), or null: without its country code a number could be anybody's.
 *
 * @example
 * internationalPhone('+49 (30) 1234-567') // '+49301234567'
 * internationalPhone('030 1234567') // null
 */
export function internationalPhone(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const text = value.trim();
	if (!text.startsWith('+') && !text.startsWith('00')) return null;
	const digits = tidyPhone(text);
	return digits === null ? null : `+${digits}`;
}
