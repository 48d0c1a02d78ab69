import { objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { ResponseAdapter } from '../responseAdapter';
import { titledText } from '../titledText';

/**
 * A product review of a Shopify shop, as review apps (Judge.me, Yotpo, Loox and their like) give it: Shopify has no
 * reviews of its own.
 */
export const shopifyReview: ResponseAdapter = {
	platform: 'shopify',
	shape: 'product review',
	recognises: (keys) =>
		keys.has('rating') &&
		keys.has('body') &&
		(keys.has('reviewer') || keys.has('product_handle') || keys.has('product_external_id')),
	read(review) {
		if (isTakenOut(review)) {
			return {
				kind: 'refused',
				reason: 'excluded',
				detail: 'The review was taken out of the shop as spam or by a moderator.',
			};
		}
		const reviewer = objectAt(review, 'reviewer');
		return {
			kind: 'response',
			responseId: valueAt(review, 'id'),
			customerId: valueAt(reviewer, 'external_id') ?? valueAt(review, 'customer_id'),
			email:
				textAt(reviewer, 'email') ?? textAt(review, 'email') ?? textAt(review, 'reviewer_email'),
			answeredAt: valueAt(review, 'created_at') ?? valueAt(review, 'review_date'),
			updatedAt: valueAt(review, 'updated_at'),
			formId: 'reviews',
			answers: [
				{
					questionId: 'rating',
					value: valueAt(review, 'rating'),
					form: 'score',
					scale: 'stars',
					low: 1,
					high: 5,
				},
				{
					questionId: 'review',
					value: titledText(textAt(review, 'title'), textAt(review, 'body')),
					form: 'text',
				},
			],
			fields: [
				[
					'product',
					textAt(review, 'product_title') ??
						textAt(review, 'product_handle') ??
						valueAt(review, 'product_external_id'),
				],
				['verified', valueAt(review, 'verified')],
			],
		};
	},
};

function isTakenOut(review: JsonRecord): boolean {
	const curated = textAt(review, 'curated') ?? textAt(review, 'state') ?? '';
	return curated === 'spam' || curated === 'rejected' || valueAt(review, 'hidden') === true;
}
