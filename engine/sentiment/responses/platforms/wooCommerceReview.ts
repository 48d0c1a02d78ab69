import { textAt, valueAt } from '../../../json';
import { writtenScore } from '../../scales/writtenScore';
import type { ResponseAdapter } from '../responseAdapter';

const COUNTED: ReadonlySet<string> = new Set(['approved', 'hold', 'all']);

/** A product review of WooCommerce's REST API. */
export const wooCommerceReview: ResponseAdapter = {
	platform: 'woocommerce',
	shape: 'product review',
	recognises: (keys) => keys.has('review') && keys.has('rating') && keys.has('product_id'),
	read(review) {
		const status = textAt(review, 'status') ?? 'approved';
		if (!COUNTED.has(status)) {
			return {
				kind: 'refused',
				reason: 'excluded',
				detail: `WooCommerce says status: ${status.slice(0, 40)}.`,
			};
		}
		const rating = valueAt(review, 'rating');
		return {
			kind: 'response',
			responseId: valueAt(review, 'id'),
			email: valueAt(review, 'reviewer_email'),
			answeredAt: valueAt(review, 'date_created_gmt') ?? valueAt(review, 'date_created'),
			dateStyle: valueAt(review, 'date_created_gmt') === undefined ? 'auto' : 'utc',
			formId: 'reviews',
			answers: [
				// 0 is what WooCommerce writes for a review without stars.
				...(writtenScore(rating) === 0
					? []
					: [
							{
								questionId: 'rating',
								value: rating,
								form: 'score' as const,
								scale: 'stars' as const,
								low: 1,
								high: 5,
							},
						]),
				{ questionId: 'review', value: valueAt(review, 'review'), form: 'text' },
			],
			fields: [
				['product', textAt(review, 'product_name') ?? valueAt(review, 'product_id')],
				['verified', valueAt(review, 'verified')],
			],
		};
	},
};
