import { tidyEmail, tidyPhone } from '../../identity/contact';
import { findField, findText } from '../facts/findField';
import type { Channel, ChannelSettings } from './channel';
import { isPermitted } from './isPermitted';
import { PHONE_FIELDS } from './phoneFields';

const ADDRESS_FIELDS = ['address', 'address1', 'street', 'postalAddress'];

/**
 * The first channel of a list on which the customer may and can be reached, `none` where there is none.
 *
 * - `email`: an address, and consent
 * - `sms`: a phone number, and consent (see `smsConsentOf`)
 * - `mail`: a postal address, of anybody who did not say no
 * - `ads`: an e-mail address or a phone number to recognise the customer by, and consent
 *
 * @example
 * chooseChannel({ email: 'a@example.com', consent: 'unsubscribed', phone: '+49 30 123456', smsConsent: 'subscribed' },
 *   ['email', 'sms'], { allowUnknownConsent: false }) // 'sms'
 */
export function chooseChannel(
	json: unknown,
	channels: readonly Channel[],
	settings: ChannelSettings,
): Channel {
	return channels.find((channel) => canReach(json, channel, settings)) ?? 'none';
}

function canReach(json: unknown, channel: Channel, settings: ChannelSettings): boolean {
	return isPermitted(json, channel, settings) && hasAddress(json, channel);
}

/** Whether a channel leads anywhere, whether or not the customer agreed to it. */
export function hasAddress(json: unknown, channel: Channel): boolean {
	switch (channel) {
		case 'email':
			return hasEmail(json);
		case 'sms':
			return hasPhone(json);
		case 'mail':
			return hasPostalAddress(json);
		case 'ads':
			return hasEmail(json) || hasPhone(json);
		case 'none':
			return true;
	}
}

/** A hashed address reaches nobody by e-mail, and `tidyEmail` takes none. */
function hasEmail(json: unknown): boolean {
	return tidyEmail(findField(json, 'email')) !== null;
}

function hasPhone(json: unknown): boolean {
	return PHONE_FIELDS.some((field) => tidyPhone(findField(json, field)) !== null);
}

function hasPostalAddress(json: unknown): boolean {
	return ADDRESS_FIELDS.some((field) => {
		const value = findField(json, field);
		if (typeof value !== 'object' || value === null) return findText(json, field) !== undefined;
		return findText(value, 'address1') !== undefined || findText(value, 'street') !== undefined;
	});
}
