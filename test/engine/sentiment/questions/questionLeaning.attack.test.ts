import { questionLeaning } from '../../../../engine/sentiment/questions/questionLeaning';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('What a question makes likely, of hostile answers', () => {
	it.each(HOSTILE_TEXTS)('is bounded and quick: %s', (_name, text) => {
		const start = performance.now();
		for (const kind of ['improve', 'liked', 'concern', null] as const) {
			expect(Math.abs(questionLeaning(text, kind))).toBeLessThanOrEqual(2);
		}
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
