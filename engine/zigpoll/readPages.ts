import type { Link } from '../connection/openLink';
import { isRecord, listAt, textAt, valueAt, type JsonRecord } from '../json';

/** The most records that Zigpoll gives in one page. */
const LARGEST_PAGE = 5_000;

/**
 * Reads all pages of a list, following the cursor. Records that come twice, as they do when a page repeats or somebody
 * answers while pages are read, are given once.
 *
 * @param query which records, such as `{ pollId }` or `{ accountId, createdAfter }`
 * @param limit the most records wanted
 *
 * @example
 * await readPages('/responses', { pollId: 'p1' }, 50, link) // [{ _id: '…', response: '…' }]
 */
export async function readPages(
	path: string,
	query: Readonly<Record<string, string | number>>,
	limit: number,
	link: Link,
): Promise<JsonRecord[]> {
	const records: JsonRecord[] = [];
	const seen = new Set<string>();
	const cursors = new Set<string>();
	let cursor: string | undefined;
	while (records.length < limit) {
		const { body } = await link.send({
			method: 'GET',
			path,
			query: {
				...query,
				limit: Math.min(LARGEST_PAGE, limit - records.length),
				...(cursor !== undefined && { startCursor: cursor }),
			},
		});
		for (const record of recordsOf(body)) {
			const id = textAt(record, '_id');
			if (id !== undefined && seen.has(id)) continue;
			if (id !== undefined) seen.add(id);
			records.push(record);
		}
		cursor = nextCursor(body);
		// A cursor that was followed before would lead round in circles.
		if (cursor === undefined || cursors.has(cursor)) break;
		cursors.add(cursor);
	}
	return records.slice(0, limit);
}

/** Some lists come bare, others under `data`. */
function recordsOf(body: unknown): JsonRecord[] {
	const list = Array.isArray(body)
		? (body as unknown[])
		: isRecord(body)
			? listAt(body, 'data')
			: [];
	return list.filter(isRecord);
}

function nextCursor(body: unknown): string | undefined {
	if (!isRecord(body) || valueAt(body, 'hasNextPage') !== true) return undefined;
	return textAt(body, 'endCursor');
}
