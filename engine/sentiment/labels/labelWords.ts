import { FUNCTION_WORDS } from '../detection/functionWords';
import { LANGUAGES } from '../language/language';
import once from 'lodash/once';
import { readText } from '../text/readText';

/** Words that fit every label of a shop's customers, and tell none from another. */
const COMMONPLACE =
	'buyer buyers seeker seekers shopper shoppers customer customers lover lovers fan fans person people type types kind ' +
	'style styles look looks hunter hunters client clients someone somebody anyone want wants wanting likes like love loves ' +
	'looking look prefer prefers need needs buy buys buying purchase purchases shop shops shopping product products item items ' +
	'piece pieces jewellery jewelry things thing make makes made good great best very often always usually mostly who whom whose ' +
	'cares care wear wears wearing think thinks feel feels value values choose chooses pay pays willing over than into through ' +
	'after before them they theirs also only even much many less well about around because where while something anything ' +
	'käufer käuferin kunde kundin kunden liebhaber liebhaberin sucht suchen mag mögen schmuck stil typ jemand wer ' +
	'acheteur acheteuse client cliente clients amateur cherche aime bijou bijoux comprador compradora cliente clientes busca ' +
	'joyas joias compra compras amante ama acquirente clienti cerca gioielli koper klant klanten zoekt sieraden houdt iemand';

/** A word of a description with fewer letters says nothing. */
const SHORTEST_WORD = 4;
/** Of a description no more words are read. */
const MOST_WORDS = 60;

/**
 * The words of a label's name or description that can tell it from other labels: no small words, no words that fit every
 * customer of a shop.
 *
 * @example
 * tellingWords('Buyers who love vintage rings') // ['vintage', 'rings']
 */
export function tellingWords(text: string): string[] {
	const words = new Set<string>();
	for (const word of readText(text).words) {
		const isWord = word.text.length >= SHORTEST_WORD && /^[\p{L}']+$/u.test(word.text);
		if (isWord && !untelling().has(word.text)) words.add(word.text);
		if (words.size === MOST_WORDS) break;
	}
	return Array.from(words);
}

const untelling = once((): ReadonlySet<string> => {
	const words = new Set(COMMONPLACE.split(' '));
	for (const language of LANGUAGES) {
		for (const word of FUNCTION_WORDS[language].split(' ')) words.add(word);
	}
	return words;
});
