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
			responseId: valueAt(review, 'id') ?? valueAt(review, 'reviewId'),
			customerId: valueAt(reviewer, 'external_id') ?? valueAt(review, 'customer_id'),
			email:
				textAt(reviewer, 'email') ?? textAt(review, 'email') ?? textAt(review, 'reviewer_email'),
			answeredAt:
				valueAt(review, 'created_at') ??
				valueAt(review, 'review_date') ??
				valueAt(review, 'dateCreated'),
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
						textAt(review, 'productName') ??
						textAt(review, 'product_handle') ??
						valueAt(review, 'product_external_id'),
				],
				['verified', valueAt(review, 'verified')],
			],
		};
	},
};

/** A review of Yotpo's API, which calls the stars a score and the text the content. */
export const yotpoReview: ResponseAdapter = {
	platform: 'shopify',
	shape: 'product review',
	recognises: (keys) => keys.has('score') && keys.has('content') && keys.has('votes_up'),
	read(review) {
		if (valueAt(review, 'deleted') === true || valueAt(review, 'archived') === true) {
			return { kind: 'refused', reason: 'excluded', detail: 'Yotpo says that it was taken out.' };
		}
		return {
			kind: 'response',
			responseId: valueAt(review, 'id'),
			email: valueAt(review, 'email'),
			answeredAt: valueAt(review, 'created_at'),
			updatedAt: valueAt(review, 'updated_at'),
			formId: 'reviews',
			answers: [
				{
					questionId: 'rating',
					value: valueAt(review, 'score'),
					form: 'score',
					scale: 'stars',
					low: 1,
					high: 5,
				},
				{
					questionId: 'review',
					value: titledText(textAt(review, 'title'), textAt(review, 'content')),
					form: 'text',
				},
			],
			fields: [['product', valueAt(review, 'sku') ?? valueAt(review, 'product_id')]],
		};
	},
};

function isTakenOut(review: JsonRecord): boolean {
	const curated =
		textAt(review, 'curated') ?? textAt(review, 'state') ?? textAt(review, 'status') ?? '';
	return curated === 'spam' || curated === 'rejected' || valueAt(review, 'hidden') === true;
}
