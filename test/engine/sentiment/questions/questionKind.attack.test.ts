import { questionKind } from '../../../../engine/sentiment/questions/questionKind';
import { HOSTILE_TEXTS } from '../hostileTexts';

describe('questionKind under attack', () => {
	it.each(HOSTILE_TEXTS)('takes %s for no more than a question', (_, question) => {
		const kind = questionKind(question);
		expect(kind === null || typeof kind === 'string').toBe(true);
	});

	it('reads only the beginning of an endless question', () => {
		expect(questionKind(`What could we improve? ${'and '.repeat(250_000)}`)).toBe('improve');
		expect(questionKind(`${'and '.repeat(250_000)} What could we improve?`)).toBeNull();
	});

	it.each(['__proto__', 'constructor', 'toString'])('knows no question %s', (question) => {
		expect(questionKind(question)).toBeNull();
	});
});
