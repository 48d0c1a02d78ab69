import { decodeEntities } from './decodeEntities';
import { stripTags } from './stripTags';

/** Letters, digits and marks that every keyboard has, and line ends: nothing to clean. */
const PLAIN = /^[\n\x20-\x25\x27-\x3b\x3d-\x7e]*$/;

/**
 * The same with letters that carry an accent of their own, typographic quotes and dashes, and emoji: what people write is as
 * it should be almost always, and to look once is faster than to replace what isn't there.
 */
const WRITTEN =
	/^[\ufe0f\n\x20-\x25\x27-\x3b\x3d-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u20ac\u2600-\u27bf\u{1f300}-\u{1faff}]*$/u;

/**
 * Control characters, and invisible ones that hide words from a reader of text: soft hyphens, zero-width blanks, marks of
 * writing direction. Line ends and tabs are dealt with before; the zero-width joiner stays, for it holds emoji together.
 */
const INVISIBLE =
	/(?!\n)\p{Cc}|[\xad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const BROKEN_HALVES = /\p{Cs}/gu;
const BLANKS = /[\t\v\f\x85\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;

/**
 * What a person wrote, as they saw it: without HTML, with entities written out, without control characters, in Unicode's
 * composed form (NFC). All offsets that are given elsewhere count in this text.
 *
 * @example
 * cleanText('<p>Tr&egrave;s joli&nbsp;!</p>') // '\nTrès joli !\n'
 */
export function cleanText(raw: string): string {
	if (PLAIN.test(raw) || WRITTEN.test(raw)) return raw;
	const withoutMarkup = decodeEntities(stripTags(raw));
	return withoutMarkup
		.replace(LINE_ENDS, '\n')
		.replace(BLANKS, ' ')
		.replace(INVISIBLE, '')
		.replace(BROKEN_HALVES, '')
		.normalize('NFC');
}
