import type { Link } from '../../connection/openLink';
import type { JsonRecord } from '../../json';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Written } from '../destination';

/** What stands between the cells of a report. */
const SEPARATORS = /[\s,;"]+/;

/**
 * Tells from the reports of an import which contacts Brevo did not take: files that list the records, one for each thing
 * that can be wrong.
 *
 * @param reports links by what was wrong, such as `invalid_emails`
 */
export async function readReports(
	contacts: readonly Contact[],
	reports: JsonRecord,
	link: Link,
): Promise<Written[]> {
	const words = new Map<string, string>();
	let unread: string | undefined;
	for (const [problem, url] of Object.entries(reports)) {
		if (typeof url !== 'string' || url === '') continue;
		const text = await link.download(url);
		const name = problem.replace(/_/g, ' ');
		if (text === undefined) unread = name;
		else for (const cell of text.toLowerCase().split(SEPARATORS)) words.set(cell, name);
	}
	return contacts.map(({ email, customerId }): Written => {
		// An ID could be any number in the file: it counts only where there is no address.
		const own = words.get(email ?? customerId?.toLowerCase() ?? '\n');
		if (own !== undefined) return { done: false, words: `Brevo reports: ${own}` };
		if (unread === undefined) return WRITTEN;
		return {
			done: false,
			words: `Brevo did not take some contacts of this batch (${unread}), and its list of them could not be read.`,
		};
	});
}
