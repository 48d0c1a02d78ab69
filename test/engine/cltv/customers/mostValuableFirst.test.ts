import fc from 'fast-check';
import { mostValuableFirst } from '../../../../engine/cltv/customers/mostValuableFirst';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';

type Customer = readonly [value: number, spent: number, name: string];

const order = (customers: readonly Customer[], decimals = 2): string[] =>
	Array.from(
		runAtOnce(
			mostValuableFirst({
				values: Float64Array.from(customers, ([value]) => value),
				spent: customers.map(([, spent]) => spent * 10_000),
				decimals,
				compareNames: (a, b) =>
					(customers[a] as Customer)[2] < (customers[b] as Customer)[2] ? -1 : 1,
			}),
		),
		(customer) => (customers[customer] as Customer)[2],
	);

describe('mostValuableFirst', () => {
	it('puts the highest predicted value first, and who has none last', () => {
		expect(
			order([
				[10, 0, 'ten'],
				[NaN, 9e9, 'unknown'],
				[0, 0, 'nothing'],
				[5e9, 0, 'billions'],
			]),
		).toEqual(['billions', 'ten', 'nothing', 'unknown']);
	});

	it('decides by past spend, then by name, among those who look the same', () => {
		expect(
			order([
				[10.001, 5, 'c'],
				[10.004, 7, 'd'],
				[9.999, 5, 'b'],
				[9.996, -3, 'a'],
			]),
		).toEqual(['d', 'b', 'c', 'a']);
	});

	it('takes a shop without customers', () => {
		expect(order([])).toEqual([]);
	});

	it('sorts as a comparing sort would, whatever the order of the input', () => {
		const amount = fc.oneof(fc.nat(3), fc.double({ min: 0, max: 1e9, noNaN: true }));
		const customers = fc
			.array(fc.tuple(amount, fc.nat(3)), { maxLength: 60 })
			.map((rows) => rows.map(([value, spent], i): Customer => [value, spent, `c${100 + i}`]));
		fc.assert(
			fc.property(customers, fc.nat(), (rows, seed) => {
				const cents = ([value]: Customer) => Math.round(value * 100);
				const expected = [...rows]
					.sort((a, b) => cents(b) - cents(a) || b[1] - a[1] || (a[2] < b[2] ? -1 : 1))
					.map(([, , name]) => name);
				const from = rows.length === 0 ? 0 : seed % rows.length;
				expect(order([...rows.slice(from), ...rows.slice(0, from)])).toEqual(expected);
			}),
		);
	});
});
