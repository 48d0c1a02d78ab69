import { createHash } from 'crypto';
import { audienceCsv } from '../../../../engine/destinations/audience/audienceCsv';
import { audienceRequests } from '../../../../engine/destinations/audience/audienceRequests';
import {
	audienceRows,
	type AudienceNetwork,
} from '../../../../engine/destinations/audience/audienceRows';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const contact = readContact(
	{ email: 'Ana.B+Shop@Gmail.com', phone: '+49 30 1234567', predictedValue: -3 },
	0,
	DEFAULT_IDENTIFIERS,
	[],
);

const rowsOf = (contacts: Parameters<typeof audienceRows>[0], network: AudienceNetwork) =>
	runAtOnce(audienceRows(contacts, network));

describe('an audience', () => {
	it('is hashed as Meta wants it', () => {
		expect(rowsOf([contact], 'meta')).toEqual([
			{ item: 0, email: hash('ana.b+shop@gmail.com'), phone: hash('49301234567'), value: 0 },
		]);
	});

	it('is hashed as Google wants it', () => {
		expect(rowsOf([contact], 'google')).toEqual([
			{ item: 0, email: hash('anab@gmail.com'), phone: hash('+49301234567'), value: 0 },
		]);
	});

	it('is a file with a header and a line a person', () => {
		const rows = rowsOf([contact, contact], 'meta');
		expect(runAtOnce(audienceCsv(rows, 'meta')).split('\n')).toHaveLength(4);
		expect(runAtOnce(audienceCsv(rows, 'google')).split('\n')[0]).toBe('Email,Phone');
	});

	it('goes to Meta ten thousand at a time, with the value that people like them are looked for by', () => {
		const rows = Array.from({ length: 20_001 }, () => rowsOf([contact], 'meta')[0]!);
		const requests = runAtOnce(audienceRequests(rows, 'meta')) as Array<{
			payload: { data: unknown[] };
		}>;
		expect(requests.map(({ payload }) => payload.data.length)).toEqual([10_000, 10_000, 1]);
		expect(requests[2]).toEqual({
			payload: {
				schema: ['EMAIL', 'PHONE', 'LOOKALIKE_VALUE'],
				data: [[hash('ana.b+shop@gmail.com'), hash('49301234567'), 0]],
			},
		});
	});

	it('goes to Google ten thousand at a time, each person with the identifiers that they have', () => {
		const withoutPhone = { ...contact, phone: null };
		const rows = Array.from({ length: 10_001 }, () => rowsOf([withoutPhone], 'google')[0]!);
		const requests = runAtOnce(audienceRequests(rows, 'google')) as Array<{
			audienceMembers: unknown[];
		}>;
		expect(requests.map(({ audienceMembers }) => audienceMembers.length)).toEqual([10_000, 1]);
		expect(requests[1]).toEqual({
			encoding: 'HEX',
			audienceMembers: [
				{ userData: { userIdentifiers: [{ emailAddress: hash('anab@gmail.com') }] } },
			],
		});
	});
});
