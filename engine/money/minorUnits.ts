/** Decimals of the currencies whose smallest unit is not a hundredth. Source: ISO 4217, list one, of 2024. */
const ISO_DECIMALS: ReadonlyMap<string, number> = new Map([
	...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF'].map(zeroDecimals),
	...['UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map(zeroDecimals),
	...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
	...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/**
 * Where Stripe's API differs. The króna and the Ugandan shilling have no cents any more, but Stripe still counts in
 * hundredths of them, "for backwards compatibility"; the forint and the New Taiwan dollar are without decimals in
 * payouts only. Of the ariary Stripe knows no fifths. Source: docs.stripe.com/currencies, "Zero-decimal currencies" and
 * "Special cases".
 */
const STRIPE_DECIMALS: ReadonlyMap<string, number> = new Map([
	['ISK', 2],
	['UGX', 2],
	['MGA', 0],
]);

const USUAL_DECIMALS = 2;

/**
 * How many decimals amounts of a currency have by ISO 4217.
 *
 * @param currency upper-case ISO 4217 code; null, and codes that nobody knows, have hundredths
 * @example
 * decimalsOf('JPY') // 0
 */
export function decimalsOf(currency: string | null): number {
	return currency === null ? USUAL_DECIMALS : (ISO_DECIMALS.get(currency) ?? USUAL_DECIMALS);
}

/**
 * An amount in main units of its currency (euros), from its smallest units (cents) as APIs count them.
 *
 * @param currency upper-case ISO 4217 code; null, and codes that nobody knows, have hundredths
 * @param convention whose smallest units they are: Stripe's differ from ISO's for three currencies
 * @example
 * fromMinorUnits(1250, 'EUR') // 12.5
 * fromMinorUnits(1250, 'JPY') // 1250
 * fromMinorUnits(1250, 'KWD') // 1.25
 * fromMinorUnits(1250, 'ISK', 'stripe') // 12.5
 */
export function fromMinorUnits(
	amount: number,
	currency: string | null,
	convention: 'iso4217' | 'stripe' = 'iso4217',
): number {
	const special =
		convention === 'stripe' && currency !== null ? STRIPE_DECIMALS.get(currency) : undefined;
	return amount / 10 ** (special ?? decimalsOf(currency));
}

function zeroDecimals(code: string): readonly [string, number] {
	return [code, 0];
}
