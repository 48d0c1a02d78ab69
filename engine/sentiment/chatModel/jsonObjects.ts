/**
 * The JSON objects in a text that has other things around them: sentences, code fences, brackets that mean nothing, or an
 * end that is missing. Of objects within each other the outermost is given; one that is cut off, or is no JSON, gives the whole objects
 * directly within it. Goes over the text once, so that a megabyte of brackets takes no longer than a megabyte of words.
 *
 * @example
 * jsonObjectsIn('Sure {as asked}: {"a":{"b":1}} and {"c":2') // [{ a: { b: 1 } }]
 */
export function jsonObjectsIn(text: string): object[] {
	return closedIn(text).flatMap((span) => {
		const parsed = parsedObject(text, span);
		if (parsed !== undefined) return [parsed];
		return span.within.flatMap((inner) => parsedObject(text, inner) ?? []);
	});
}

function parsedObject(text: string, { start, end }: Span): object | undefined {
	try {
		return JSON.parse(text.slice(start, end)) as object;
	} catch {
		return undefined;
	}
}

interface Span {
	start: number;
	end: number;
	/** Spans within it, in the order of their ends. */
	within: Span[];
}

const BRACKETS_AND_QUOTES = /[{}"\\]/g;

/** Pairs of brackets. Those in quotes count for nothing; quotes outside of all brackets are those of a sentence. */
function closedIn(text: string): Span[] {
	const open: Span[] = [];
	const closed: Span[] = [];
	let isQuoted = false;
	let escaped = -1;
	for (const { 0: sign, index } of text.matchAll(BRACKETS_AND_QUOTES)) {
		if (index === escaped) continue;
		if (sign === '\\') escaped = isQuoted ? index + 1 : escaped;
		else if (sign === '"') isQuoted = open.length > 0 && !isQuoted;
		else if (isQuoted) continue;
		else if (sign === '{') open.push({ start: index, end: index, within: [] });
		else {
			const span = open.pop();
			if (span === undefined) continue;
			span.end = index + 1;
			(open.at(-1)?.within ?? closed).push(span);
		}
	}
	// What was never closed hides nothing of what is whole within it.
	return [...closed, ...open.flatMap(({ within }) => within)];
}
