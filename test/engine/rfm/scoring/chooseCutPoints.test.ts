import {
	chooseCutPoints,
	type ChosenCutPoints,
	type ScoringSettings,
} from '../../../../engine/rfm/scoring/chooseCutPoints';
import { makeReference } from '../../../../engine/rfm/scoring/makeReference';
import type { MeasureColumns } from '../../../../engine/rfm/scoring/measure';
import { scoreColumns } from '../../../../engine/rfm/scoring/scoreColumns';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

interface Customer {
	days: number;
	orders: number;
	spent: number;
}

function columnsOf(customers: readonly Customer[]): MeasureColumns {
	return {
		recency: Float64Array.from(customers, ({ days }) => -days),
		frequency: Float64Array.from(customers, ({ orders }) => orders),
		monetary: Float64Array.from(customers, ({ spent }) => spent),
	};
}

function choose(customers: readonly Customer[], settings: Partial<ScoringSettings>) {
	return runAtOnce(
		chooseCutPoints(columnsOf(customers), { method: 'quantiles', scale: 5, ...settings }),
	);
}

function cellsOf(customers: readonly Customer[], chosen: ChosenCutPoints): string[] {
	const scores = runAtOnce(scoreColumns(columnsOf(customers), chosen));
	return customers.map((_, i) =>
		[scores.recency[i], scores.frequency[i], scores.monetary[i]].join(''),
	);
}

function equalCustomers(count: number, customer: Customer): Customer[] {
	return new Array<Customer>(count).fill(customer);
}

/** Customers 1 to `count`, each better than the one before in everything. */
function ladder(count: number): Customer[] {
	return Array.from({ length: count }, (_, i) => ({
		days: 10 * (count - i),
		orders: i + 1,
		spent: 100 * (i + 1),
	}));
}

describe('quantiles', () => {
	it('give the best customer 555 and the worst 111', () => {
		const customers = ladder(10);
		const cells = cellsOf(customers, choose(customers, {}));
		expect(cells[9]).toBe('555');
		expect(cells[0]).toBe('111');
		expect(cells).toEqual(['111', '111', '222', '222', '333', '333', '444', '444', '555', '555']);
	});

	it('fall back to thresholds, and say so, where there are fewer customers than scores', () => {
		const chosen = choose(ladder(4), {});
		expect(chosen.fallbacks).toEqual([
			{ measure: 'recency', cause: 'tooFewCustomers' },
			{ measure: 'frequency', cause: 'tooFewCustomers' },
			{ measure: 'monetary', cause: 'tooFewCustomers' },
		]);
	});

	it('fall back for frequency alone where half of the customers have ordered once', () => {
		const customers = ladder(20).map((customer, i) => ({ ...customer, orders: i < 10 ? 1 : i }));
		const chosen = choose(customers, {});
		expect(chosen.fallbacks).toEqual([{ measure: 'frequency', cause: 'tooManyTies' }]);
		const cells = cellsOf(customers, chosen);
		expect(new Set(cells.slice(0, 10).map((cell) => cell[1]))).toEqual(new Set(['1']));
		expect(cells[0]?.[0]).toBe('1');
	});

	it.each([
		[39, []],
		[40, [{ measure: 'frequency', cause: 'tooManyTies' }]],
	])('can stand %i%% of one-order customers', (percent, fallbacks) => {
		const customers = ladder(100).map((customer, i) => ({
			...customer,
			orders: i < percent ? 1 : customer.orders,
		}));
		expect(choose(customers, {}).fallbacks).toEqual(fallbacks);
	});

	it('fall back where so many share the best value that nobody would get the highest score', () => {
		const customers = ladder(100).map((customer, i) => ({
			...customer,
			orders: i >= 59 ? 50 : Math.ceil((i + 1) / 2),
		}));
		expect(choose(customers, {}).fallbacks).toEqual([
			{ measure: 'frequency', cause: 'tooManyTies' },
		]);
	});
});

describe('thresholds', () => {
	it('take the operator’s own, each boundary on the better side', () => {
		const customers: Customer[] = [
			{ days: 10, orders: 5, spent: 500 },
			{ days: 11, orders: 4, spent: 499.99 },
			{ days: 20, orders: 1, spent: 10 },
			{ days: 21, orders: 9, spent: 1000 },
		];
		const chosen = choose(customers, {
			method: 'thresholds',
			scale: 3,
			thresholds: { recencyDays: [10, 20], orders: [2, 5], amounts: [100, 500] },
		});
		expect(cellsOf(customers, chosen)).toEqual(['333', '222', '211', '133']);
		expect(chosen.fallbacks).toEqual([]);
	});

	it('take the defaults for what the operator left empty', () => {
		const customers: Customer[] = [{ days: 30, orders: 6, spent: 60 }];
		const chosen = choose(customers, {
			method: 'thresholds',
			thresholds: { orders: [1, 2, 3, 7] },
		});
		expect(cellsOf(customers, chosen)).toEqual(['545']);
	});

	it('give who spent nothing no more than the lowest score, even where nobody spent anything', () => {
		const customers = equalCustomers(8, { days: 1, orders: 1, spent: 0 });
		expect(new Set(cellsOf(customers, choose(customers, { method: 'thresholds' })))).toEqual(
			new Set(['511']),
		);
	});

	it('measure money by the shop’s average order', () => {
		const customers: Customer[] = [
			{ days: 1, orders: 1, spent: 40 },
			{ days: 1, orders: 3, spent: 360 },
		];
		const chosen = choose(customers, { method: 'thresholds' });
		expect(chosen.averageOrderValue).toBe(100);
		expect(chosen.cutPoints.monetary.map(({ at }) => Number(at.toFixed(6)))).toEqual([
			50, 100, 200, 400,
		]);
	});

	it.each([0.09, 0.35, 4.35, 19.99, 35, 70, 1234.56])(
		'give customers who all spent exactly an average order, %d, the middle score',
		(spent) => {
			for (let count = 1; count <= 12; count++) {
				const customers = equalCustomers(count, { days: 1, orders: 1, spent });
				const cells = cellsOf(customers, choose(customers, { method: 'thresholds' }));
				expect(new Set(cells)).toEqual(new Set(['513']));
			}
		},
	);
});

describe('Klaviyo’s scoring', () => {
	it('has fixed recency, whatever the customers', () => {
		const customers = ladder(9).map((customer, i) => ({
			...customer,
			days: [180, 181, 366][i % 3] ?? 0,
		}));
		const chosen = choose(customers, { method: 'klaviyo', scale: 5 });
		expect(chosen.scale).toBe(3);
		expect(cellsOf(customers, chosen).map((cell) => cell[0])).toEqual([
			'3',
			'2',
			'1',
			'3',
			'2',
			'1',
			'3',
			'2',
			'1',
		]);
		expect(chosen.fallbacks).toEqual([]);
	});

	it('has terciles of orders and money', () => {
		const customers = ladder(9);
		const cells = cellsOf(customers, choose(customers, { method: 'klaviyo' }));
		expect(cells.map((cell) => cell.slice(1))).toEqual([
			'11',
			'11',
			'11',
			'22',
			'22',
			'22',
			'33',
			'33',
			'33',
		]);
	});
});

describe('Shopify’s scoring', () => {
	it('has quintiles, whatever scale is set', () => {
		const customers = ladder(10);
		const chosen = choose(customers, { method: 'shopify', scale: 3 });
		expect(chosen.scale).toBe(5);
		expect(cellsOf(customers, chosen)).toEqual(cellsOf(customers, choose(customers, {})));
	});
});

describe('natural breaks', () => {
	it('divide customers where their values have gaps', () => {
		const customers: Customer[] = [
			{ days: 300, orders: 1, spent: 10 },
			{ days: 290, orders: 1, spent: 12 },
			{ days: 100, orders: 5, spent: 500 },
			{ days: 95, orders: 6, spent: 520 },
			{ days: 2, orders: 30, spent: 9000 },
		];
		const chosen = choose(customers, { method: 'naturalBreaks', scale: 3 });
		expect(cellsOf(customers, chosen)).toEqual(['111', '111', '222', '222', '333']);
	});

	it('fall back where there are fewer different values than scores', () => {
		const customers = ladder(10).map((customer, i) => ({ ...customer, orders: 1 + (i % 4) }));
		expect(choose(customers, { method: 'naturalBreaks' }).fallbacks).toEqual([
			{ measure: 'frequency', cause: 'tooFewDistinctValues' },
		]);
	});
});

describe('a saved reference', () => {
	it('gives one customer the scores that they had among all', () => {
		const customers = ladder(40);
		const whole = choose(customers, {});
		const reference = makeReference(whole, {
			analysisDate: '2026-06-30T00:00:00.000Z',
			customers: 40,
			currency: 'EUR',
		});
		const cells = cellsOf(customers, whole);
		customers.forEach((customer, i) => {
			const alone = choose([customer], { method: 'reference', reference });
			expect(cellsOf([customer], alone)).toEqual([cells[i]]);
			expect(alone.fallbacks).toEqual([]);
		});
	});
});

describe('without customers', () => {
	it.each(['quantiles', 'thresholds', 'naturalBreaks', 'klaviyo', 'shopify'] as const)(
		'%s have nothing to divide and do not fail',
		(method) => {
			const chosen = choose([], { method });
			expect(chosen.averageOrderValue).toBe(0);
			expect(cellsOf([], chosen)).toEqual([]);
		},
	);
});
