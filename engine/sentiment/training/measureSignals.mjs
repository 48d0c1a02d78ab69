/**
 * Prints on which side of the labelled sets praise and complaints are found, set by set. Sets of sentences only: a long
 * review holds both. There is no set with labels for the other signals. Run by hand:
 * node engine/sentiment/training/measureSignals.mjs
 *
 * Precision: of the sentences labelled positive or negative in which the signal is found, how many are on its side.
 */
import { loadEngine } from './engine.mjs';
import { readSet } from './sets.mjs';

const SETS = [
	['dev', 'uci_yelp', 'en'],
	['dev', 'vader_amazon', 'en'],
	['train', 'pros_cons', 'en'],
	['dev', 'opener_es', 'es'],
	['dev', 'semeval16_restaurants_fr', 'fr'],
	['dev', 'semeval16_restaurants_nl', 'nl'],
];
const SIDES = { praise: 'pos', complaint: 'neg' };

const engine = await loadEngine();

console.table(
	SETS.map(([kind, name, language]) => {
		const rows = readSet(kind, name).filter(({ label }) => label === 'pos' || label === 'neg');
		const found = rows.map(({ label, text }) => ({
			label,
			signals: new Set(
				engine.opinionOf(engine.readText(text), language).signals.map((each) => each.signal),
			),
		}));
		const line = { set: name };
		for (const [signal, side] of Object.entries(SIDES)) {
			const hits = found.filter(({ signals }) => signals.has(signal));
			const right = hits.filter(({ label }) => label === side).length;
			line[`${signal}: found`] = hits.length;
			line[`${signal}: precision`] = figure(right / hits.length);
			line[`${signal}: recall`] = figure(right / rows.filter(({ label }) => label === side).length);
		}
		return line;
	}),
);

function figure(value) {
	return Number(value.toFixed(3));
}
