/**
 * Prints how often the language of a text is told rightly from its first words and from the whole, on 150 texts of each
 * development set, drawn with a seed. Run by hand: node engine/sentiment/training/measureLanguage.mjs
 *
 * Right: of the texts with so many words and more, those whose language is the set's; undecided counts as wrong. The texts are
 * written in the language of their set as far as its makers say; nobody has looked.
 */
import { loadEngine } from './engine.mjs';
import { mulberry32 } from './logistic.mjs';
import { DEVELOPMENT_SETS, readSet } from './sets.mjs';

const SEED = 20;
const TEXTS = 150;
const LENGTHS = [3, 6, 12, Infinity];

const engine = await loadEngine();
const lines = DEVELOPMENT_SETS.map(({ name, language }) => ({
	name,
	language,
	texts: someOf(readSet('dev', name)).map(({ text }) => text),
}));
console.table([
	...lines.map(({ name, ...line }) => ({ set: name, ...shares([line]) })),
	{ set: 'all', ...shares(lines) },
]);

/** Of some sets together, the share of right answers for each length. */
function shares(sets) {
	return Object.fromEntries(
		LENGTHS.map((length) => {
			let right = 0;
			let all = 0;
			for (const { language, texts } of sets) {
				for (const text of texts) {
					const beginning = beginningOf(text, length);
					if (beginning === undefined) continue;
					all++;
					if (engine.detectLanguage(engine.readText(beginning)).language === language) right++;
				}
			}
			const title = length === Infinity ? 'whole' : `first ${length} words`;
			return [title, Number((right / all).toFixed(3))];
		}),
	);
}

/** Undefined where the text has fewer words. */
function beginningOf(text, length) {
	if (length === Infinity) return text;
	const words = text.split(/\s+/).filter((word) => word !== '');
	return words.length < length ? undefined : words.slice(0, length).join(' ');
}

function someOf(rows) {
	const random = mulberry32(SEED);
	return rows
		.map((row) => ({ row, place: random() }))
		.sort((a, b) => a.place - b.place)
		.slice(0, TEXTS)
		.map(({ row }) => row);
}
