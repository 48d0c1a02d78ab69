/** What stands for a thing that was taken out. */
const EMAIL = '[email]';
const LINK = '[link]';
const ACCOUNT = '[account number]';
const CARD = '[card number]';
const PHONE = '[phone number]';
const ORDER = '[order number]';
const NUMBER = '[number]';

/** Every repetition is bounded and none is nested: the time grows with the length of the text and nothing else. */
const AT_HOST =
	/(?:@|%40|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}-]{1,63}){1,4}/giu;
/** What stands before it. */
const MAILBOX = /[\p{L}\p{N}._%+'-]{1,64}\s?$/u;
const LONGEST_MAILBOX = 65;
/** "ana at example dot com", in seven languages. "Seen at example.com" is no address, unless mail lives there. */
const SPELLED_EMAILS =
	/(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}\s(?:at|ät|arobase|arroba|chiocciola|apenstaartje)\s(?:[\p{L}\p{N}-]{1,63}\s(?:dot|punkt|point|punto|ponto|punt)\s[\p{L}\p{N}-]{2,63}|(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|gmx|web|proton|protonmail|aol|orange|libero)\.[a-z]{2,4}\b)/giu;
/** With or without "https", with a path or a parameter, but not a bare name of a shop. */
const LINKS =
	/\b(?:[a-z][a-z0-9+-]{1,15}:\/\/|www\.)[^\s<>"]{1,500}|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,12}(?:\/|[?#](?=[^\s<>"=]{1,40}=))[^\s<>"]{1,500}/gi;
/** Two letters, two check digits, and groups of letters and digits: ISO 13616. */
const IBANS = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/gi;
/** 13 to 19 digits, in groups or not: ISO/IEC 7812. */
const CARDS = /(?<![\d])\d(?:[ .-]?\d){12,18}(?![\d])/g;
/** Words for an order, a customer or a parcel. */
const ORDER_WORDS = [
	'orders?|invoice|receipt|tracking|parcel|package|customer|client|account|ticket|reference|ref|booking|confirmation',
	'bestell(?:ung|nummer|nr)?|best(?=[ .-]{1,3}nr)|auftrags?(?:nummer|nr)?|rechnungs?(?:nummer|nr)?|kunden(?:nummer|nr)?|kd',
	'sendungs?(?:nummer|nr)?|vorgangs?(?:nummer|nr)?|commande|facture|colis|pedido|factura|fatura|encomenda|cliente|ordine',
	'fattura|ordernummer|ordernr|bestel(?:ling|nummer|nr)?|factuur|klant(?:nummer|nr)?|rma|retouren?(?:nummer|nr)?|cde|cmd',
].join('|');
const NUMBER_WORDS = 'no|nr|num|number|nummer|numero|número|numéro|n°|nº|id';
/** What may stand between such a word and its number: "order no. is", "Bestell-Nr.:". */
const BEFORE_NUMBER = String.raw`(?:\s(?:with the|mit der|avec le|con el|com o|con il|met het)\s)?[\s.:–-]{0,3}(?:${NUMBER_WORDS}|n)?[\s.:(]{0,3}(?:is|was|ist|war|lautet|est|es|é|è)?[\s.:(–-]{0,3}`;
/** With at least one digit. "10/10" and "100%" are opinions. */
const IDENTIFIER = String.raw`(?!\d{1,3}(?:\s?%|\/(?:5|10|100)(?![A-Z0-9/-])))(?=[A-Z/-]{0,12}\d)[A-Z0-9](?:[A-Z0-9-]|\/(?=[A-Z0-9])){2,30}`;
const ORDERS = new RegExp(
	String.raw`\b(${ORDER_WORDS})(${BEFORE_NUMBER})#?\s?${IDENTIFIER}`,
	'giu',
);
/** Where a word or a sign says that it is a number, a short one is one too: "order no. 12", "customer ID 7". */
const SHORT_ORDERS = new RegExp(
	String.raw`\b((?:${ORDER_WORDS})[\s.:-]{0,3}(?:(?:${NUMBER_WORDS})[\s.:#]{1,3}|#\s?)|(?:bestell|auftrags?|kunden|kd|order|bestel|klant)[ -]?(?:nummer|nr\.?)[\s.:#]{1,3})[A-Z]?\d{1,2}(?![\d/%.,]|\p{L})`,
	'giu',
);
/** What a list goes on with: "orders 1001, 1002 and 1003". */
const LISTED = '#?(?=[A-Z-]{0,8}\\d{3})[A-Z0-9-]{3,20}(?![\\p{L}\\p{N}/])';
const BETWEEN_LISTED = ',? (?:and|und|et|y|e|en|&) |, ?| ?& ?| ?/ ?';
const MORE_ORDERS = new RegExp(
	`(\\[order number\\])((?:(?:${BETWEEN_LISTED})${LISTED}){1,30})`,
	'giu',
);
const ONE_LISTED = new RegExp(`(${BETWEEN_LISTED})${LISTED}`, 'giu');
/** "No. 1001", "(Nr. 4711)": from three digits on, for "No. 1" is praise. */
const NUMBERED =
	/(?<![\p{L}\p{N}])((?:no(?=[.:#])|nr|n°|nº|num(?=[.:]))\.?[ :]{0,2}#?)\d{3,12}(?![\p{L}\p{N}])/giu;
/** "WC-1001", "SO-10023" */
const PREFIXED = /(?<![\p{L}\p{N}-])[A-Z]{2,6}-\d{3,12}(?![\p{L}\p{N}])/gu;
const HASH_NUMBERS = new RegExp(String.raw`#\s?${IDENTIFIER}`, 'gi');
const PHONES = /(?<![\d\p{L}])(?:\+|00)?\(?\d(?:[ ()./‐-–-]{0,3}\d){6,14}(?![\d\p{L}])/gu;
/** Short ones too, where a word says what they are. */
const NAMED_PHONES =
	/\b(tel|telefon|phone|mobile|mobil|cell|handy|whatsapp|fax|téléphone|teléfono|telefone|telefono|telefoon)([\s.:]{0,4})\+?\d[\d ()./-]{3,18}\d/giu;
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
	return withoutEmails(plainSigns(text))
		.replace(SPELLED_EMAILS, EMAIL)
		.replace(LINKS, LINK)
		.split(DATES)
		.map((part, index) => (index % 2 === 1 ? part : withoutNumbers(part)))
		.join('');
}

/**
 * Sought from the sign, of which there are few, and not from the letters before it: to ask of each letter of a long text
 * whether a sign follows within 64 takes seconds.
 */
function withoutEmails(text: string): string {
	let shown = '';
	let end = 0;
	for (const { 0: atHost, index } of text.matchAll(AT_HOST)) {
		const before = text.slice(Math.max(end, index - LONGEST_MAILBOX), index);
		const mailbox = MAILBOX.exec(before)?.[0];
		if (mailbox === undefined) continue;
		shown += text.slice(end, index - mailbox.length) + EMAIL;
		end = index + atHost.length;
	}
	return shown + text.slice(end);
}

/** 2026-05-11 and 11.05.2026 have as many digits as a telephone number. */
const DATES = /(?<![\d./-])(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?![\d/-])/;

function withoutNumbers(text: string): string {
	return text
		.replace(IBANS, ACCOUNT)
		.replace(CARDS, CARD)
		.replace(ORDERS, `$1$2${ORDER}`)
		.replace(SHORT_ORDERS, `$1${ORDER}`)
		.replace(HASH_NUMBERS, ORDER)
		.replace(MORE_ORDERS, (_, first: string, more: string) => {
			return first + more.replace(ONE_LISTED, `$1${ORDER}`);
		})
		.replace(PREFIXED, ORDER)
		.replace(NUMBERED, `$1${ORDER}`)
		.replace(NAMED_PHONES, `$1$2${PHONE}`)
		.replace(PHONES, PHONE)
		.replace(LONG_NUMBERS, NUMBER);
}

/** Signs that nobody sees, and the zeros of Arabic, Persian and Devanagari digits. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const ZEROS = [0x0660, 0x06f0, 0x0966];

/** Full-width letters, unseen signs and digits of other scripts hide nothing: they are written plainly. */
function plainSigns(text: string): string {
	return text
		.normalize('NFKC')
		.replace(UNSEEN, '')
		.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
			const code = digit.charCodeAt(0);
			return String(code - Math.max(...ZEROS.filter((zero) => zero <= code)));
		});
}
