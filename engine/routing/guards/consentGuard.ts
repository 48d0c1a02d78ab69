import type { Channel, ChannelSettings } from '../channels/channel';
import { isPermitted } from '../channels/isPermitted';
import { consentTo } from '../channels/unreached';
import type { Suppression } from '../openBatch';
import type { OpenGuard } from './guard';

/** What an operator sends by: one channel from every output, or the one that `route.channel` names for each customer. */
export const GUARDED_CHANNELS = ['email', 'sms', 'mail', 'ads', 'route'] as const;

export type GuardedChannel = (typeof GUARDED_CHANNELS)[number];

const CHANNEL_WORDS: Record<Exclude<Channel, 'none'>, string> = {
	email: 'e-mail',
	sms: 'text messages',
	mail: 'post',
	ads: 'advertising',
};

/** Suppresses whoever did not agree to the channel by which their output is sent to. */
export function consentGuard(by: GuardedChannel, settings: ChannelSettings): OpenGuard {
	return (batch) => {
		let unknown = 0;
		return {
			check(placement) {
				const json = batch.json(placement);
				const channels = by === 'route' ? batch.channels(placement) : [by];
				// An output that contacts nobody needs no consent.
				if (batch.channels(placement).every((channel) => channel === 'none')) return undefined;
				const real = channels.filter((channel) => channel !== 'none');
				if (real.some((channel) => isPermitted(json, channel, settings))) return undefined;
				const refused = real.some((channel) => consentTo(json, channel) === 'unsubscribed');
				if (!refused) unknown++;
				return suppression(real, refused);
			},
			hints: () =>
				unknown === 0
					? []
					: [
							{
								kind: 'warning',
								text: `Of ${unknown} ${unknown === 1 ? 'customer' : 'customers'} it is not known whether they agreed to be contacted, so they were suppressed. Give their consent in the field "consent" (subscribed or unsubscribed), or add "Allow Unknown Consent" to the guards if the law lets you contact them.`,
							},
						],
		};
	};
}

function suppression(
	channels: ReadonlyArray<Exclude<Channel, 'none'>>,
	refused: boolean,
): Suppression {
	const words = channels.map((channel) => CHANNEL_WORDS[channel]).join(' or ');
	return {
		because: 'consent',
		detail: refused
			? `The customer said no to ${words}.`
			: `It is not known whether the customer agreed to ${words}.`,
	};
}
