/**
 * What stands beside an amount for a currency, beside the ISO 4217 codes: signs and abbreviations, in lower case and
 * without dots and spaces.
 */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
	['€', 'EUR'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['£', 'GBP'],
	['us$', 'USD'],
	['$us', 'USD'],
	['a$', 'AUD'],
	['au$', 'AUD'],
	['c$', 'CAD'],
	['ca$', 'CAD'],
	['cad$', 'CAD'],
	['cdn$', 'CAD'],
	['nz$', 'NZD'],
	['hk$', 'HKD'],
	['s$', 'SGD'],
	['sg$', 'SGD'],
	['nt$', 'TWD'],
	['mx$', 'MXN'],
	['r$', 'BRL'],
	['円', 'JPY'],
	['元', 'CNY'],
	['sfr', 'CHF'],
	['₹', 'INR'],
	['₽', 'RUB'],
	['₴', 'UAH'],
	['₺', 'TRY'],
	['tl', 'TRY'],
	['₩', 'KRW'],
	['₪', 'ILS'],
	['₫', 'VND'],
	['đ', 'VND'],
	['₦', 'NGN'],
	['₱', 'PHP'],
	['฿', 'THB'],
	['₡', 'CRC'],
	['₲', 'PYG'],
	['₵', 'GHS'],
	['₸', 'KZT'],
	['₼', 'AZN'],
	['₾', 'GEL'],
	['₮', 'MNT'],
	['zł', 'PLN'],
	['zl', 'PLN'],
	['kč', 'CZK'],
	['ft', 'HUF'],
	['лв', 'BGN'],
	['r', 'ZAR'],
	['rm', 'MYR'],
	['rp', 'IDR'],
	['s/', 'PEN'],
	['q', 'GTQ'],
	['ksh', 'KES'],
]);

const DOLLARS =
	'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD';

/** Marks that several currencies share, which say that an amount is in none of the others. */
export const SHARED_MARKS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		$: DOLLARS,
		'¥': 'JPY CNY',
		'￥': 'JPY CNY',
		kr: 'SEK NOK DKK ISK',
		fr: 'CHF XOF XAF XPF BIF CDF DJF GNF KMF RWF',
		rs: 'INR PKR LKR NPR MUR SCR',
		lei: 'RON MDL',
	}).map(([mark, currencies]) => [mark, currencies.split(' ')] as const),
);
