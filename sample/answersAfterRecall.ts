import { CRISIS } from './crisis';
import type { SampleShop } from './sampleShop';
import { dayAt, dayNumber, instantAt } from './shopTime';

/** Hours from one answer to the next, once everybody has been asked at the same time. */
const HOURS_APART = 3;
/** The survey goes out the day after the recall, and the first answers come at seven. */
const FIRST_ANSWER_HOUR = 7;

/**
 * A shop's survey as it would look had everybody been asked the day after the recall: the usual answers until then, and
 * after it, within days, those that speak of the crisis.
 */
export function answersAfterRecall(shop: SampleShop): SampleShop {
	const recall = dayNumber(CRISIS.from);
	const usual = shop.surveyAnswers.filter(({ answeredAt }) => dayAt(answeredAt) < recall);
	const ofTheCrisis = shop.surveyAnswers
		.filter(({ answeredAt, truth }) => dayAt(answeredAt) >= recall && truth.crisis === 'negative')
		.map((answer, index) => {
			const hour = FIRST_ANSWER_HOUR + HOURS_APART * index;
			return {
				...answer,
				orderNumber: null,
				answeredAt: instantAt(recall + 1 + Math.floor(hour / 24), (hour % 24) * 3600),
			};
		});
	return { ...shop, surveyAnswers: [...usual, ...ofTheCrisis] };
}
