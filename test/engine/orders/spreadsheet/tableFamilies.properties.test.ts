import fc from 'fast-check';
import type { JsonRecord } from '../../../../engine/json';
import { scoreShop } from '../../rfm/scoreShop';

/** Rows of one sheet: some cells are blank, days are first, and a comma stands before the cents. */
const ROWS = fc.array(
	fc.record({
		'Order ID': fc.constantFrom('1', '2', '3', '4'),
		Email: fc.constantFrom('', 'ana@example.com', 'ben@example.com'),
		Date: fc.constantFrom('25/01/2026', '03/04/2026', '05/05/2026'),
		Total: fc.constantFrom('10,50', '1.234', '20'),
		Product: fc.constantFrom('', 'Ring', 'Chain'),
		Discount: fc.constantFrom('', '1,00'),
		Country: fc.constantFrom('', 'DE', 'AT'),
		Status: fc.constantFrom('', 'Bezahlt', 'Storniert', 'Retoure'),
	}),
	{ minLength: 1, maxLength: 12 },
);

function withoutBlankCells(row: JsonRecord): JsonRecord {
	return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}

function read(rows: readonly JsonRecord[]) {
	const { customers, rejected } = scoreShop(rows);
	return {
		customers: customers
			.map(({ email, purchaseHistory, country }) => [email, purchaseHistory, country])
			.sort(),
		rejected: rejected.map(({ record, reason }) => [record, reason]),
	};
}

describe('rows that leave out empty cells', () => {
	it('are read as the same rows with their empty cells', () => {
		fc.assert(
			fc.property(ROWS, (rows) => {
				// A row that has every cell shows what the columns are.
				const whole = {
					'Order ID': '9',
					Email: 'cy@example.com',
					Date: '25/02/2026',
					Total: '1,50',
					Product: 'Box',
					Discount: '1,00',
					Country: 'CH',
					Status: 'Bezahlt',
				};
				expect(read([...rows.map(withoutBlankCells), whole])).toEqual(read([...rows, whole]));
			}),
			{ seed: 20260101, numRuns: 300 },
		);
	});
});
