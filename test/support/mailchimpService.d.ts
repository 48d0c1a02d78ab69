import type { ApiServer } from './apiServer';

export interface MailchimpMember {
	status: string;
	merge_fields: Record<string, unknown>;
	tags: ReadonlySet<string>;
	/** How often Segment Sync wrote it. */
	writes: number;
}

export interface MailchimpService extends ApiServer {
	mergeFields: ReadonlySet<string>;
	/** By e-mail address. */
	members: ReadonlyMap<string, MailchimpMember>;
	/** Puts somebody into the audience beforehand. */
	addMember(email: string, status: string, tags?: string[]): void;
	refuse(email: string, words: string): void;
}

/** Starts Mailchimp as far as Segment Sync uses it; its key is `secret-us21`, its audience `a1b2`. */
export function startMailchimpService(): Promise<MailchimpService>;
