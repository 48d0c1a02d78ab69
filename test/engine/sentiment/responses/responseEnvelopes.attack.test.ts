import type { JsonRecord } from '../../../../engine/json';
import { openResponseEnvelope } from '../../../../engine/sentiment/responses/responseEnvelopes';
import { runAtOnce } from '../../../../engine/slices/runAtOnce';
import { readJson } from './readJson';

describe('envelopes of responses, attacked', () => {
	it('gives up on what is nested too deep, and still answers', () => {
		let nested: unknown = { comment: 'Lovely' };
		for (let level = 0; level < 10_000; level++) nested = { data: [nested] };
		expect(readJson([nested]).rejected).toHaveLength(1);
	});

	it('asks for each object once, however deep it lies', () => {
		let asked = 0;
		const tree = (level: number): object =>
			level === 0
				? { nothing: 1 }
				: { data: [tree(level - 1), tree(level - 1)], rows: [tree(level - 1)] };
		const taker = {
			take: () => {
				asked++;
				return false;
			},
			leave: () => undefined,
		};
		const taken = runAtOnce(openResponseEnvelope(tree(6) as JsonRecord, taker));
		expect(taken).toBe(false);
		// 3 + 9 + … + 729: all but the outermost, which has been asked for already.
		expect(asked).toBe(1092);
	});

	it('rejects what is no object among answers', () => {
		const { responses, rejected } = readJson([{ data: [{ comment: 'Lovely' }, null, 'x', 7] }]);
		expect(responses).toHaveLength(1);
		expect(rejected).toHaveLength(3);
	});
});
