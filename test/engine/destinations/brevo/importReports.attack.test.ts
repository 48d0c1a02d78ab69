import { openLink } from '../../../../engine/connection/openLink';
import { readReports } from '../../../../engine/destinations/brevo/importReports';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { fakeConnection } from '../../connection/fakeConnection';

const CONTACTS = [{ email: 'ana@example.com' }, { customerId: '7' }].map((json, item) =>
	readContact(json, item, DEFAULT_IDENTIFIERS, []),
);

async function read(text: string | undefined, reports: Record<string, unknown> = { bad: 'url' }) {
	const connection = { ...fakeConnection([]), download: async () => text };
	const written = await readReports(CONTACTS, reports, openLink(connection, []));
	return written.map((of) => (of.done ? 'written' : of.words));
}

describe('the lists of an import of Brevo', () => {
	it.each([
		['email;line\nANA@example.com;1', ['Brevo reports: bad', 'written']],
		['"ana@example.com","7"', ['Brevo reports: bad', 'Brevo reports: bad']],
		['xana@example.com\nana@example.com.evil', ['written', 'written']],
		['', ['written', 'written']],
		['\u0000\uffff;;;"""', ['written', 'written']],
	])('are understood however they are written: %j', async (text, words) => {
		expect(await read(text)).toEqual(words);
	});

	it('are none where there is no link', async () => {
		for (const link of ['', null, 7, {}]) {
			expect(await read('ana@example.com', { bad: link })).toEqual(['written', 'written']);
		}
	});

	it.each(HOSTILE_VALUES)('never fail for links such as %s', async (_, value) => {
		expect(await read('', { bad: value, ['__proto__']: value })).toHaveLength(2);
	});

	it('of five megabytes are read', async () => {
		const text = `${'someone@example.com;1\n'.repeat(230_000)}ana@example.com`;
		expect((await read(text))[0]).toBe('Brevo reports: bad');
	});
});
