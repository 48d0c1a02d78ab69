import type { WriteSettings } from './destination';
import type { SentMemory } from './memory/sentMemory';

/** Who may be written, by their consent to marketing. */
export type ConsentRule = 'subscribed' | 'notUnsubscribed' | 'everyone';

export interface SyncSettings extends WriteSettings {
	consent: ConsentRule;
	/** Whether contacts that an earlier run wrote as they are now are left alone. */
	onlyChanges: boolean;
	/** What earlier runs wrote. */
	memory?: SentMemory;
}
