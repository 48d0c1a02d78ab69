import { isRecord, listAt, objectAt, textAt, valueAt, type JsonRecord } from '../../../json';

import type { ResponseAdapter } from '../responseAdapter';
import type { AnswerReading, ResponseReading } from '../responseReading';
import { titledText } from '../titledText';

/** A review of App Store Connect's API. */
export const appStoreConnectReview: ResponseAdapter = {
	platform: 'appstore',
	shape: 'App Store Connect review',
	recognises: (keys) => keys.has('attributes') && keys.has('type') && keys.has('id'),
	read(review) {
		const attributes = objectAt(review, 'attributes');
		if (textAt(review, 'type') !== 'customerReviews' || attributes === undefined) return undefined;
		return {
			kind: 'response',
			responseId: valueAt(review, 'id'),
			answeredAt: valueAt(attributes, 'createdDate'),
			formId: 'reviews',
			answers: reviewed(
				valueAt(attributes, 'rating'),
				titledText(textAt(attributes, 'title'), textAt(attributes, 'body')),
			),
			fields: [['country', valueAt(attributes, 'territory')]],
		};
	},
};

/** An entry of the feed of reviews that Apple publishes for every app (RSS as JSON: each value under `label`). */
export const appStoreFeedEntry: ResponseAdapter = {
	platform: 'appstore',
	shape: 'App Store feed entry',
	recognises: (keys) => keys.has('im:rating') && keys.has('content'),
	read(entry) {
		const label = (key: string) => textAt(objectAt(entry, key), 'label');
		return {
			kind: 'response',
			responseId: label('id'),
			answeredAt: label('updated'),
			formId: 'reviews',
			answers: reviewed(label('im:rating'), titledText(label('title'), label('content'))),
			fields: [['version', label('im:version')]],
		};
	},
};

/** A review of Google Play's Developer API: the user's latest comment counts, the developer's replies do not. */
export const googlePlayReview: ResponseAdapter = {
	platform: 'appstore',
	shape: 'Google Play review',
	recognises: (keys) => keys.has('reviewId') && keys.has('comments'),
	read(review): ResponseReading | undefined {
		const comment = listAt(review, 'comments')
			.filter((entry) => isRecord(entry))
			.map((entry) => objectAt(entry, 'userComment'))
			.findLast((entry) => entry !== undefined);
		if (comment === undefined) return undefined;
		return {
			kind: 'response',
			responseId: valueAt(review, 'reviewId'),
			answeredAt: valueAt(objectAt(comment, 'lastModified'), 'seconds'),
			dateStyle: 'epochSeconds',
			formId: 'reviews',
			language: valueAt(comment, 'reviewerLanguage'),
			answers: reviewed(valueAt(comment, 'starRating'), googleText(comment)),
			fields: [['version', valueAt(comment, 'appVersionName')]],
		};
	},
};

/** Google Play puts a tab between a title, which may be empty, and the text. */
function googleText(comment: JsonRecord): string | undefined {
	return textAt(comment, 'text')?.replace('\t', '\n');
}

function reviewed(rating: unknown, text: string | undefined): AnswerReading[] {
	return [
		{ questionId: 'rating', value: rating, form: 'score', scale: 'stars', low: 1, high: 5 },
		{ questionId: 'review', value: text, form: 'text' },
	];
}
