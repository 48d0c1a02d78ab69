import { objectAt, textAt, valueAt } from '../../../json';
import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading } from '../responseReading';

/** How Google Business Profile writes stars. */
const STARS: ReadonlyMap<string, number> = new Map([
	['ONE', 1],
	['TWO', 2],
	['THREE', 3],
	['FOUR', 4],
	['FIVE', 5],
]);
/** Between what a customer wrote in another language and Google's translation of it. */
const TRANSLATED = '(Translated by Google)';
const ORIGINAL = '(Original)';

/** A review of Google Business Profile, as n8n's node and trigger give it. The shop's reply is not read. */
export const googleBusinessReview: ResponseAdapter = {
	platform: 'google',
	shape: 'Business Profile review',
	recognises: (keys) => keys.has('starRating') && keys.has('createTime'),
	read(review) {
		const rating = valueAt(review, 'starRating');
		return {
			kind: 'response',
			responseId: valueAt(review, 'reviewId') ?? valueAt(review, 'name'),
			answeredAt: valueAt(review, 'createTime'),
			updatedAt: valueAt(review, 'updateTime'),
			formId: 'reviews',
			answers: reviewed(
				typeof rating === 'string' ? STARS.get(rating) : undefined,
				withoutTranslation(textAt(review, 'comment')),
			),
		};
	},
};

/** A review of a place in Google Maps, of the Places API and of the one before it. */
export const googlePlaceReview: ResponseAdapter = {
	platform: 'google',
	shape: 'place review',
	recognises: (keys) =>
		keys.has('rating') &&
		(keys.has('relativePublishTimeDescription') || keys.has('relative_time_description')),
	read(review) {
		const written = objectAt(review, 'originalText') ?? objectAt(review, 'text');
		return {
			kind: 'response',
			responseId: valueAt(review, 'name'),
			answeredAt: valueAt(review, 'publishTime') ?? valueAt(review, 'time'),
			dateStyle: 'epochSeconds',
			formId: 'reviews',
			language:
				valueAt(written, 'languageCode') ??
				valueAt(review, 'original_language') ??
				valueAt(review, 'language'),
			answers: reviewed(
				valueAt(review, 'rating'),
				textAt(written, 'text') ?? textAt(review, 'text'),
			),
		};
	},
};

/** Google puts its translation first, or last, and marks both. */
function withoutTranslation(comment: string | undefined): string | undefined {
	if (comment === undefined) return undefined;
	const original = comment.indexOf(ORIGINAL);
	if (original !== -1) return comment.slice(original + ORIGINAL.length).trim();
	const translated = comment.indexOf(TRANSLATED);
	return translated > 0 ? comment.slice(0, translated).trim() : comment;
}

function reviewed(rating: unknown, text: string | undefined): AnswerReading[] {
	return [
		{ questionId: 'rating', value: rating, form: 'score', scale: 'stars', low: 1, high: 5 },
		{ questionId: 'review', value: text, form: 'text' },
	];
}
