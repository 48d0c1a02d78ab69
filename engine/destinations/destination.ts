import type { Contact } from './contacts/contact';
import type { ApiFailure } from '../connection/apiFailure';
import type { ApiRequest } from '../connection/connection';
import type { Link } from '../connection/openLink';
import type { Rate } from '../connection/rate';
import type { Hint } from '../hint';

export const IDENTIFIERS = ['email', 'phone', 'customerId'] as const;

export type Identifier = (typeof IDENTIFIERS)[number];

/**
 * What became of a contact at a destination; a refusal carries the destination's own words. `endedBy` is set where it was
 * not refused but not reached any more, while others of its batch were written.
 */
export type Written = { done: true } | { done: false; words: string; endedBy?: ApiFailure };

export const WRITTEN: Written = { done: true };

/** What to do for the contacts beyond writing their properties. */
export interface WriteSettings {
	/** Id of a list or audience that they are added to. */
	addToList?: string;
	removeFromList?: string;
	/** Whether to record an event for everyone whose segment changed, which flows can start from. */
	recordChange: boolean;
	/** The day of the run, YYYY-MM-DD. */
	day: string;
}

/** A property that will be written, and a value of it from which its type can be told. */
export interface PropertySample {
	name: string;
	type: 'text' | 'number' | 'boolean' | 'date';
}

/** A service that contacts are written to. */
export interface Destination {
	/** As an operator calls it. */
	readonly displayName: string;
	/** Limits that the service documents. */
	readonly rates: readonly Rate[];
	/** The most contacts, and bytes of JSON, in one request. */
	readonly batch: { readonly contacts: number; readonly bytes: number };
	/** One of these a contact must have; the first one that it has is what it is found by. */
	readonly identifiedBy: readonly Identifier[];
	/** Whether contacts of one segment are better sent together, where tags are set for many at once. */
	readonly batchesBySegment?: boolean;
	/** How a property is called there, where not every name is allowed. */
	nameOf?(property: string): string;
	/**
	 * Makes sure, before the first batch, that the destination has a field for every property: some refuse a whole batch
	 * over a field that they do not know.
	 *
	 * @throws ApiFailure where it cannot be made
	 */
	prepare?(
		properties: readonly PropertySample[],
		settings: WriteSettings,
		link: Link,
	): Promise<void>;
	/** What the operator should know of what will be written, beside the contacts themselves. */
	warnings?(contacts: readonly Contact[], settings: WriteSettings): Hint[];
	/** The requests that would write a batch, for a dry run and for the measure of its size. */
	requests(contacts: readonly Contact[], settings: WriteSettings): ApiRequest[];
	/**
	 * Writes a batch to its end.
	 *
	 * @param report tells how many contacts of the batch are done, where it takes long
	 * @returns what became of each contact, in their order
	 * @throws ApiFailure where nothing of the batch is known to be written
	 */
	write(
		contacts: readonly Contact[],
		settings: WriteSettings,
		link: Link,
		report: (done: number) => void,
	): Promise<Written[]>;
}
