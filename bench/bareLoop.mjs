import { loadTypeScript } from './engineBundle.mjs';

const { runInSlices, nextTurn } = await loadTypeScript(`
	export { runInSlices } from './engine/slices/runInSlices';
	export { nextTurn } from './nodes/execution/nextTurn';
`);

/** Pauses may come after so many items, as they do in a node. */
const ITEMS_PER_SLICE = 32;
/** Shorter texts are the same for many items: a day, a segment, a code. */
const FEWEST_OWN_CHARACTERS = 20;

/**
 * What any node would have to do here, and no more: it looks at every field of the items that come in, and writes as
 * many items of the same shape as a node put out, with the same pauses. How long the event loop is held by that is the
 * runtime's: its collector looks for garbage among the same items.
 *
 * @param items those that the node was given
 * @param written one that it put out
 */
export async function runBareLoop(items, written) {
	const timer = { now: () => Date.now(), pause: nextTurn, checkCancelled: () => {} };
	return await runInSlices(bareLoop(items, writerOf(written, items[0])), timer);
}

function* bareLoop(items, write) {
	const output = new Array(items.length);
	let characters = 0;
	for (let i = 0; i < items.length; i++) {
		if (i % ITEMS_PER_SLICE === 0) yield;
		const { json } = items[i];
		for (const name in json) {
			if (typeof json[name] === 'string') characters += json[name].length;
		}
		output[i] = write(json, i, ownText);
	}
	// What is looked at must be used, or the runtime leaves the looking out.
	return { output, characters };
}

/** A function that writes an item with the fields of another: own numbers, own long texts, and shared short ones. */
function writerOf({ json }, { json: source }) {
	const fields = Object.entries(json).map(
		([name, value]) => `${JSON.stringify(name)}: ${valueLike(name, value, source)}`,
	);
	const body = `return { json: { ${fields.join(', ')} }, pairedItem: { item } };`;
	return new Function('source', 'item', 'ownText', body);
}

function valueLike(name, value, source) {
	if (value === source[name]) return `source[${JSON.stringify(name)}]`;
	if (typeof value === 'number') return Number.isInteger(value) ? 'item' : '(item + 0.5) / 7';
	if (typeof value === 'string' && value.length >= FEWEST_OWN_CHARACTERS) {
		return `ownText(${value.length})`;
	}
	return JSON.stringify(value);
}

const characters = Buffer.alloc(4096, 'a');

function ownText(length) {
	return characters.latin1Slice(0, length);
}
