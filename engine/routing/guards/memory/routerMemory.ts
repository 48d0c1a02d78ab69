import { sha256 } from '../../../identity/sha256';

/** Short enough for a memory of many customers, long enough that no two of them share it. */
const FINGERPRINT_LENGTH = 16;

/** What a router remembers of earlier runs, by the fingerprint of the customer. */
export interface RouterMemory {
	/** The outputs that the customer came out of last. */
	readonly routes: ReadonlyMap<string, readonly string[]>;
	/** When the customer came out of an output, in whole hours since 1970, earliest first. */
	readonly contacts: ReadonlyMap<string, readonly number[]>;
}

export const NO_MEMORY: RouterMemory = { routes: new Map(), contacts: new Map() };

export const MILLISECONDS_PER_HOUR = 3_600_000;

/** What a customer is remembered by: never the id or the address itself. */
export function fingerprintOf(customer: string): string {
	return sha256(customer).slice(0, FINGERPRINT_LENGTH);
}
