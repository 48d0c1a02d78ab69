import { objectAt, textAt, valueAt } from '../../../json';
import type { ResponseAdapter } from '../responseAdapter';
import { titledText } from '../titledText';

/** States in which the shop or Klaviyo took a review out. */
const TAKEN_OUT: ReadonlySet<string> = new Set(['rejected', 'unpublished']);
/** What may stand among the reviews and rates nothing. */
const QUESTIONS = 'question';

/** A review of Klaviyo's Reviews API, in JSON:API. */
export const klaviyoReview: ResponseAdapter = {
	platform: 'klaviyo',
	shape: 'review',
	recognises: (keys) => keys.has('attributes') && keys.has('type') && keys.has('id'),
	read(review) {
		const attributes = objectAt(review, 'attributes');
		if (textAt(review, 'type') !== 'review' || attributes === undefined) return undefined;
		const status = textAt(objectAt(attributes, 'status'), 'value') ?? textAt(attributes, 'status');
		if (status !== undefined && TAKEN_OUT.has(status)) {
			return { kind: 'refused', reason: 'excluded', detail: `Klaviyo says status: ${status}.` };
		}
		if (textAt(attributes, 'review_type') === QUESTIONS) {
			const detail = 'Klaviyo says that this is a question about a product and no review.';
			return { kind: 'refused', reason: 'notAResponse', detail };
		}
		const product = objectAt(attributes, 'product');
		return {
			kind: 'response',
			responseId: valueAt(review, 'id'),
			email: valueAt(attributes, 'email'),
			answeredAt: valueAt(attributes, 'created'),
			updatedAt: valueAt(attributes, 'updated'),
			formId: 'reviews',
			answers: [
				{
					questionId: 'rating',
					value: valueAt(attributes, 'rating'),
					form: 'score',
					scale: 'stars',
					low: 1,
					high: 5,
				},
				{
					questionId: 'review',
					value: titledText(textAt(attributes, 'title'), textAt(attributes, 'content')),
					form: 'text',
				},
			],
			fields: [
				['product', textAt(product, 'name') ?? valueAt(product, 'external_id')],
				['verified', valueAt(attributes, 'verified')],
			],
		};
	},
};
