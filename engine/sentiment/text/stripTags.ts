/** Tags that stand inside a word or a sentence; every other one ends a line. */
const INLINE_TAGS = new Set(
	'a abbr b bdi bdo big cite code del em font i ins kbd label mark q s samp small span strike strong sub sup tt u var'.split(
		' ',
	),
);

/** A tag's attributes may be long; a "<" without a ">" within this many characters is no tag. */
const LONGEST_TAG = 2_000;

const TAG_NAME = /^<[/!?]?([a-z][a-z0-9]{0,20})(?=[\s/>:])/i;
const LONGEST_NAME = 24;

/**
 * A text without its HTML tags, comments, scripts and style sheets. A "<" that begins no tag stays: "<3", "a < b".
 *
 * @example
 * stripTags('<p>Lovely <b>ring</b> &lt;3</p>') // '\nLovely ring &lt;3\n'
 */
export function stripTags(text: string): string {
	let open = text.indexOf('<');
	if (open === -1) return text;
	let stripped = '';
	/** From here on nothing has been taken over yet. */
	let rest = 0;
	let close = -1;
	while (open !== -1) {
		// Found once for all tags before it, so that a text of nothing but "<" is not searched again and again.
		if (close < open) close = indexOrEnd(text, '>', open);
		const tag = tagAt(text, open, close);
		if (tag !== undefined) {
			stripped += text.slice(rest, open) + tag.instead;
			rest = tag.end;
		}
		open = text.indexOf('<', Math.max(rest, open + 1));
	}
	return stripped + text.slice(rest);
}

/** @returns where the text goes on, and what is read in the tag's place; undefined where it is no tag */
function tagAt(
	text: string,
	open: number,
	close: number,
): { end: number; instead: string } | undefined {
	if (text.startsWith('<!--', open)) {
		return { end: indexOrEnd(text, '-->', open) + '-->'.length, instead: '' };
	}
	if (close === text.length || close - open > LONGEST_TAG) return undefined;
	const name = TAG_NAME.exec(text.slice(open, open + LONGEST_NAME))?.[1]?.toLowerCase();
	if (name === undefined) return undefined;
	if ((name === 'script' || name === 'style') && text.charCodeAt(open + 1) !== SLASH) {
		return { end: indexOrEnd(text, `</${name}`, close), instead: '' };
	}
	return { end: close + 1, instead: INLINE_TAGS.has(name) ? '' : '\n' };
}

const SLASH = 47;

function indexOrEnd(text: string, wanted: string, from: number): number {
	const found = text.indexOf(wanted, from);
	return found === -1 ? text.length : found;
}
