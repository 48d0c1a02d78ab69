import type { AudienceRow } from './audienceRows';

/** The most people in one request to `/{audience_id}/users`, Meta Marketing API. */
export const ROWS_PER_REQUEST = 10_000;

/** The bodies that add people to a custom audience by value. */
export function metaPayloads(rows: readonly AudienceRow[]) {
	const payloads = [];
	for (let from = 0; from < rows.length; from += ROWS_PER_REQUEST) {
		payloads.push({
			payload: {
				schema: ['EMAIL', 'PHONE', 'LOOKALIKE_VALUE'],
				data: rows
					.slice(from, from + ROWS_PER_REQUEST)
					.map(({ email, phone, value }) => [email ?? '', phone ?? '', value]),
			},
		});
	}
	return payloads;
}
