import { holdsNames, isName } from '../../../../engine/orders/spreadsheet/customerNames';
import { HOSTILE_VALUES } from '../../../support/hostileValues';
import { scoreShop } from '../../rfm/scoreShop';

describe('names of customers, attacked', () => {
	it.each(HOSTILE_VALUES)('takes any cell: %s', (_, cell) => {
		expect(typeof isName(cell)).toBe('boolean');
	});

	it.each(['__proto__', 'constructor', 'toString'])('%s is no column of names', (column) => {
		expect(holdsNames(column)).toBe(false);
	});

	it('keeps people apart whose names are those of properties', () => {
		const row = (no: number, name: string) => ({
			'Order No': no,
			Customer: name,
			Email: `p${no}@example.com`,
			Date: '2026-05-01',
			Amount: 10,
		});
		const names = ['__proto__ x', 'has own', 'constructor name', 'constructor name'];
		expect(scoreShop(names.map((name, i) => row(i + 1, name))).customers).toHaveLength(4);
	});
});
