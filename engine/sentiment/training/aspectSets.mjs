/** The sets with labels of single aspects that lie beside the repository; see reference/sentiment.md there. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @param part `train` or `dev`
 * @returns a list of texts, each with its `aspects`: category and polarity
 */
export function readAspects(part, name) {
	const file = new URL(
		`../../../../shared/data/sentiment/${part}/${name}/aspects.tsv.gz`,
		import.meta.url,
	);
	const texts = new Map();
	for (const line of gunzipSync(readFileSync(file)).toString().split('\n').slice(1)) {
		const [id, category, polarity, , text] = line.split('\t');
		if (text === undefined) continue;
		const key = `${id}\t${text}`;
		if (!texts.has(key)) texts.set(key, { id, text, aspects: [] });
		texts.get(key).aspects.push({ category, polarity });
	}
	return [...texts.values()];
}
