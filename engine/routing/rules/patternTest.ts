import { RE2JS } from 're2js';

/** Longer patterns are a mistake, and cost memory for each of their characters. */
const LONGEST_PATTERN = 1_000;

/** Longer texts are not searched: the slowest patterns take a microsecond for each character. */
export const LONGEST_SEARCHED = 20_000;

const FLAGS = new Map([
	['i', RE2JS.CASE_INSENSITIVE],
	['m', RE2JS.MULTILINE],
	['s', RE2JS.DOTALL],
]);

/**
 * A regular expression as n8n's filter takes it, bare or as `/pattern/flags`, run by RE2: in time that grows with the
 * text and never faster, whatever the pattern. So there is no looking ahead or behind and no reference back to a group.
 *
 * @returns the test, or undefined for what RE2 does not take
 *
 * @example
 * patternTest('/@example\\.com$/i')?.('ANNA@EXAMPLE.COM') // true
 * patternTest('(a+)+$')?.('a'.repeat(1_000_000) + 'b') // false, in milliseconds
 * patternTest('(?=a)') // undefined
 */
export function patternTest(written: string): ((text: string) => boolean) | undefined {
	if (written.length > LONGEST_PATTERN) return undefined;
	const { source, flags } = splitLiteral(written);
	try {
		const expression = RE2JS.compile(RE2JS.translateRegExp(source), flags);
		return (text) => expression.test(text);
	} catch {
		return undefined;
	}
}

/** The flags of a literal that change what fits: `g` and `u` change nothing in one test of a text. */
function splitLiteral(written: string): { source: string; flags: number } {
	const end = written.lastIndexOf('/');
	const letters = written.slice(end + 1);
	if (!written.startsWith('/') || end === 0 || /[^gimusy]/.test(letters)) {
		return { source: written, flags: 0 };
	}
	const body = written.slice(1, end);
	return {
		// A sticky expression has to fit from where it starts.
		source: letters.includes('y') ? `\\A(?:${body})` : body,
		flags: [...letters].reduce((sum, letter) => sum | (FLAGS.get(letter) ?? 0), 0),
	};
}
