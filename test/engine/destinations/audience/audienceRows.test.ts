import { createHash } from 'crypto';
import { audienceCsv } from '../../../../engine/destinations/audience/audienceCsv';
import { audienceRows } from '../../../../engine/destinations/audience/audienceRows';
import { metaPayloads } from '../../../../engine/destinations/audience/metaPayload';
import {
	DEFAULT_IDENTIFIERS,
	readContact,
} from '../../../../engine/destinations/contacts/readContact';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const contact = readContact(
	{ email: 'Ana.B+Shop@Gmail.com', phone: '+49 30 1234567', predictedValue: -3 },
	0,
	DEFAULT_IDENTIFIERS,
	[],
);

describe('an audience', () => {
	it('is hashed as Meta wants it', () => {
		expect(audienceRows([contact], 'meta')).toEqual([
			{ item: 0, email: hash('ana.b+shop@gmail.com'), phone: hash('49301234567'), value: 0 },
		]);
	});

	it('is hashed as Google wants it', () => {
		expect(audienceRows([contact], 'google')).toEqual([
			{ item: 0, email: hash('anab@gmail.com'), phone: hash('+49301234567'), value: 0 },
		]);
	});

	it('is a file with a header and a line a person', () => {
		const rows = audienceRows([contact, contact], 'meta');
		expect(audienceCsv(rows, 'meta').split('\n')).toHaveLength(4);
		expect(audienceCsv(rows, 'google').split('\n')[0]).toBe('Email,Phone');
	});

	it('goes to Meta ten thousand at a time', () => {
		const rows = Array.from({ length: 20_001 }, () => audienceRows([contact], 'meta')[0]!);
		expect(metaPayloads(rows).map(({ payload }) => payload.data.length)).toEqual([
			10_000, 10_000, 1,
		]);
	});
});
