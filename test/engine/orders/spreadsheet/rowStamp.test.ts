import { rowStamp } from '../../../../engine/orders/spreadsheet/rowStamp';
import { scoreShop } from '../../rfm/scoreShop';

describe('when a row was entered into its table', () => {
	it.each([
		['n8n’s Data Table', { id: 1, createdAt: 'x', updatedAt: 'x' }, 'createdAt'],
		['NocoDB', { Id: 1, CreatedAt: 'x', UpdatedAt: 'x' }, 'CreatedAt'],
		['Airtable', { id: 'rec1', createdTime: 'x' }, 'createdTime'],
		['Notion', { id: 'p', created_time: 'x', last_edited_time: 'x' }, 'created_time'],
		['a table of one’s own', { id: 1, created_at: 'x', updated_at: 'x' }, undefined],
	])('is told by %s', (_, row, stamp) => {
		expect(rowStamp(Object.keys(row))).toBe(stamp);
	});

	it.each(['created_at', 'Date created', 'Order Date', 'ordered'])(
		'is no date of the order beside "%s"',
		(column) => {
			for (const stamps of [
				{ id: 1, createdAt: '2026-06-20T10:00:00Z', updatedAt: '2026-06-20T10:00:00Z' },
				{ id: 'rec1', createdTime: '2026-06-20T10:00:00Z' },
			]) {
				const row = { ...stamps, email: 'ana@example.com', total: 9, [column]: '2026-05-01' };
				expect(scoreShop([row]).customers[0]?.lastOrderAt).toBe('2026-05-01T00:00:00.000Z');
			}
		},
	);

	it('is the date of the order where there is no other', () => {
		const row = { id: 1, createdAt: '2026-05-01T10:00:00Z', updatedAt: '2026-05-01T10:00:00Z' };
		expect(scoreShop([{ ...row, email: 'ana@example.com', total: 9 }]).customers).toMatchObject([
			{ lastOrderAt: '2026-05-01T10:00:00.000Z' },
		]);
	});
});
