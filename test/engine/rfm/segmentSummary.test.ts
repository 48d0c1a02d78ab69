import fc from 'fast-check';
import { summariseSegments, type SegmentTally } from '../../../engine/rfm/segmentSummary';

const SEGMENTS = [
	{ name: 'Best', action: 'Thank them' },
	{ name: 'Middle', action: 'Ask them' },
	{ name: 'Rest', action: 'Leave them' },
];

function tally(customers: number, orders: number, spent: number): SegmentTally {
	return {
		customers,
		orders,
		spentUnits: spent * 10_000,
		recencyDays: new Map(Array.from({ length: customers }, (_, i) => [i, 1])),
	};
}

function summarise(tallies: Record<string, SegmentTally>, decimals = 2) {
	return summariseSegments(SEGMENTS, new Map(Object.entries(tallies)), decimals);
}

describe('summariseSegments', () => {
	it('says of each segment who is in it, what they brought and what to do', () => {
		const [best] = summarise({ Best: tally(40, 100, 7500), Rest: tally(60, 60, 2500) });
		expect(best).toEqual({
			segment: 'Best',
			customers: 40,
			share: 0.4,
			revenue: 7500,
			revenueShare: 0.75,
			averageOrderValue: 75,
			medianRecencyDays: 19.5,
			action: 'Thank them',
			warning: null,
		});
	});

	it('has a row for every segment of the map, in its order, the empty ones too', () => {
		const rows = summarise({ Rest: tally(50, 50, 50) });
		expect(rows.map(({ segment, customers }) => [segment, customers])).toEqual([
			['Best', 0],
			['Middle', 0],
			['Rest', 50],
		]);
		expect(rows[0]).toEqual({
			segment: 'Best',
			customers: 0,
			share: 0,
			revenue: 0,
			revenueShare: 0,
			averageOrderValue: null,
			medianRecencyDays: null,
			action: 'Thank them',
			warning: null,
		});
	});

	it('knows no share of revenue in any segment where there is no revenue', () => {
		const rows = summarise({ Best: tally(50, 50, 0) });
		expect(rows.map(({ revenueShare }) => revenueShare)).toEqual([null, null, null]);
	});

	it('gives no share of revenue to a segment that was paid back more than it spent, and says so', () => {
		const rows = summarise({
			Best: tally(40, 40, 7500),
			Middle: tally(30, 30, -100),
			Rest: tally(30, 30, 2500),
		});
		expect(rows.map(({ revenue, revenueShare }) => [revenue, revenueShare])).toEqual([
			[7500, 0.75],
			[-100, 0],
			[2500, 0.25],
		]);
		expect(rows[1]?.warning).toBe(
			'More was paid back to these customers than they spent: the segment has no share of the revenue.',
		);
	});

	it('knows shares of revenue also where more was paid back than came in together', () => {
		const rows = summarise({ Best: tally(50, 50, 100), Rest: tally(50, 50, -300) });
		expect(rows.map(({ revenueShare }) => revenueShare)).toEqual([1, 0, 0]);
	});

	it.each([
		[2, 33.33],
		[0, 33],
		[3, 33.333],
	])('rounds the average order to the currency’s %i decimals', (decimals, average) => {
		expect(summarise({ Best: tally(30, 3, 100) }, decimals)[0]?.averageOrderValue).toBe(average);
	});

	it('warns of segments too small for a campaign', () => {
		const rows = summarise({
			Best: tally(1, 1, 1),
			Middle: tally(29, 1, 1),
			Rest: tally(30, 1, 1),
		});
		expect(rows.map(({ warning }) => warning)).toEqual([
			'Only 1 customer: too few for a campaign of their own. Treat them with a neighbouring segment.',
			'Only 29 customers: too few for a campaign of their own. Treat them with a neighbouring segment.',
			null,
		]);
	});

	it('warns of a segment with more than 60% of all customers', () => {
		const rows = summarise({ Best: tally(61, 61, 61), Rest: tally(39, 39, 39) });
		expect(rows[0]?.warning).toContain('61% of all customers are in this segment');
		expect(summarise({ Best: tally(60, 1, 1), Rest: tally(40, 1, 1) })[0]?.warning).toBeNull();
	});

	it('has shares that sum to 1', () => {
		const counts = fc.tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000));
		const amount = fc.integer({ min: -5000, max: 5000 });
		fc.assert(
			fc.property(counts, fc.tuple(amount, amount, amount), (customers, spent) => {
				const tallies = new Map(
					SEGMENTS.map(
						({ name }, i) => [name, tally(customers[i] as number, 1, spent[i] as number)] as const,
					).filter(([, { customers: count }]) => count > 0),
				);
				if (tallies.size === 0) return;
				const rows = summariseSegments(SEGMENTS, tallies, 2);
				expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
				for (const { revenueShare } of rows) expect(revenueShare ?? 0).toBeGreaterThanOrEqual(0);
				const hasRevenue = rows.some(({ revenue }) => revenue > 0);
				const revenueShares = rows.reduce((sum, row) => sum + (row.revenueShare ?? 0), 0);
				expect(revenueShares).toBeCloseTo(hasRevenue ? 1 : 0, 12);
			}),
			{ numRuns: 50, seed: 1 },
		);
	});
});
