import type { Consent } from '../../consent/consent';

/** What a destination can store about a contact. */
export type PropertyValue = string | number | boolean | null;

/** A customer on the way to a destination. */
export interface Contact {
	/** Place among the input items. */
	item: number;
	customerId: string | null;
	/** Trimmed, in lower case. */
	email: string | null;
	/** E.164, such as +49301234567; null where the country code is not known. */
	phone: string | null;
	consent: Consent;
	segment: string | null;
	/** The segment before, as the item says it, or as an earlier run wrote it. */
	previousSegment: string | null;
	/** The segment that an earlier run is known to have written. */
	writtenSegment?: string | null;
	/** The day that the scores are of, YYYY-MM-DD, where the item tells; see `scoredOn`. */
	scoredOn?: string;
	/** Future value, main unit of the currency, for audiences by value. */
	value: number | null;
	/** By the names of the mapping, in its order. */
	properties: ReadonlyMap<string, PropertyValue>;
}
