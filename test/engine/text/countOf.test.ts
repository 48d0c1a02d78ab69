import { countOf, written } from '../../../engine/text/countOf';

describe('a count in a sentence', () => {
	it('has its noun in the singular for one alone', () => {
		expect(countOf(1, 'record')).toBe('1 record');
		expect(countOf(0, 'record')).toBe('0 records');
		expect(countOf(2, 'record')).toBe('2 records');
	});

	it('has commas between thousands', () => {
		expect(countOf(1204, 'answer')).toBe('1,204 answers');
		expect(written(1_000_000)).toBe('1,000,000');
	});
});
