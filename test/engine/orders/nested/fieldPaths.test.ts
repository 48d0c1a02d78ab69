import { fieldPaths } from '../../../../engine/orders/nested/fieldPaths';
import { valueAtPath } from '../../../../engine/valueAtPath';

const valuesOf = (record: Record<string, unknown>) =>
	Object.fromEntries(
		fieldPaths(record).map(({ path, names }) => [names.join(' > '), valueAtPath(record, path)]),
	);

describe('the fields of a record and its objects', () => {
	it('are found by the way to them', () => {
		expect(valuesOf({ id: 7, customer: { email: 'ana@example.com', 'opt.in': true } })).toEqual({
			id: 7,
			'customer > email': 'ana@example.com',
			'customer > opt.in': true,
		});
	});

	it('count what stands for one value as one', () => {
		const record = {
			total: { amount: '12.30', currency: 'EUR' },
			at: { $date: '2026-05-01T10:00:00Z' },
			Status: { id: 3, value: 'Paid', color: 'green' },
			Customer: [{ id: 7, value: 'ana@example.com' }],
			lookup: ['ana@example.com'],
		};
		expect(valuesOf(record)).toEqual({
			total: record.total,
			at: record.at,
			Status: 'Paid',
			Customer: 'ana@example.com',
			lookup: ['ana@example.com'],
		});
	});

	it('are taken as people read them where a number stands beside that, which may count cents', () => {
		expect(valuesOf({ attributes: { total: 1230, total_formatted: '€12.30' } })).toMatchObject({
			'attributes > total': '€12.30',
		});
	});

	it('leave out lists of objects, and amounts that count cents without showing it', () => {
		expect(
			valuesOf({
				id: 7,
				items: [{ sku: 'a' }, { sku: 'b' }],
				totals: { total_price: '1230', currency_minor_unit: 2 },
			}),
		).toEqual({ id: 7 });
	});
});
