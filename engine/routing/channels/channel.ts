/** Ways to reach a customer. `none` is what remains where no other is allowed. */
export const CHANNELS = ['email', 'sms', 'mail', 'ads', 'none'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Without a play the channels are those that nearly every shop has. */
export const DEFAULT_CHANNELS: readonly Channel[] = ['email', 'sms'];

export interface ChannelSettings {
	/** Whether customers of whom it is not known may be written to. Of those who said no nobody ever is. */
	allowUnknownConsent: boolean;
}
