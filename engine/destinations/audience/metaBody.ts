import type { AudienceRow } from './audienceRows';

/**
 * The body that adds people to a custom audience by value.
 *
 * Source: Meta Marketing API, POST /{audience_id}/users; at most 10,000 people.
 */
export function metaBody(rows: readonly AudienceRow[]) {
	return {
		payload: {
			schema: ['EMAIL', 'PHONE', 'LOOKALIKE_VALUE'],
			data: rows.map(({ email, phone, value }) => [email ?? '', phone ?? '', value]),
		},
	};
}
