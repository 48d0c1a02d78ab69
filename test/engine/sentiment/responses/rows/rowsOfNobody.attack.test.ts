import { isSumRow } from '../../../../../engine/sentiment/responses/rows/isSumRow';
import { repeatsHeader } from '../../../../../engine/sentiment/responses/rows/repeatsHeader';
import { HOSTILE_VALUES } from '../../../../support/hostileValues';
import { refused, told } from '../readJson';

const ANSWER = { Timestamp: '2026-05-04', NPS: 9, Comment: 'Lovely ring' };

describe("rows that are nobody's answer", () => {
	it('are a header that stands among the rows', () => {
		const header = { Timestamp: 'Timestamp', NPS: 'NPS', Comment: 'Comment' };
		expect(told([ANSWER, header]).map(({ text }) => text)).toEqual(['Lovely ring']);
		expect(refused([ANSWER, header])).toMatchObject([{ reason: 'notAResponse' }]);
	});

	it.each([
		{ Timestamp: 'Total', NPS: 12, Comment: '' },
		{ Timestamp: 'Durchschnitt', NPS: '7,4', Comment: '' },
		{ Email: 'Gemiddelde', NPS: 6 },
		{ 'Response ID': 'Moyenne', NPS: 6, 'How satisfied are you?': '80%' },
	])('are sums and means: %j', (row) => {
		expect(isSumRow(row)).toBe(true);
		expect(refused([row])).toMatchObject([{ reason: 'notAResponse' }]);
	});

	it.each([
		{ Comment: 'Average', NPS: 5 },
		{ 'How was it?': 'Average', NPS: 5 },
		{ Feedback: 'Total', Stars: 1 },
		{ Timestamp: 'Total', NPS: 5, Comment: 'broken clasp' },
		{ Timestamp: 'Total' },
		{ Timestamp: '2026-05-04', NPS: 5 },
		{},
	])('are not what customers say: %j', (row) => {
		expect(isSumRow(row)).toBe(false);
		expect(repeatsHeader(row)).toBe(false);
	});

	it('are no answer that is the name of its column', () => {
		expect(repeatsHeader({ Comment: 'Comment' })).toBe(false);
		expect(repeatsHeader({ NPS: 9, Comment: 'Comment' })).toBe(false);
	});

	it('are told from any values', () => {
		for (const [, value] of HOSTILE_VALUES) {
			expect(isSumRow({ Timestamp: value, NPS: value })).toBe(false);
			expect(repeatsHeader({ Timestamp: value, NPS: value })).toBe(false);
		}
	});
});
