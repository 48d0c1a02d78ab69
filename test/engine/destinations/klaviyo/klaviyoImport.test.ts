import type { ApiReply } from '../../../../engine/connection/connection';
import { openLink } from '../../../../engine/connection/openLink';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { importProfiles } from '../../../../engine/destinations/klaviyo/klaviyoImport';
import { fakeConnection } from '../../connection/fakeConnection';

const CONTACTS = ['a', 'b', 'c'].map((name, item) =>
	readContact({ email: `${name}@example.com` }, item, DEFAULT_IDENTIFIERS, []),
);

const job = (status: string, failed: number): Partial<ApiReply> => ({
	body: { data: { id: 'j1', attributes: { status, failed_count: failed, completed_count: 0 } } },
});

const errors = (attributes: object[], next?: string): Partial<ApiReply> => ({
	body: {
		data: attributes.map((of) => ({ attributes: of })),
		links: next === undefined ? {} : { next: `https://a.klaviyo.com/x?page%5Bcursor%5D=${next}` },
	},
});

async function outcomes(...answers: Array<Partial<ApiReply>>) {
	const connection = fakeConnection(answers);
	const written = await importProfiles(CONTACTS, undefined, openLink(connection, []), () => {});
	return {
		requests: connection.sentAt.length,
		words: written.map((of) => (of.done ? 'written' : of.words)),
	};
}

describe('what became of the profiles of an import', () => {
	it('is told by their place in the request', async () => {
		const pointer = '/data/attributes/profiles/data/1/attributes/email';
		const { words } = await outcomes(
			job('complete', 1),
			errors([{ detail: 'Invalid', source: { pointer } }]),
		);
		expect(words).toEqual(['written', 'Invalid', 'written']);
	});

	it('is told by what was sent, where there is no place', async () => {
		const { words } = await outcomes(
			job('complete', 1),
			errors([{ title: 'No', original_payload: { email: 'c@example.com' } }]),
		);
		expect(words).toEqual(['written', 'written', 'No']);
	});

	it('is not called written where an error could mean anybody', async () => {
		const { words } = await outcomes(job('complete', 1), errors([{ detail: 'Something' }]));
		expect(new Set(words)).toEqual(
			new Set(['Klaviyo refused 1 of this batch without saying all of which: Something']),
		);
	});

	it('is asked for to the last page, and no further where a page comes again and again', async () => {
		const page = errors([{ detail: 'Bad', source: { pointer: '/profiles/data/0' } }], 'same');
		const { requests, words } = await outcomes(job('complete', 1), page);
		expect(words).toEqual(['Bad', 'written', 'written']);
		expect(requests).toBe(3);
	});

	it('is no success where Klaviyo cancelled the job, or is not through after half an hour', async () => {
		const cancelled = await outcomes(job('queued', 0), job('cancelled', 0));
		expect(new Set(cancelled.words)).toEqual(new Set(['Klaviyo cancelled the import.']));
		const endless = await outcomes(job('queued', 0), job('processing', 0));
		expect(endless.words[0]).toContain('was not through with it after 30 minutes');
	});
});
