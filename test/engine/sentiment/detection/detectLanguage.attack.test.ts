import { detectLanguage } from '../../../../engine/sentiment/detection/detectLanguage';
import { readText } from '../../../../engine/sentiment/text/readText';
import { HOSTILE_VALUES } from '../../../support/hostileValues';

const ANSWERS = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'other', null];

describe('The language of a text that was made to harm', () => {
	it.each(
		HOSTILE_VALUES.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	)('is an answer for %s', (_name, value) => {
		const { language, confidence } = detectLanguage(readText(value as string));
		expect(ANSWERS).toContain(language);
		expect(confidence).toBeGreaterThanOrEqual(0);
		expect(confidence).toBeLessThanOrEqual(1);
	});
});
