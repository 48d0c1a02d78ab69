import type { ColumnRole } from './columnSynonyms';

/**
 * What stands beside the core of a column's name and does not change what the column is: a currency ("Betrag in Euro"),
 * taxes ("Total IVA incluido"), the time of day ("Data e ora"), whose it is ("Moneda del pedido", "E-Mail des Kunden").
 */
export interface NameQualifier {
	/** In a normalised name (`normaliseColumnName`). */
	readonly pattern: RegExp;
	/** The roles of the columns that have it; all, where there is none. */
	readonly roles?: ReadonlySet<ColumnRole>;
	/** Whether an amount so named leaves something out that was paid. */
	readonly isNet?: boolean;
}

const CURRENCY_WORDS =
	'eur|euro|euros|usd|dollar|dollars|gbp|pounds?|chf|franken|francs?|franchi|cad|aud|nzd|brl|reais|mxn|pesos?|pln|zloty|sek|nok|dkk|kroner|czk|jpy|inr|zar';
const TAX_WORDS =
	'vat|tax|taxes|gst|hst|mwst|mw st|ust|u st|mehrwertsteuer|steuern?|tva|iva|impuestos?|impostos?|imposte|btw';
const WITH =
	'incl|incl all|including|inclusive|inc|with|inkl|inklusive|mit|avec|incluido|incluidos|incluida|inclus|incluso|inclusi|con|com|c|met';
const INCLUDED =
	'incl|inc|included|inkl|inklusive|enthalten|comprise|comprises|inclus|incluse|incluido|incluida|incluidos|inclusa|incluso|inclusi|compresa|inbegrepen';
const WITHOUT =
	'excl|excluding|exclusive|ex|exkl|exklusive|without|ohne|zzgl|hors|sans|sin|sem|senza|s|zonder';
const EXCLUDED = 'excl|excluded|exkl|exclus|excluido|excluida|escl|esclusa|escluso|exclusief';

const MONEY: ReadonlySet<ColumnRole> = new Set([
	'total',
	'lineTotal',
	'unitPrice',
	'totalSpent',
	'refunded',
	'keptTotal',
	'tax',
	'shipping',
	'discount',
]);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(['total', 'lineTotal', 'unitPrice', 'totalSpent']);
const MOMENTS: ReadonlySet<ColumnRole> = new Set([
	'placedAt',
	'firstOrderAt',
	'lastOrderAt',
	'updatedAt',
]);
const OF_ORDERS: ReadonlySet<ColumnRole> = new Set([
	'placedAt',
	'status',
	'currency',
	'total',
	'channel',
]);
const OF_CUSTOMERS: ReadonlySet<ColumnRole> = new Set(['email', 'phone']);

/** Each is taken off by itself, as long as one of them is there. */
export const NAME_QUALIFIERS: readonly NameQualifier[] = [
	// "Total EUR", "Betrag in Euro", and "Betrag in €", of which the sign is gone.
	{ pattern: new RegExp(` (?:(?:in|en|em) )?(?:${CURRENCY_WORDS})$`), roles: MONEY },
	{ pattern: / (?:in|en|em)(?: r)?$/, roles: MONEY },
	{ pattern: new RegExp(` (?:${WITHOUT}) (?:${TAX_WORDS})$`), roles: AMOUNTS, isNet: true },
	{ pattern: new RegExp(` (?:${TAX_WORDS}) (?:${EXCLUDED})$`), roles: AMOUNTS, isNet: true },
	{ pattern: / (?:ht|h t|net|netto|neto|liquido)$/, roles: AMOUNTS, isNet: true },
	{ pattern: new RegExp(` (?:${WITH}) (?:\\d+ )?(?:${TAX_WORDS})$`), roles: AMOUNTS },
	{ pattern: new RegExp(` (?:${TAX_WORDS}) (?:${INCLUDED})$`), roles: AMOUNTS },
	{ pattern: / (?:ttc|t t c|gross|brutto|bruto|brut|lordo)$/, roles: AMOUNTS },
	{ pattern: / (?:utc|gmt|local)$/, roles: MOMENTS },
	{
		pattern: / (?:(?:and|und|et|y|e|en) )?(?:time|uhrzeit|zeit|heure|hora|ora|tijd)$/,
		roles: MOMENTS,
	},
	{
		pattern:
			/^(?:order|purchase|sale) | (?:orders?|purchase|sale|bestellung|auftrags?|kaufs?|commande|achat|pedido|encomenda|orden|compra|venta|venda|ordine|acquisto|vendita|bestelling|aankoop)$/,
		roles: OF_ORDERS,
	},
	{
		pattern:
			/^(?:(?:customer|client|buyer|purchaser|shopper|user|account|login|member)(?: s)?|kunden?|kaufer|klant|koper) | (?:customer|client|buyer|user|kunden?|kaufers?|acheteur|cliente|comprador|acquirente|klant|koper)$/,
		roles: OF_CUSTOMERS,
	},
	// What n8n's Notion node puts before the name of every property.
	{ pattern: /^property / },
];
