import type { ApiRequest } from '../../connection/connection';
import { followJob } from '../../connection/followJob';
import type { Link } from '../../connection/openLink';
import type { Rate } from '../../connection/rate';
import type { Contact } from '../contacts/contact';
import { WRITTEN, type Written } from '../destination';
import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../json';

import { klaviyoProfile } from './klaviyoProfile';

/** POST and GET of the import jobs, Klaviyo API 2026-07-15. */
export const IMPORT_RATES: readonly Rate[] = [
	{ requests: 10, milliseconds: 1_000 },
	{ requests: 150, milliseconds: 60_000 },
];

export function importRequest(contacts: readonly Contact[], listId?: string): ApiRequest {
	return {
		method: 'POST',
		path: '/api/profile-bulk-import-jobs',
		body: {
			data: {
				type: 'profile-bulk-import-job',
				attributes: { profiles: { data: contacts.map(klaviyoProfile) } },
				...(listId !== undefined && {
					relationships: { lists: { data: [{ type: 'list', id: listId }] } },
				}),
			},
		},
	};
}

/**
 * Imports a batch of profiles and follows the job to its end.
 *
 * @param report called with how many profiles Klaviyo is through with
 */
export async function importProfiles(
	contacts: readonly Contact[],
	listId: string | undefined,
	link: Link,
	report: (done: number) => void,
): Promise<Written[]> {
	const { body } = await link.send(importRequest(contacts, listId), IMPORT_RATES);
	const started = jobOf(body);
	const path = `/api/profile-bulk-import-jobs/${encodeURIComponent(started.id)}`;
	const job = await followJob(
		link,
		started,
		({ status }) => status === 'queued' || status === 'processing',
		async () => {
			const job = jobOf((await link.send({ method: 'GET', path }, IMPORT_RATES)).body);
			report(job.completed + job.failed);
			return job;
		},
	);
	if (job === undefined) return unfinished(contacts);
	if (job.status === 'cancelled') {
		return contacts.map(() => ({ done: false, words: 'Klaviyo cancelled the import.' }));
	}
	if (job.failed === 0) return contacts.map(() => WRITTEN);
	return await refusals(contacts, job, link);
}

interface Job {
	id: string;
	status: string;
	completed: number;
	failed: number;
}

function jobOf(body: unknown): Job {
	const data = isRecord(body) ? objectAt(body, 'data') : undefined;
	const attributes = objectAt(data, 'attributes');
	const count = (name: string) => {
		const value = valueAt(attributes, name);
		return typeof value === 'number' ? value : 0;
	};
	return {
		id: textAt(data ?? {}, 'id') ?? '',
		status: textAt(attributes ?? {}, 'status') ?? 'complete',
		completed: count('completed_count'),
		failed: count('failed_count'),
	};
}

function unfinished(contacts: readonly Contact[]): Written[] {
	const words = 'Klaviyo has taken the import, but was not through with it after 30 minutes.';
	return contacts.map(() => ({ done: false, words }));
}

/** Asks which profiles of a job were refused, and why. */
async function refusals(contacts: readonly Contact[], job: Job, link: Link): Promise<Written[]> {
	const words = new Map<number, string>();
	let cursor: string | undefined;
	let unplaced = '';
	const seen = new Set<string>();
	do {
		const { body } = await link.send(
			{
				method: 'GET',
				path: `/api/profile-bulk-import-jobs/${encodeURIComponent(job.id)}/import-errors`,
				query: { 'page[size]': 100, ...(cursor !== undefined && { 'page[cursor]': cursor }) },
			},
			IMPORT_RATES,
		);
		const page = isRecord(body) ? body : {};
		for (const error of listAt(page, 'data').filter(isRecord)) {
			const attributes = objectAt(error, 'attributes') ?? {};
			const detail = textAt(attributes, 'detail') ?? textAt(attributes, 'title') ?? 'Refused';
			const at = placeOf(attributes, contacts);
			if (at === undefined) unplaced = detail;
			else words.set(at, detail);
		}
		cursor = nextCursor(page);
		// A page that comes again must not be followed for ever.
		if (cursor !== undefined && seen.has(cursor)) cursor = undefined;
		if (cursor !== undefined) seen.add(cursor);
	} while (cursor !== undefined);
	// An error that names no profile of the batch could mean any of them: none is called written.
	const allPlaced = unplaced === '' && words.size >= job.failed;
	return contacts.map((_, at): Written => {
		const own = words.get(at);
		if (own !== undefined) return { done: false, words: own };
		if (allPlaced) return WRITTEN;
		return {
			done: false,
			words: `Klaviyo refused ${job.failed} of this batch without saying all of which: ${unplaced || 'no details'}`,
		};
	});
}

/** The profile that an import error is about: by its place in the request, else by what was sent. */
function placeOf(error: JsonRecord, contacts: readonly Contact[]): number | undefined {
	const pointer = textAt(objectAt(error, 'source') ?? {}, 'pointer') ?? '';
	const place = /\/profiles\/data\/(\d{1,6})(?:\/|$)/.exec(pointer)?.[1];
	if (place !== undefined && Number(place) < contacts.length) return Number(place);
	const sent = objectAt(error, 'original_payload') ?? {};
	const attributes = objectAt(sent, 'attributes') ?? sent;
	const found = contacts.findIndex(
		({ email, phone, customerId }) =>
			(email !== null && valueAt(attributes, 'email') === email) ||
			(phone !== null && valueAt(attributes, 'phone_number') === phone) ||
			(customerId !== null && valueAt(attributes, 'external_id') === customerId),
	);
	return found === -1 ? undefined : found;
}

function nextCursor(page: JsonRecord): string | undefined {
	const next = textAt(objectAt(page, 'links') ?? {}, 'next');
	if (next === undefined) return undefined;
	const cursor = /[?&]page(?:\[|%5B)cursor(?:\]|%5D)=([^&]+)/i.exec(next)?.[1];
	return cursor === undefined ? undefined : decodeURIComponent(cursor);
}
