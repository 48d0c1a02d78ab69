import once from 'lodash/once';
import { plainWords } from '../text/plainWords';

/** The languages that columns are read in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;

/** What people write where the runtime's data has a longer name, by ISO code or by the mark that several share. */
const FURTHER_NAMES: ReadonlyArray<readonly [string, string]> = [
	['EUR', 'euro, euros'],
	['USD', 'us dollar, american dollar, dollar us, dolar americano, dollaro americano'],
	[
		'GBP',
		'british pound, pound sterling, sterling, pfund sterling, britisches pfund, livre sterling, libra esterlina, lira sterlina',
	],
	[
		'CHF',
		'swiss franc, schweizer franken, sfr, franc suisse, francs suisses, franco suizo, franco svizzero, zwitserse frank',
	],
	['JPY', 'yen, japanese yen'],
	['CNY', 'yuan, renminbi, rmb, chinese yuan'],
	['PLN', 'zloty, zlotych'],
	['CZK', 'koruna, czech koruna, tschechische krone'],
	['HUF', 'forint'],
	['BRL', 'real, reais'],
	['ZAR', 'rand'],
	['SEK', 'swedish krona, svenska kronor'],
	['DKK', 'danish krone, danske kroner'],
	['NOK', 'norwegian krone, norske kroner'],
	['$', 'dollar, dollars, dolar, dolares, dollaro, dollari'],
	['kr', 'krone, krona, kroner, kronor, kronen, coronas'],
	['fr', 'franc, francs, franken, franco, franchi, frank'],
	['rs', 'rupee, rupees, rupie, rupien'],
	['lei', 'leu, lei'],
];

/**
 * Names of currencies in seven languages, in plain words, with what they stand for: an ISO 4217 code, or the mark that
 * several currencies share. Made when first asked for: it takes some 25 ms, and nearly all tables write codes.
 */
export const currencyNames: () => ReadonlyMap<string, string> = once(() => {
	const names = new Map<string, string>();
	for (const language of LANGUAGES) {
		const display = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' });
		for (const code of Intl.supportedValuesOf('currency')) {
			const name = display.of(code);
			if (name !== undefined) names.set(singular(plainWords(name)), code);
		}
	}
	for (const [code, words] of FURTHER_NAMES) {
		for (const name of words.split(', ')) names.set(singular(name), code);
	}
	return names;
});

/** "US Dollars" is looked up as "us dollar". */
export function singular(words: string): string {
	return words.replace(/s(?= |$)/g, '');
}
