import type { ApiServer } from './apiServer';

export interface OmnisendContact {
	customProperties: Record<string, unknown>;
	tags: ReadonlySet<string>;
	/** Set where a request said something of the contact's subscription. */
	status?: string;
	writes: number;
}

export interface OmnisendService extends ApiServer {
	/** By e-mail address, else by phone number. */
	contacts: ReadonlyMap<string, OmnisendContact>;
	/** Puts a tag of the shop's own on a contact. */
	addTag(address: string, tag: string): void;
	refuse(address: string, words: string): void;
}

/** Starts Omnisend as far as Segment Sync uses it; its key is `secret`. */
export function startOmnisendService(): Promise<OmnisendService>;
