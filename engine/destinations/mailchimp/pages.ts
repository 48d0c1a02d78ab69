import { jsonText } from '../../connection/jsonText';
import type { Link } from '../../connection/openLink';
import { isRecord, listAt, type JsonRecord } from '../../json';

/** The most that Mailchimp gives at a time. */
const RECORDS_A_PAGE = 1_000;

/**
 * Reads all pages of a list.
 *
 * @param name under which the records stand in the answer
 */
export async function readPages(
	path: string,
	name: string,
	query: Readonly<Record<string, string>>,
	link: Link,
): Promise<JsonRecord[]> {
	const records: JsonRecord[] = [];
	let first: string | undefined;
	for (;;) {
		const { body } = await link.send({
			method: 'GET',
			path,
			query: { ...query, count: RECORDS_A_PAGE, offset: records.length },
		});
		const page = listAt(isRecord(body) ? body : {}, name).filter(isRecord);
		// A page that comes again must not be followed for ever.
		if (first === jsonText(page[0])) return records;
		first = jsonText(page[0]);
		records.push(...page);
		if (page.length < RECORDS_A_PAGE) return records;
	}
}
