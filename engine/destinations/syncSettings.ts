import type { WriteSettings } from './destination';

/** Who may be written, by their consent to marketing. */
export type ConsentRule = 'subscribed' | 'notUnsubscribed' | 'everyone';

export interface SyncSettings extends WriteSettings {
	consent: ConsentRule;
	/** What earlier runs wrote, by contact; contacts that it knows as they are now are left alone. */
	memory?: Map<string, string>;
}
