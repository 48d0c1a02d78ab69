import { notionPath } from '../../../../engine/orders/nested/notionPath';
import { valueAtPath } from '../../../../engine/valueAtPath';

describe('a property of Notion', () => {
	it.each([
		[{ id: 'a', type: 'number', number: 12.3 }, 12.3],
		[{ id: 'b', type: 'date', date: { start: '2026-05-01', end: null } }, '2026-05-01'],
		[{ id: 'c', type: 'email', email: 'ana@example.com' }, 'ana@example.com'],
		[{ id: 'd', type: 'select', select: { name: 'Paid', color: 'green' } }, 'Paid'],
		[{ id: 'e', type: 'status', status: { name: 'Done' } }, 'Done'],
		[{ id: 'title', type: 'title', title: [{ plain_text: '#1001' }] }, '#1001'],
		[{ id: 'f', type: 'formula', formula: { type: 'number', number: 9 } }, 9],
		[
			{ id: 'g', type: 'formula', formula: { type: 'date', date: { start: '2026-05-01' } } },
			'2026-05-01',
		],
		[{ id: 'h', type: 'relation', relation: [{ id: 'page-7' }] }, 'page-7'],
		[{ id: 'i', type: 'unique_id', unique_id: { prefix: 'ORD', number: 7 } }, 7],
	])('has its value where its type says: %j', (property, value) => {
		expect(valueAtPath({ property }, `property${notionPath(property) ?? ''}`)).toBe(value);
	});

	it('is blank where nothing is filled in', () => {
		const property = { id: 'b', type: 'date', date: null };
		expect(valueAtPath({ property }, `property${notionPath(property) ?? ''}`)).toBeUndefined();
	});

	it.each([
		{},
		{ type: 'number' },
		{ type: 'files', files: [] },
		{ type: 'formula', formula: null },
	])('is not %j', (property) => {
		expect(notionPath(property)).toBeUndefined();
	});
});
