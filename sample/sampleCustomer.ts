import type { SampleConsent } from './traits';

/** A person as the shop knows them. Nobody is real: see `inventedNames`. */
export interface SampleCustomer {
	/** 1, 2… in no particular order. */
	number: number;
	/** Id of the customer's account, or null for those who never opened one. */
	accountId: number | null;
	firstName: string;
	lastName: string;
	/** Lower case; null for those who left only a phone number. Orders may have it in other letters. */
	email: string | null;
	/** E.164. */
	phone: string | null;
	/** ISO 3166-1 alpha-2. */
	country: string;
	consent: SampleConsent;
}
