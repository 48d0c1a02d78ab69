import { createReasons, percentSurpassed } from '../../../engine/rfm/reason';
import { distributionOf, percentileCutPoints } from '../../../engine/rfm/scoring/distribution';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

/** A hundred customers with the values 1 to 100. */
const hundred = percentileCutPoints(
	runAtOnce(distributionOf(Float64Array.from({ length: 100 }, (_, i) => i + 1))),
);
/** A hundred customers whose last orders were 0 to 99 days ago. */
const hundredDays = percentileCutPoints(
	runAtOnce(distributionOf(Float64Array.from({ length: 100 }, (_, i) => 0 - i))),
);
const percentilesOf = (...values: number[]) =>
	percentileCutPoints(runAtOnce(distributionOf(Float64Array.from(values))));
const percentiles = { recency: hundredDays, frequency: hundred, monetary: hundred };

function reason(recencyDays: number, orderCount: number, spent: number): string {
	const spentText = `${spent.toFixed(2)} EUR`;
	return createReasons(percentiles)({ recencyDays, orderCount, spent, spentText });
}

describe('the reasons of scores', () => {
	it('explains each score in a sentence', () => {
		expect(reason(12, 4, 41.5)).toBe(
			'Last order 12 days ago: more recent than 87% of customers. ' +
				'4 orders: more than 3%. Spent 41.50 EUR: more than 41%.',
		);
	});

	it.each([
		[0, 'Last order today: '],
		[1, 'Last order yesterday: '],
		[2, 'Last order 2 days ago: '],
	])('says when the last order was, %i days ago, as people do', (days, start) => {
		expect(reason(days, 1, 5).startsWith(start)).toBe(true);
	});

	it('speaks of one order, and of several', () => {
		expect(reason(3, 1, 5)).toContain('. 1 order. Spent');
		expect(reason(3, 2, 5)).toContain('. 2 orders: more than 1%.');
	});

	it('does not tell the last ones that they are before 0% of customers', () => {
		const last = createReasons({ ...percentiles, frequency: percentilesOf(2, 3, 4, 5) });
		expect(last({ recencyDays: 99, orderCount: 2, spent: 1, spentText: '1.00 EUR' })).toBe(
			'Last order 99 days ago: hardly any customer has been away longer. ' +
				'2 orders: hardly any customer has fewer. Spent 1.00 EUR: hardly any customer spent less.',
		);
	});

	it.each([1, 40])('compares nobody in a shop of %i who are all the same', (customers) => {
		const same = (value: number) => percentilesOf(...new Array<number>(customers).fill(value));
		const all = createReasons({ recency: same(-3), frequency: same(2), monetary: same(50) });
		expect(all({ recencyDays: 3, orderCount: 2, spent: 50, spentText: '50.00 EUR' })).toBe(
			'Last order 3 days ago. 2 orders. Spent 50.00 EUR.',
		);
	});

	it('says whom it compares with where the last orders are all from one day', () => {
		const oneDay = createReasons({ ...percentiles, recency: percentilesOf(-3, -3) });
		expect(oneDay({ recencyDays: 3, orderCount: 5, spent: 50, spentText: '50.00 EUR' })).toBe(
			'Last order 3 days ago. 5 orders: more than 4% of customers. Spent 50.00 EUR: more than 49% of customers.',
		);
	});
});

describe('percentSurpassed', () => {
	it('is 0 for the worst and 99 for the best of a hundred', () => {
		expect(percentSurpassed(1, hundred)).toBe(0);
		expect(percentSurpassed(100, hundred)).toBe(99);
	});

	it('stays within 0 and 99 for whoever is compared with customers of another day', () => {
		expect(percentSurpassed(-5, hundred)).toBe(0);
		expect(percentSurpassed(1e9, hundred)).toBe(99);
	});
});
