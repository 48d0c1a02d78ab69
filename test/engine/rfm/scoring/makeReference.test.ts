import { chooseCutPoints } from '../../../../engine/rfm/scoring/chooseCutPoints';
import { makeReference } from '../../../../engine/rfm/scoring/makeReference';
import { parseReference } from '../../../../engine/rfm/scoring/reference';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

const shop = { analysisDate: '2026-06-30T00:00:00.000Z', customers: 20, currency: 'EUR' };

function chosen(count: number) {
	const column = (of: (i: number) => number) =>
		Float64Array.from({ length: count }, (_, i) => of(i));
	return runAtOnce(
		chooseCutPoints(
			{
				recency: column((i) => -1 - i),
				frequency: column((i) => 1 + i),
				monetary: column((i) => 10 * i),
			},
			{ method: 'quantiles', scale: 5 },
		),
	);
}

describe('makeReference', () => {
	it('keeps what scores need and where it is from', () => {
		const reference = makeReference(chosen(20), shop);
		expect(reference).toMatchObject({
			kind: 'rfmReference',
			version: 1,
			analysisDate: '2026-06-30T00:00:00.000Z',
			customers: 20,
			currency: 'EUR',
			scale: 5,
			recency: { cutPoints: chosen(20).cutPoints.recency },
		});
	});

	it('survives being stored as JSON', () => {
		const reference = makeReference(chosen(20), shop);
		expect(parseReference(JSON.stringify(reference))).toEqual(reference);
	});

	it('is small enough to be kept in a workflow’s static data', () => {
		expect(JSON.stringify(makeReference(chosen(5000), shop)).length).toBeLessThan(20_000);
	});

	it('shares nothing with the run that it was made of', () => {
		const run = chosen(20);
		const reference = makeReference(run, shop);
		const first = run.cutPoints.recency[0];
		if (first !== undefined) first.at = 12_345;
		expect(reference?.recency.cutPoints[0]?.at).not.toBe(12_345);
	});

	it('is not made where there were no customers', () => {
		expect(makeReference(chosen(0), { ...shop, customers: 0 })).toBeUndefined();
	});
});
