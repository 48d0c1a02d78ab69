import { inCrisis } from './crisis';
import { LOYAL_ORDERS } from './purchaseDays';
import { purchasesByCustomer } from './purchasesByCustomer';
import type { SampleOrder } from './sampleOrder';
import { dayAt, DAYS } from './shopTime';
import type { SurveyAnswer } from './surveyAnswers';

/**
 * The customers who are loyal, have paused, and say that the crisis is why: the group that a crisis playbook wants to
 * reassure first. By what a shop could count and what only the generator knows of an answer's meaning:
 *
 * - loyal: bought on at least three days
 * - paused: nothing since the crisis began, and silent for longer than between purchases before it
 * - concerned: answered the survey in the crisis, and what the answer says of the crisis is negative
 *
 * @returns numbers of customers, ascending
 */
export function concernedLoyalists(
	orders: readonly SampleOrder[],
	answers: readonly SurveyAnswer[],
): number[] {
	const concerned = new Set(
		answers
			.filter(({ answeredAt, truth }) => truth.crisis === 'negative' && inCrisis(dayAt(answeredAt)))
			.map(({ customerNumber }) => customerNumber),
	);
	return [...purchasesByCustomer(orders)]
		.filter(([customer, bought]) => concerned.has(customer) && hasPaused(bought))
		.map(([customer]) => customer)
		.toSorted((a, b) => a - b);
}

function hasPaused(bought: readonly SampleOrder[]): boolean {
	const days = [...new Set(bought.map(({ placedAt }) => dayAt(placedAt)))];
	const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
	const meanGap = (last - first) / (days.length - 1);
	return days.length >= LOYAL_ORDERS && !inCrisis(last) && DAYS - last > meanGap;
}
