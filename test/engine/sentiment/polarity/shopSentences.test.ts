import { polarityOf } from '../../../../engine/sentiment/polarity/polarityOf';
import { readText } from '../../../../engine/sentiment/text/readText';
import { SHOP_SENTENCES } from './shopSentences';

/** Above this, an outcome is acted on; what is unsure must stay below. */
const SURE = 0.6;

describe('What customers of a shop write', () => {
	describe.each(Object.entries(SHOP_SENTENCES))('about %s', (_topic, sentences) => {
		it.each(sentences.filter(([, expected]) => expected !== 'unsure'))(
			'"%s" is %s',
			(sentence, expected) => {
				expect(polarityOf(readText(sentence), 'en').sentiment).toBe(expected);
			},
		);

		const unsure = sentences.filter(([, expected]) => expected === 'unsure');
		if (unsure.length > 0) {
			it.each(unsure)('"%s" is not taken for praise with confidence', (sentence) => {
				const { sentiment, confidence } = polarityOf(readText(sentence), 'en');
				expect(sentiment === 'positive' && confidence > SURE).toBe(false);
			});
		}
	});

	it('are three hundred sentences', () => {
		expect(Object.values(SHOP_SENTENCES).flat().length).toBeGreaterThanOrEqual(300);
	});
});
