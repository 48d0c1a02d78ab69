import fc from 'fast-check';
import { createIsoDays } from '../../../engine/dates/isoDays';
import { createIsoMoments } from '../../../engine/dates/isoMoments';

const isoMoment = createIsoMoments(createIsoDays());

describe('moments as ISO 8601 writes them', () => {
	it.each(['1970-01-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', '2025-05-11T07:55:16.120Z'])(
		'%s is written as it is read',
		(text) => {
			expect(isoMoment(Date.parse(text))).toBe(text);
		},
	);

	it('are what the runtime writes, from 1969 to 2201', () => {
		const earliest = Date.UTC(1969, 11, 30);
		const latest = Date.UTC(2201, 0, 3);
		fc.assert(
			fc.property(fc.integer({ min: earliest, max: latest }), (epochMs) => {
				expect(isoMoment(epochMs)).toBe(new Date(epochMs).toISOString());
			}),
			{ seed: 1, numRuns: 1000 },
		);
	});
});
