import type { ApiServer } from './apiServer';

export interface HubSpotService extends ApiServer {
	/** Names of the contact properties that there are. */
	properties: ReadonlySet<string>;
	/** By e-mail address. */
	contacts: ReadonlyMap<string, { properties: Record<string, unknown>; writes: number }>;
	/** Ids of the contacts on a list. */
	listOf(id: string): ReadonlySet<string>;
	refuse(email: string, words: string): void;
}

/**
 * Starts HubSpot as far as Segment Sync uses it; its token is `secret`.
 *
 * @param settings.refusesWholeBatches whether one wrong contact makes the whole batch be refused
 */
export function startHubSpotService(settings?: {
	refusesWholeBatches?: boolean;
}): Promise<HubSpotService>;
