import fc from 'fast-check';
import { bestFirst } from '../../../engine/rfm/bestFirst';
import type { CustomerResult } from '../../../engine/rfm/customerResult';
import { sortBestFirst } from '../../../engine/rfm/sortBestFirst';
import { runAtOnce } from '../../../engine/slices/runAtOnce';

interface Scored {
	rfmScore: number;
	spent: number;
	day: number;
	customerId: string;
}

function sorted(customers: readonly Scored[]) {
	const results = customers.map(({ rfmScore, spent, day, customerId }) => ({
		rfmScore,
		totalSpent: spent,
		lastOrderAt: new Date(day * 86_400_000).toISOString(),
		customerId,
		email: null,
		country: null,
	})) as CustomerResult[];
	const ledger = {
		length: customers.length,
		spent: Float64Array.from(customers, ({ spent }) => spent * 10_000),
		lastAt: Float64Array.from(customers, ({ day }) => day * 86_400_000),
	};
	return { results, order: [...runAtOnce(sortBestFirst(results, ledger))] };
}

describe('sortBestFirst', () => {
	it('puts the best score first, then who spent most, then who bought last, then the first id', () => {
		const { order } = sorted([
			{ rfmScore: 3, spent: 10, day: 20_000, customerId: 'B' },
			{ rfmScore: 3, spent: -5, day: 20_000, customerId: 'A' },
			{ rfmScore: 4.33, spent: 1, day: 20_000, customerId: 'A' },
			{ rfmScore: 3, spent: 10, day: 20_001, customerId: 'C' },
			{ rfmScore: 3, spent: 10, day: 20_000, customerId: 'A' },
		]);
		expect(order).toEqual([2, 3, 4, 0, 1]);
	});

	it('sorts as comparing each customer with each other does, however many are level', () => {
		const customer = fc.record({
			rfmScore: fc.constantFrom(1, 2.67, 5),
			spent: fc.constantFrom(-3, 0, 12.5, 99),
			day: fc.constantFrom(0, 19_999, 20_000),
			customerId: fc.string({ minLength: 1, maxLength: 2 }),
		});
		fc.assert(
			fc.property(fc.array(customer, { maxLength: 60 }), (customers) => {
				const { results, order } = sorted(customers);
				const compared = [...results].sort(bestFirst);
				expect(order.map((at) => results[at])).toEqual(compared);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});
});
