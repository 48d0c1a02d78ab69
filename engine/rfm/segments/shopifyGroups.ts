import type { SegmentMap } from './segmentMap';

/**
 * Shopify's eleven RFM groups. Shopify describes them in words over recency and the mean of frequency and monetary
 * value, in quintiles, and does not publish where one ends; these boundaries follow its words:
 * "very recent" is R 5, "recent" R 3 and 4, "not recent" R 1 and 2; "many orders, most spend" a mean of 4 and more,
 * "some, moderate" above 2, "few, low" up to 2. So a customer near a boundary may be in the neighbouring group in
 * Shopify's own reports.
 */
export const shopifyGroups: SegmentMap = {
	scale: 5,
	segments: [
		{ name: 'Champions', action: 'Reward them and show new products first' },
		{ name: 'Loyal', action: 'Offer a loyalty programme; ask for reviews and referrals' },
		{ name: 'Active', action: 'Suggest what goes with their last purchase' },
		{ name: 'New', action: 'Welcome them and explain care and returns' },
		{ name: 'Promising', action: 'Give a small reason for the second order' },
		{ name: 'Needs Attention', action: 'Remind them with a personal, limited offer' },
		{ name: 'At Risk', action: 'Ask what happened and renew the offer that they liked' },
		{ name: 'Previously Loyal', action: 'Write by hand; solve what went wrong first' },
		{ name: 'Almost Lost', action: 'Reconnect with best sellers and a modest offer' },
		{ name: 'Dormant', action: 'One last try, then mail them rarely' },
		{ name: 'Prospects', action: 'Invite to a first order' },
	],
	segmentOf({ recencyScore, frequencyScore, monetaryScore, orderCount }) {
		if (orderCount === 0) return 'Prospects';
		const strength = (frequencyScore + monetaryScore) / 2;
		if (recencyScore === 5) {
			if (strength >= 4) return 'Champions';
			return strength > 2 ? 'Active' : 'New';
		}
		if (recencyScore >= 3) {
			if (strength >= 4) return 'Loyal';
			if (strength > 2) return recencyScore === 4 ? 'Active' : 'Needs Attention';
			return 'Promising';
		}
		if (strength > 4) return 'Previously Loyal';
		if (strength > 2.5) return 'At Risk';
		return recencyScore === 2 ? 'Almost Lost' : 'Dormant';
	},
};
