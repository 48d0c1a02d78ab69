import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';

const ROW = { 'Order ID': '1', Email: 'ana@example.com', Date: '2026-05-01', Total: '10,00' };

let orders = 0;
function row(change: JsonRecord): JsonRecord {
	return { ...ROW, 'Order ID': `A-${++orders}`, ...change };
}

/** The days and sums of the orders that count, and why the others do not; in whatever order the rows come. */
function read(...rows: JsonRecord[]): { history: Array<string | null>; rejected: string[] } {
	const [forward, backward] = [rows, [...rows].reverse()].map((items) => {
		const { customers, rejected } = scoreShop(items, { read: { timeZone: 'UTC' } });
		return {
			history: customers.map(({ purchaseHistory }) => purchaseHistory),
			rejected: rejected.map(({ reason }) => reason).sort(),
		};
	});
	expect(backward).toEqual(forward);
	return forward as NonNullable<typeof forward>;
}

describe('rows of one table with different sets of keys', () => {
	it('decide together which number is the day', () => {
		expect(
			read(row({ Date: '25/01/2026', Discount: '1,00' }), row({ Date: '03/04/2026' })),
		).toEqual({ history: ['2026-01-25 10.00; 2026-04-03 10.00'], rejected: [] });
	});

	it('decide together which mark separates the cents', () => {
		expect(
			read(
				row({ Total: '12,50', Note: '' }),
				row({ Total: '1.234' }),
				row({ Total: '1.500', Country: 'DE' }),
			),
		).toEqual({ history: ['2026-05-01 2746.50'], rejected: [] });
	});

	it('decide together, too, where the number of the order is left out', () => {
		const withoutId = { Email: 'ana@example.com', Date: '03/04/2026', Total: '1.234' };
		expect(read(row({ Date: '25/01/2026' }), withoutId).rejected).toEqual([]);
	});

	it('decide nothing for others with a date in another column', () => {
		const other = { 'Order ID': 'B', Email: 'ben@example.com', Datum: '03/04/2026', Total: '5,00' };
		expect(read(row({ Date: '25/01/2026' }), other).rejected).toEqual(['badDate']);
	});

	it('are each read their own way where two exports contradict each other', () => {
		const british = { State: 'Kent' };
		const american = { County: 'Orange' };
		expect(
			read(
				row({ Date: '25/01/2026', ...british }),
				row({ Date: '03/04/2026', ...british }),
				row({ Date: '01/25/2026', ...american }),
				row({ Date: '03/04/2026', ...american }),
			),
		).toEqual({
			history: ['2026-01-25 20.00; 2026-03-04 10.00; 2026-04-03 10.00'],
			rejected: [],
		});
	});

	it('stay undecided where one set of keys contradicts itself', () => {
		expect(
			read(row({ Date: '25/01/2026' }), row({ Date: '01/25/2026' }), row({ Date: '03/04/2026' }))
				.rejected,
		).toEqual(['badDate']);
	});

	it('are lines of one order although a line has fewer cells', () => {
		const line = { 'Order ID': 'L-1', Email: 'ana@example.com', Date: '2026-05-01' };
		expect(
			read(
				{ ...line, Total: '10,00', Product: 'Ring', Discount: '1,00' },
				{ ...line, Total: '30,00', Product: 'Chain' },
			),
		).toEqual({ history: ['2026-05-01 40.00'], rejected: [] });
	});

	it('repeat the total of one order although a line has fewer cells', () => {
		const line = { 'Order ID': 'L-1', Email: 'ana@example.com', Date: '2026-05-01' };
		expect(
			read(
				{ ...line, Total: '40,00', Product: 'Ring', Discount: '1,00' },
				{ ...line, Total: '40,00', Category: 'Chains' },
			),
		).toEqual({ history: ['2026-05-01 40.00'], rejected: [] });
	});
});
