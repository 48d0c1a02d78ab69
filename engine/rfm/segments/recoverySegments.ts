import type { ScoredCustomer, SegmentMap } from './segmentMap';

/** A customer is overdue when the silence is twice as long as the usual time between two of their own orders… */
const OVERDUE_FACTOR = 2;
/** …but not within a month: two orders in one week set no rhythm. */
const SHORTEST_OVERDUE_DAYS = 30;
const PRICE_SENSITIVE_DISCOUNT_SHARE = 0.5;
const DISENGAGED_DAYS = 90;

/**
 * Four groups for a crisis (a recall, a supply stop), when there is no time for eleven: who speaks for the shop, who
 * slips away, who came for the price, who is hardly there. The first that fits counts; everybody else is Other.
 */
export const recoverySegments: SegmentMap = {
	scale: 5,
	segments: [
		{
			name: 'Loyal Advocates',
			action: 'Tell them first and honestly; thank them and ask for patience, no discount',
		},
		{
			name: 'At-Risk Repeat Buyers',
			action: 'Reassure personally: what is safe, when it ships, whom to ask',
		},
		{
			name: 'Price-Sensitive New Customers',
			action: 'Offer a substitute or a voucher for the wait',
		},
		{ name: 'Other', action: 'Keep informed on the website; no campaign of their own' },
		{
			name: 'Disengaged Browsers',
			action: 'Leave in peace until supply is back, then one invitation',
		},
	],
	segmentOf(customer) {
		if (customer.recencyScore >= 4 && customer.frequencyScore >= 4 && customer.monetaryScore >= 4) {
			return 'Loyal Advocates';
		}
		if (customer.orderCount >= 2 && isOverdue(customer)) return 'At-Risk Repeat Buyers';
		if (customer.orderCount === 0) return 'Disengaged Browsers';
		if (
			customer.orderCount === 1 &&
			customer.recencyDays <= DISENGAGED_DAYS &&
			(customer.discountShare ?? 0) >= PRICE_SENSITIVE_DISCOUNT_SHARE
		) {
			return 'Price-Sensitive New Customers';
		}
		if (customer.orderCount === 1 && customer.recencyDays > DISENGAGED_DAYS) {
			return 'Disengaged Browsers';
		}
		return 'Other';
	},
};

function isOverdue({ orderCount, activeDays, recencyDays }: ScoredCustomer): boolean {
	const usualGap = activeDays / (orderCount - 1);
	return recencyDays > Math.max(OVERDUE_FACTOR * usualGap, SHORTEST_OVERDUE_DAYS);
}
