/** Where the shop delivers. Prices are the same everywhere and in EUR. */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	readonly name: string;
	/** Of all customers, 0..1. */
	readonly share: number;
	/** Value-added tax contained in the price, percent; 0 for deliveries out of the EU. */
	readonly vatPercent: number;
	/** Delivery below the amount from which it is free, in cents. */
	readonly shippingCents: number;
	/** A place for addresses. */
	readonly city: string;
	readonly postcode: string;
}

export const HOME_COUNTRY: Country = {
	code: 'DE',
	name: 'Germany',
	share: 0.62,
	vatPercent: 19,
	shippingCents: 490,
	city: 'Berlin',
	postcode: '10115',
};

export const COUNTRIES: readonly Country[] = [
	HOME_COUNTRY,
	country('AT', 'Austria', 0.1, 20, 790, 'Wien', '1010'),
	country('CH', 'Switzerland', 0.06, 0, 1290, 'Zürich', '8001'),
	country('FR', 'France', 0.06, 20, 790, 'Lyon', '69001'),
	country('NL', 'Netherlands', 0.05, 21, 790, 'Utrecht', '3511'),
	country('GB', 'United Kingdom', 0.035, 0, 1290, 'Leeds', 'LS1'),
	country('US', 'United States', 0.035, 0, 1290, 'Portland', '97201'),
	country('BE', 'Belgium', 0.02, 21, 790, 'Gent', '9000'),
	country('DK', 'Denmark', 0.01, 25, 790, 'Aarhus', '8000'),
	country('IT', 'Italy', 0.01, 22, 790, 'Torino', '10121'),
];

const BY_CODE = new Map(COUNTRIES.map((each) => [each.code, each]));

/** @throws RangeError for a code that the shop does not deliver to. */
export function countryOf(code: string): Country {
	const found = BY_CODE.get(code);
	if (found === undefined) throw new RangeError(`The shop does not deliver to ${code}.`);
	return found;
}

function country(
	code: string,
	name: string,
	share: number,
	vatPercent: number,
	shippingCents: number,
	city: string,
	postcode: string,
): Country {
	return { code, name, share, vatPercent, shippingCents, city, postcode };
}
