import fc from 'fast-check';
import {
	memoryText,
	readMemory,
	remember,
	type SentMemory,
} from '../../../../engine/destinations/memory/sentMemory';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const hash = (number: number) => number.toString(16).padStart(16, '0');
const roundTrip = (memory: SentMemory) => runAtOnce(readMemory(runAtOnce(memoryText(memory))));

describe('the memory of what was written', () => {
	it('comes out as it went in, whatever the segments are called', () => {
		const segment = fc.option(
			fc.string().map((text) => text.replace(/\s+/g, ' ')),
			{ nil: null },
		);
		fc.assert(
			fc.property(fc.array(segment, { maxLength: 50 }), (segments) => {
				const memory: SentMemory = new Map();
				segments.forEach((name, at) =>
					remember(memory, hash(at), { fingerprint: hash(at * 7), segment: name || null }),
				);
				expect([...roundTrip(memory)]).toEqual([...memory]);
			}),
		);
	});

	it('keeps a segment whose name has a line break on its own line', () => {
		const memory: SentMemory = new Map();
		remember(memory, hash(1), { fingerprint: hash(2), segment: 'New\nCustomers' });
		remember(memory, hash(3), { fingerprint: hash(4), segment: null });
		expect(roundTrip(memory).get(hash(1))?.segment).toBe('New Customers');
		expect(roundTrip(memory).size).toBe(2);
	});

	it('forgets those first that were written longest ago', () => {
		const memory: SentMemory = new Map();
		for (let at = 0; at <= 200_000; at++) {
			remember(memory, hash(at), { fingerprint: hash(at), segment: null });
		}
		remember(memory, hash(0), { fingerprint: hash(9), segment: 'Loyal' });
		const kept = roundTrip(memory);
		expect(kept.size).toBe(200_000);
		expect(kept.get(hash(0))?.segment).toBe('Loyal');
		expect(kept.has(hash(1))).toBe(false);
	});

	it.each(['', '\n\n', 'short', '\u0000'.repeat(10_000), '{"sent":1}'])(
		'reads %j without failing',
		(text) => {
			expect(runAtOnce(readMemory(text))).toBeInstanceOf(Map);
		},
	);
});
