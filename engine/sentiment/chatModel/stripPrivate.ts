/** What stands for a thing that was taken out. */
const EMAIL = '[email]';
const LINK = '[link]';
const ACCOUNT = '[account number]';
const CARD = '[card number]';
const PHONE = '[phone number]';
const ORDER = '[order number]';
const NUMBER = '[number]';

/** Every repetition is bounded and none is nested: the time grows with the length of the text and nothing else. */
const EMAILS =
	/[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{1,63}){1,4}/giu;
const LINKS = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}/gi;
/** Two letters, two check digits, and groups of letters and digits: ISO 13616. */
const IBANS = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/gi;
/** 13 to 19 digits, in groups or not: ISO/IEC 7812. */
const CARDS = /(?<![\d])\d(?:[ -]?\d){12,18}(?![\d])/g;
/** A word for an order, a customer or a parcel, and a number with at least one digit after it. */
const ORDERS =
	/\b(order|orders|order number|invoice|tracking|parcel|customer|account|ticket|reference|ref|bestellung|bestellnummer|auftrag|auftragsnummer|rechnung|kundennummer|sendungsnummer|commande|facture|pedido|factura|fatura|ordine|fattura|bestelling|ordernummer|bestelnummer|factuur)([\s.:]{0,3}(?:no|nr|num|number|nummer|numero|número|numéro|n°|nº|id)?[\s.:]{0,3})#?\s?(?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9-]{2,30}/giu;
const HASH_NUMBERS = /#\s?(?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9-]{2,30}/gi;
const PHONES = /(?<![\d\p{L}])(?:\+|00)?\(?\d(?:[ ()./-]{0,3}\d){6,14}(?![\d\p{L}])/gu;
/** A long number, or letters and digits in one: some id. */
const LONG_NUMBERS =
	/(?<![\p{L}\p{N}])(?=[A-Z-]{0,12}\d[A-Z0-9-]*\d{3})[A-Z0-9-]{8,40}(?![\p{L}\p{N}])/giu;

/**
 * A text without what identifies a person: e-mail addresses, links, account and card numbers, telephone numbers, order
 * and customer numbers, and other long numbers. Prices, dates, ratings and sizes stay, for they are part of what is said.
 *
 * @example
 * stripPrivate('Order #10023 never came, call me at +49 30 1234567')
 * // 'Order [order number] never came, call me at [phone number]'
 */
export function stripPrivate(text: string): string {
	return text
		.replace(EMAILS, EMAIL)
		.replace(LINKS, LINK)
		.replace(IBANS, ACCOUNT)
		.replace(CARDS, CARD)
		.replace(ORDERS, `$1$2${ORDER}`)
		.replace(HASH_NUMBERS, ORDER)
		.replace(PHONES, (found) => unlessDate(found, PHONE))
		.replace(LONG_NUMBERS, (found) => unlessDate(found, NUMBER));
}

/** 2026-05-11 and 11.05.2026 have as many digits as a telephone number. */
const DATES = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})$/;

function unlessDate(found: string, instead: string): string {
	return DATES.test(found) ? found : instead;
}
