import type { ApiServer } from './apiServer';

export interface KlaviyoService extends ApiServer {
	/** By e-mail address, else customer id or phone number. */
	profiles: ReadonlyMap<
		string,
		{ id: string; properties: Record<string, unknown>; writes: number }
	>;
	/** By their unique id; `sent` counts how often an event came in. */
	events: ReadonlyMap<
		string,
		{ profile: Record<string, unknown>; properties: Record<string, unknown>; sent: number }
	>;
	/** Profile ids of a list. */
	membersOf(list: string): ReadonlySet<string>;
	refuse(email: string, words: string): void;
}

/** Starts Klaviyo as far as Segment Sync uses it; its key is `pk_test`. */
export function startKlaviyoService(): Promise<KlaviyoService>;
