/** The sets of ../shared/data/sentiment: where they are, and how their rows are read. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../../../../shared/data/sentiment/', import.meta.url);

/** May be trained on, and the weights shipped, with attribution: see docs/sentiment-model-card.md. */
export const TRAINING_SETS = [
	'pros_cons',
	'movie_reviews',
	'mr_sentence_polarity',
	'huliu_product_reviews',
	'goemotions',
	'mams_acsa',
	'skytrax',
	'womens_clothing',
];

/** Only for choosing settings and for reporting; never trained on. */
export const DEVELOPMENT_SETS = [
	{ name: 'vader_amazon', language: 'en' },
	{ name: 'vader_tweets', language: 'en' },
	{ name: 'uci_yelp', language: 'en' },
	{ name: 'opener_es', language: 'es', bestLexicon: 0.792 },
	{ name: 'umsab_it', language: 'it', bestLexicon: 0.606 },
	{ name: 'books_pt', language: 'pt', bestLexicon: 0.617 },
	{ name: 'semeval16_restaurants_fr', language: 'fr', bestLexicon: 0.711 },
	{ name: 'semeval16_restaurants_nl', language: 'nl', bestLexicon: 0.748 },
	{ name: 'germeval2017_dev_de', language: 'de', bestLexicon: 0.694 },
];

/** @returns rows of `label` (pos, neu, neg, mixed) and `text` */
export function readSet(kind, name) {
	const file = new URL(`${kind}/${name}/data.tsv.gz`, folder);
	const [, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
	return lines.map((line) => {
		const [, label, ...text] = line.split('\t');
		return { label, text: text.join(' ') };
	});
}
