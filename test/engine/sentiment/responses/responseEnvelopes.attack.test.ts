import { readJson } from './readJson';

describe('envelopes of responses, attacked', () => {
	it('gives up on what is nested too deep, and still answers', () => {
		let nested: unknown = { comment: 'Lovely' };
		for (let level = 0; level < 10_000; level++) nested = { data: [nested] };
		expect(readJson([nested]).rejected).toHaveLength(1);
	});

	it('does not open the same lists over and over', () => {
		let nested: unknown = { nothing: 1 };
		for (let level = 0; level < 8; level++) nested = { data: [nested, nested], rows: [nested] };
		const start = performance.now();
		expect(readJson([nested]).rejected.length).toBeGreaterThan(0);
		expect(performance.now() - start).toBeLessThan(500);
	});

	it('rejects what is no object among answers', () => {
		const { responses, rejected } = readJson([{ data: [{ comment: 'Lovely' }, null, 'x', 7] }]);
		expect(responses).toHaveLength(1);
		expect(rejected).toHaveLength(3);
	});
});
