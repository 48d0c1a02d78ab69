/** The fields that an operator named: paths into each item, with dots where objects are nested. */
export interface CustomColumns {
	/** Tells customers apart: an id, an e-mail address or a phone number. */
	customer: string;
	placedAt: string;
	total: string;
	/** Further fields by their role. */
	more: ReadonlyMap<string, string>;
}
