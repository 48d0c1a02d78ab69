import { currencyOfMark } from '../../money/currencyOfMark';
import { statedCurrency } from '../../money/statedCurrency';

const IN_BRACKETS = /[([{]([^()[\]{}]{1,20})[)\]}]/g;
/** "Betrag in €", "Valor em reais" */
const BEHIND_IN = /\s(?:in|en|em)\s+(\S{1,12})\s*$/i;
const LAST_WORD = /[\s_,]([^\s_,]{1,12})\s*$/;
const HAS_LETTERS = /\p{L}/u;
/** A last word that is a code says a currency: of the others some are words ("Total ALL", "Amount TOP"). */
const COMMON_CODES: ReadonlySet<string> = new Set(
	'EUR USD GBP CHF CAD AUD NZD BRL MXN PLN SEK NOK DKK CZK HUF RON JPY INR ZAR TRY'.split(' '),
);
/** What is written in brackets for something else. */
const WORDS: ReadonlySet<string> = new Set(['all', 'top', 'net', 'inc']);

/**
 * The currency that the name of a column of amounts says its amounts are in.
 *
 * @returns an ISO 4217 code, or the mark that several currencies share; undefined where the name says none
 * @example
 * currencyInName('Total (EUR)') // 'EUR'
 * currencyInName('Betrag in €') // 'EUR'
 * currencyInName('total_usd') // 'USD'
 * currencyInName('Order Total ($)') // '$'
 * currencyInName('Total (incl. VAT)') // undefined
 */
export function currencyInName(name: string): string | undefined {
	for (const [, inside = ''] of name.matchAll(IN_BRACKETS)) {
		const currency = stated(inside);
		if (currency !== undefined) return currency;
	}
	const plain = name.replace(IN_BRACKETS, ' ');
	const behindIn = BEHIND_IN.exec(plain)?.[1];
	if (behindIn !== undefined) return stated(behindIn);
	const last = LAST_WORD.exec(plain)?.[1] ?? '';
	if (!HAS_LETTERS.test(last)) return stated(last);
	return COMMON_CODES.has(last.toUpperCase()) || last.toLowerCase() === 'euro'
		? stated(last)
		: undefined;
}

/** A code, sign or name of a currency, and nothing else. */
function stated(text: string): string | undefined {
	const trimmed = text.trim();
	if (WORDS.has(trimmed.toLowerCase()) || /\d/.test(trimmed)) return undefined;
	const currency = statedCurrency(trimmed);
	if (currency === null) return undefined;
	// What is no currency is handed back as it is.
	return currencyOfMark(currency) === null ? undefined : currency;
}
