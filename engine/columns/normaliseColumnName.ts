import { plainWords } from '../text/plainWords';

/** Survey questions come as names of columns; no name of this length is one that orders have. */
const LONGEST_NAME = 80;

/** `orderID` and `HTMLText` are two words each. */
const CAMEL_CASE = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
/** "N° de commande", "N.º de pedido" */
const RAISED_O = /\.?[°º]/g;

/** Articles and prepositions: "date de la commande" is "date commande". */
const WORDS_WITHOUT_MEANING: ReadonlySet<string> = new Set([
	...['of', 'the'],
	...['der', 'die', 'das', 'des'],
	...['de', 'd', 'du', 'la', 'le', 'les', 'l'],
	...['del', 'el', 'los', 'las'],
	...['da', 'do', 'dos'],
	...['di', 'della', 'dell', 'il'],
	...['van', 'het'],
]);

/** "No.", in Italian "N.", and its like, and what German and Dutch words end in, long and short. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['no', 'num', 'numero', 'nro']);
const NUMBER_ENDINGS = ['nummer', 'nr'] as const;

/**
 * The name of a column as it is looked up: plain lower-case words with single spaces between them. Case, accents,
 * punctuation, camelCase and snake_case, articles and the ways to write "number" make no difference.
 *
 * @returns '' for names of more than 80 characters
 * @example
 * normaliseColumnName('CustomerID') // 'customer id'
 * normaliseColumnName('Bestell-Nr.') // 'bestell number'
 * normaliseColumnName('Fecha_de_creación') // 'fecha creacion'
 */
export function normaliseColumnName(name: string): string {
	if (name.length > LONGEST_NAME) return '';
	return plainWords(name.replace(RAISED_O, 'o').replace(CAMEL_CASE, ' '))
		.split(' ')
		.filter((word) => !WORDS_WITHOUT_MEANING.has(word))
		.map((word, _, words) => (words.length > 1 && word === 'n' ? 'no' : word))
		.map(withNumberInEnglish)
		.join(' ');
}

function withNumberInEnglish(word: string): string {
	if (NUMBER_WORDS.has(word)) return 'number';
	const ending = NUMBER_ENDINGS.find((candidate) => word.endsWith(candidate));
	return ending === undefined ? word : `${word.slice(0, -ending.length)}number`;
}
