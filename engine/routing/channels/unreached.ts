import { emailConsentOf, smsConsentOf } from '../../consent/consentOf';
import type { Consent } from '../../consent/consent';
import type { Hint } from '../../hint';
import { findField } from '../facts/findField';
import { DEFAULT_CHANNELS, type Channel } from './channel';
import { hasAddress } from './chooseChannel';

/** Counts the customers whom no channel of their output reaches, and why. */
export interface Unreached {
	note(json: unknown, channels: readonly Channel[]): void;
	hints(): Hint[];
}

/** What a customer said to a channel. */
export function consentTo(json: unknown, channel: Channel): Consent {
	return channel === 'sms' ? smsConsentOf(json, findField) : emailConsentOf(json, findField);
}

/**
 * `route.channel` is `none` for who may not be written to and for who cannot be, and nobody sees which it is. The hint
 * says it of all of them together.
 */
export function createUnreached(): Unreached {
	let unknown = 0;
	let refused = 0;
	let withoutAddress = 0;
	return {
		note(json, channels) {
			// Channels that nobody chose need nobody's attention, and an output that contacts nobody misses nobody.
			if (channels === DEFAULT_CHANNELS) return;
			const real = channels.filter((channel) => channel !== 'none');
			if (real.length === 0) return;
			const addressed = real.filter((channel) => hasAddress(json, channel));
			if (addressed.length === 0) withoutAddress++;
			else if (addressed.some((channel) => consentTo(json, channel) === 'unknown')) unknown++;
			else refused++;
		},
		hints() {
			const customers = unknown + refused + withoutAddress;
			if (customers === 0) return [];
			const parts = [
				unknown > 0 && `of ${unknown} it is not known whether they agreed to be contacted`,
				refused > 0 && `${refused} said no`,
				withoutAddress > 0 &&
					`${withoutAddress} ${withoutAddress === 1 ? 'has' : 'have'} no address or number for it`,
			].filter((part) => part !== false);
			const wayOut =
				unknown > 0
					? ' Give the consent in the field "consent" (subscribed or unsubscribed), or add "Allow Unknown Consent" to the guards if the law lets you contact them.'
					: '';
			return [
				{
					kind: 'info',
					text: `The "channel" of ${customers} ${customers === 1 ? 'customer' : 'customers'} is none: ${parts.join(', ')}.${wayOut}`,
				},
			];
		},
	};
}
