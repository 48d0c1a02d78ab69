import { activeCampaign } from '../../engine/destinations/activeCampaign/activeCampaign';
import { brevo } from '../../engine/destinations/brevo/brevo';
import type { Destination } from '../../engine/destinations/destination';
import { hubSpot } from '../../engine/destinations/hubSpot/hubSpot';
import { klaviyo } from '../../engine/destinations/klaviyo/klaviyo';
import { mailchimp } from '../../engine/destinations/mailchimp/mailchimp';
import { omnisend } from '../../engine/destinations/omnisend/omnisend';

/** The destinations that are written to over a network, and the credential and media type of each. */
export interface OnlineDestination {
	credential: string;
	contentType?: string;
	/** A new one for each run: some keep what they look up. */
	open(): Destination;
}

export const ONLINE_DESTINATIONS = {
	activeCampaign: { credential: 'segmentationActiveCampaignApi', open: activeCampaign },
	brevo: { credential: 'segmentationBrevoApi', open: () => brevo },
	hubSpot: { credential: 'segmentationHubSpotApi', open: () => hubSpot },
	klaviyo: {
		credential: 'segmentationKlaviyoApi',
		contentType: 'application/vnd.api+json',
		open: () => klaviyo,
	},
	mailchimp: { credential: 'segmentationMailchimpApi', open: mailchimp },
	omnisend: { credential: 'segmentationOmnisendApi', open: () => omnisend },
} as const satisfies Record<string, OnlineDestination>;

export type OnlineDestinationName = keyof typeof ONLINE_DESTINATIONS;
