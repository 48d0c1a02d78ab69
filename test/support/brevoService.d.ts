import type { ApiServer } from './apiServer';

export interface BrevoService extends ApiServer {
	/** Names of the attributes that there are. */
	attributes: ReadonlySet<string>;
	/** By e-mail address, else by the shop's id. */
	contacts: ReadonlyMap<string, { attributes: Record<string, unknown>; writes: number }>;
	listOf(id: number): ReadonlySet<string>;
	/** This address is reported as invalid by every import. */
	refuse(email: string): void;
}

/** Starts Brevo as far as Segment Sync uses it; its key is `secret`. */
export function startBrevoService(): Promise<BrevoService>;
