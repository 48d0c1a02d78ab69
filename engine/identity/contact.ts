/** The longest address that mail systems carry (RFC 5321, 4.5.3.1). */
const LONGEST_EMAIL = 254;
const SHORTEST_EMAIL = 'a@b'.length;
const SPACE = 32;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const AT_SIGN = 64;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;
const LAST_ASCII = 126;
/** Fewer digits are an extension or a placeholder, more are no telephone number (ITU-T E.164). */
const FEWEST_PHONE_DIGITS = 7;
const MOST_PHONE_DIGITS = 15;
/** An id longer than any platform's is kept off the keys of maps. */
const LONGEST_ID = 512;
/** What stores and sheets write where there is no id. */
const NO_IDS: ReadonlySet<string> = new Set([
	'',
	'0',
	'-',
	'n/a',
	'na',
	'nan',
	'none',
	'null',
	'undefined',
	// What a formula that failed leaves in a cell, in the languages that spreadsheets speak.
	...['#n/a', '#ref!', '#value!', '#name?', '#div/0!', '#num!', '#null!', '#error!', '#spill!'],
	...['#nv', '#bezug!', '#wert!', '#zahl!', '#valeur!', '#nom?', '#nombre!', '#¡ref!', '#¡valor!'],
	...['#valor!', '#rif!', '#valore!', '#nome?', '#n/b', '#verw!', '#waarde!', '#naam?'],
]);
const LONGEST_NO_ID = 9;
/**
 * What tills and stores write for somebody whom they do not know, in the languages of the columns. As ids they would
 * make one customer of all strangers, who would be the best of the shop.
 */
const STRANGERS: ReadonlySet<string> = new Set(
	[
		'guest, guest customer, guest user, guest checkout, walk-in, walkin, walk in, walk-in customer, anonymous, unknown',
		'no customer, cash customer, cash sale, counter sale, default customer, one-time customer',
		'gast, gastkunde, gastbestellung, laufkunde, laufkundschaft, barkunde, barverkauf, anonym, unbekannt, kein kunde',
		'invité, invitée, client invité, client de passage, client comptoir, anonyme, inconnu',
		'invitado, cliente invitado, anónimo, anonimo, desconocido, consumidor final, público en general, cliente general',
		'convidado, anônimo, desconhecido, cliente não identificado',
		'ospite, cliente ospite, cliente occasionale, sconosciuto',
		'gastklant, anoniem, onbekend, losse klant',
		// What stands in the first cells of the row that adds up the others, which is nobody's order.
		'total, totals, grand total, subtotal, sub-total, sum, summe, gesamt, gesamtsumme, zwischensumme, endsumme',
		'total général, sous-total, somme, suma, suma total, total general, soma, total geral, totale, totale generale',
		'somma, subtotale, totaal, eindtotaal, subtotaal, gesamtergebnis, résultat, ergebnis',
	].flatMap((names) => names.split(', ')),
);
const LONGEST_STRANGER = 28;
const WHOLE_NUMBER_WITH_DECIMAL = /^\d+\.0$/;
/** What a spreadsheet shows of a long number: most of its digits are gone, and many ids are this one. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d\d$/i;
const PLUS = 43;
/** The plus in 5.12E+12 stands so far from its end. */
const EXPONENT = 3;

/** What is longer is no address with a name beside it. */
const LONGEST_WRAPPED_EMAIL = 1000;
/** Characters that cannot be seen and that are pasted along with an address. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** `Ana <ana@example.com>`, as mail programs write it, and `Ana (ana@example.com)`. */
const IN_BRACKETS = /<([^<>]*)>|\(([^()]*@[^()]*)\)/;
const BEFORE_ADDRESS = /^["'(\s]*(?:mailto:)?["'(\s]*/i;
/** Stands behind "mailto", as links in sheets are written; no address has one there. */
const COLON = 58;
const PLACE_OF_COLON = 'mailto'.length;
const AFTER_ADDRESS = /["').,;\s]+$/;

/**
 * An e-mail address as it is compared: trimmed, in lower case, without what sheets and mail programs put around it.
 * Not a full validation, which no pattern gives; only what certainly is no address is refused, and several are none.
 *
 * @example
 * tidyEmail(' Ana@Example.com ') // 'ana@example.com'
 * tidyEmail('"Ana" <ana@example.com>') // 'ana@example.com'
 * tidyEmail('mailto:ana@example.com') // 'ana@example.com'
 * tidyEmail('n/a') // null
 */
export function tidyEmail(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	if (isTidyEmail(value)) return value;
	const email = bareAddress(value);
	if (email.length < SHORTEST_EMAIL || email.length > LONGEST_EMAIL) return null;
	const at = email.indexOf('@');
	if (at < 1 || at === email.length - 1 || at !== email.lastIndexOf('@')) return null;
	return /[\s"<>,;]/.test(email) ? null : email.toLowerCase();
}

function bareAddress(text: string): string {
	if (text.length > LONGEST_WRAPPED_EMAIL) return '';
	const visible = text.replace(INVISIBLE, '').trim();
	const [, angular, round] = IN_BRACKETS.exec(visible) ?? [];
	return (angular ?? round ?? visible).replace(BEFORE_ADDRESS, '').replace(AFTER_ADDRESS, '');
}

/**
 * Whether an address is in lower-case ASCII already, with nothing around it, as nearly all are. One pass over its
 * characters, with nothing allocated: this is asked for every order.
 */
function isTidyEmail(text: string): boolean {
	const { length } = text;
	if (length < SHORTEST_EMAIL || length > LONGEST_EMAIL) return false;
	if (!isLetterOrDigit(text.charCodeAt(0)) || !isLetterOrDigit(text.charCodeAt(length - 1))) {
		return false;
	}
	let at = -1;
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (code <= SPACE || code > LAST_ASCII || (code >= UPPER_A && code <= UPPER_Z)) return false;
		if (code !== AT_SIGN) continue;
		if (at !== -1) return false;
		at = i;
	}
	return at > 0 && at < length - 1 && text.charCodeAt(PLACE_OF_COLON) !== COLON;
}

/** Nearly every address begins and ends with one; quotes, brackets and commas around it do not. */
function isLetterOrDigit(code: number): boolean {
	return (code >= LOWER_A && code <= LOWER_Z) || (code >= ZERO && code <= NINE);
}

/** `+49 (0)30 1234567`: the nought is for callers of the same country, and no part of the number behind the country's. */
const TRUNK_ZERO = /^(\s*(?:\+|00)[\d\s]{1,6})\(0\)/;

/**
 * A telephone number as it is compared: its digits alone, an international prefix `00` taken off. A national and an
 * international spelling stay different, since only the country could tell that they are one.
 *
 * @example
 * tidyPhone('+49 (30) 1234-567') // '49301234567'
 * tidyPhone('+49 (0)30 1234567') // '49301234567'
 */
export function tidyPhone(value: unknown): string | null {
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const text = String(value);
	if (text.length > 64) return null;
	const digits = text.replace(TRUNK_ZERO, '$1').replace(/\D/g, '').replace(/^00/, '');
	if (digits.length < FEWEST_PHONE_DIGITS || digits.length > MOST_PHONE_DIGITS) return null;
	// 0000000 and 9999999 are what a till types when nobody gave a number.
	return digits === digits.charAt(0).repeat(digits.length) ? null : digits;
}

/**
 * A customer's or an order's id as text; numbers and text are the same id. `0`, blank and null are none: stores write
 * them for guests. A whole number that a sheet has turned into "1042.0" is that number.
 *
 * @example
 * tidyId(1042) // '1042'
 * tidyId('1042.0') // '1042'
 * tidyId(0) // null
 */
export function tidyId(value: unknown): string | null {
	if (typeof value === 'number')
		return Number.isFinite(value) && value !== 0 ? String(value) : null;
	if (typeof value !== 'string') return null;
	if (isTidyId(value)) return value;
	const id = value.trim();
	if (id.length > LONGEST_ID) return null;
	if (id.length <= LONGEST_NO_ID && NO_IDS.has(id.toLowerCase())) return null;
	if (SCIENTIFIC.test(id)) return null;
	return id.endsWith('.0') && WHOLE_NUMBER_WITH_DECIMAL.test(id) ? tidyId(id.slice(0, -2)) : id;
}

/**
 * A customer's id as text, as `tidyId`. Columns of customers often hold their e-mail addresses, which are compared in
 * lower case and beside other records' e-mails: such a one is no id. Neither is the word for a stranger.
 *
 * @example
 * tidyCustomerId('Ana@Example.com') // null
 * tidyCustomerId('@ana') // '@ana'
 * tidyCustomerId('Walk-in') // null
 */
export function tidyCustomerId(value: unknown): string | null {
	// It ends in a digit, in which no address ends.
	if (typeof value === 'string' && isTidyId(value)) return value;
	const id = tidyId(value);
	if (id === null || isStranger(id)) return null;
	return id.includes('@') && tidyEmail(id) !== null ? null : id;
}

function isStranger(id: string): boolean {
	return id.length <= LONGEST_STRANGER && STRANGERS.has(id.toLowerCase());
}

/**
 * Whether an id stands as it is, as nearly all do: two characters or more between which nothing is to be trimmed, the
 * last of them a digit, in which no word for "none" ends. Nothing is allocated: this is asked twice for every order.
 */
function isTidyId(text: string): boolean {
	const { length } = text;
	if (length < 2 || length > LONGEST_ID) return false;
	const first = text.charCodeAt(0);
	const last = text.charCodeAt(length - 1);
	if (first <= SPACE || first > LAST_ASCII || last < ZERO || last > NINE) return false;
	if (text.charCodeAt(length - EXPONENT) === PLUS) return false;
	return last !== ZERO || text.charCodeAt(length - 2) !== POINT;
}
