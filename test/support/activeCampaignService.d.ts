import type { ApiServer } from './apiServer';

export interface ActiveCampaignContact {
	/** Values of custom fields, by the field's id. */
	fields: Record<string, string>;
	/** By name. */
	tags: ReadonlyMap<string, string>;
	/** Lists that the contact was subscribed to. */
	lists: ReadonlySet<string>;
	writes: number;
}

export interface ActiveCampaignService extends ApiServer {
	/** Ids of the custom fields, by personalisation tag. */
	fields: ReadonlyMap<string, string>;
	/** By e-mail address. */
	contacts: ReadonlyMap<string, ActiveCampaignContact>;
	/** A batch with this contact is refused. */
	refuse(email: string, words: string): void;
	/** The contact leaves a list. */
	unsubscribe(email: string, list: string): void;
	/** This contact is taken, and fails in the import. */
	failToImport(email: string): void;
}

/** Starts ActiveCampaign as far as Segment Sync uses it; its key is `secret`. */
export function startActiveCampaignService(): Promise<ActiveCampaignService>;
