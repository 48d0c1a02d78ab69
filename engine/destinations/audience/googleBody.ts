import type { AudienceRow } from './audienceRows';

/**
 * The body that adds people to a customer list, but for `destinations`, which names account and list, and for the
 * statements on terms and consent, which only the advertiser can make.
 *
 * Source: Google Data Manager API v1, POST /v1/audienceMembers:ingest; at most 10,000 people.
 */
export function googleBody(rows: readonly AudienceRow[]) {
	return {
		encoding: 'HEX',
		audienceMembers: rows.map(({ email, phone }) => ({
			userData: {
				userIdentifiers: [
					...(email === null ? [] : [{ emailAddress: email }]),
					...(phone === null ? [] : [{ phoneNumber: phone }]),
				],
			},
		})),
	};
}
