import type { Consent } from '../../consent/consent';
import type { Channel, ChannelSettings } from './channel';
import { emailConsentOf, smsConsentOf } from '../../consent/consentOf';
import { findField } from '../facts/findField';

/** Whether the customer's consent allows a channel, whether or not there is an address for it. */
export function isPermitted(json: unknown, channel: Channel, settings: ChannelSettings): boolean {
	switch (channel) {
		case 'email':
		case 'ads':
			return allows(emailConsentOf(json, findField), settings);
		case 'sms':
			return allows(smsConsentOf(json, findField), settings);
		case 'mail':
			return emailConsentOf(json, findField) !== 'unsubscribed';
		case 'none':
			return true;
	}
}

function allows(consent: Consent, { allowUnknownConsent }: ChannelSettings): boolean {
	return consent === 'subscribed' || (consent === 'unknown' && allowUnknownConsent);
}
