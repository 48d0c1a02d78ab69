/** Faces made of marks, and the plainest form of each. Eyes are read as ":", noses are dropped. */
const MOUTHS: ReadonlyMap<string, string> = new Map([
	[')', ':)'],
	[']', ':)'],
	['}', ':)'],
	['d', ':d'],
	['3', ':3'],
	['p', ':p'],
	['*', ':*'],
	['(', ':('],
	['[', ':('],
	['{', ':('],
	['c', ':('],
	['@', ':@'],
	['/', ':/'],
	['\\', ':/'],
	['s', ':s'],
	['|', ':|'],
	['o', ':o'],
	['$', ':s'],
]);

const HEARTS: ReadonlyArray<readonly [string, string]> = [
	['</3', '</3'],
	['<3', '<3'],
	['^_^', '^^'],
	['^^', '^^'],
	['-_-', '-_-'],
	['>:(', ':@'],
	['>_<', '>_<'],
];

/** What emoticons begin with. */
const BEGINNINGS = ':;=<^->';
const MAY_BEGIN = new Uint8Array(128);
for (const mark of BEGINNINGS) MAY_BEGIN[mark.charCodeAt(0)] = 1;

export interface Emoticon {
	/** The plainest form, under which lists know it. */
	text: string;
	end: number;
}

/** Whether an emoticon may begin with this UTF-16 unit: a quick no for points and commas. */
export function mayBeginEmoticon(unit: number): boolean {
	return MAY_BEGIN[unit] === 1;
}

/**
 * The emoticon that begins at a place of a lower-cased text.
 *
 * @returns undefined where none does; ":3" in "10:30" and ":(" in "size:(small)" are none
 * @example
 * emoticonAt('nice :-)', 5) // { text: ':)', end: 8 }
 */
export function emoticonAt(lower: string, start: number): Emoticon | undefined {
	const first = lower.charAt(start);
	if (first === ':' || first === ';' || first === '=') return faceAt(lower, start, first);
	for (const [written, text] of HEARTS) {
		if (first === written.charAt(0) && lower.startsWith(written, start)) {
			return { text, end: start + written.length };
		}
	}
	return undefined;
}

function faceAt(lower: string, start: number, eyes: string): Emoticon | undefined {
	let at = start + 1;
	let tear = false;
	if (lower.charAt(at) === "'") {
		tear = true;
		at++;
	}
	if (lower.charAt(at) === '-' || lower.charAt(at) === '^') at++;
	const text = MOUTHS.get(lower.charAt(at));
	if (text === undefined) return undefined;
	const isMark = !/[a-z0-9/\\|$]/.test(lower.charAt(at));
	const before = lower.charAt(start - 1);
	if (!isMark && /[\p{L}\p{N}]/u.test(before)) return undefined;
	let end = at + 1;
	// Laughter and grief repeat the mouth: ":))))".
	while (lower.charCodeAt(end) === lower.charCodeAt(at)) end++;
	if (/[\p{L}\p{N}]/u.test(lower.charAt(end)) && (text !== ':)' || !isMark)) return undefined;
	if (tear) return { text: text === ':)' ? ':)' : ":'(", end };
	return { text: eyes === ';' && text === ':)' ? ';)' : text, end };
}
