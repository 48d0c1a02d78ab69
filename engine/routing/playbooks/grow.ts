import type { Playbook } from './playbook';

/** Orders within this time are recent enough for a second one to be suggested. */
const SECOND_ORDER_DAYS = 60;

/** More from those who are already in touch: referrals, better products, the second order, less discount. */
export const grow: Playbook = {
	title: 'Grow',
	goal: 'Earn more with customers who are in touch: referrals, better products, a second order',
	needs: [['orderCount', 'frequencyScore', 'segment']],
	entries: [
		{
			name: 'Ask for Referrals',
			who: {
				all: [
					{ fact: 'recencyScore', atLeast: 4 },
					{ fact: 'frequencyScore', atLeast: 4 },
					{
						any: [
							{ fact: 'npsScore', atLeast: 9 },
							{ fact: 'sentiment', oneOf: ['positive'] },
						],
					},
				],
			},
			action: 'Ask for a review and give a code to pass on to friends',
			tone: 'Grateful',
			channels: ['email', 'sms'],
			offer: 'A thank-you for both, giver and friend',
			cadence: 'Once in a quarter',
			avoid: 'Asking twice for the same order',
		},
		{
			name: 'Care for the Best',
			who: {
				all: [
					{
						any: [
							{ fact: 'valueTier', oneOf: ['high', 'upper'] },
							{ fact: 'monetaryScore', atLeast: 5 },
						],
					},
					{ fact: 'recencyScore', atLeast: 4 },
				],
			},
			action: 'Show the finest products first and offer advice by a person',
			tone: 'Attentive, without hurry',
			channels: ['email', 'mail', 'sms'],
			offer: 'Early access or a private appointment, no discount',
			cadence: 'Every two weeks at most',
			avoid: 'Clearance sales',
		},
		{
			name: 'Buy at a Discount',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 2 },
					{ fact: 'discountShare', atLeast: 0.5 },
				],
			},
			action: 'Offer sets and thresholds that raise the basket, in place of a lower price',
			tone: 'Clear, with the numbers',
			channels: ['email', 'ads'],
			offer: 'A set, or free shipping from a larger basket',
			cadence: 'With each season',
			avoid: 'Deeper discounts',
		},
		{
			name: 'Ready for More',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 2 },
					{ fact: 'silence', atMost: 2 },
				],
			},
			action: 'Suggest what goes with what they own, and the next better product',
			tone: 'Helpful',
			channels: ['email', 'sms'],
			offer: 'Free shipping when bought together',
			cadence: 'Every two to three weeks',
			avoid: 'Suggesting what they have already bought',
		},
		{
			name: 'Second Order',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 1, atMost: 1 },
					{ fact: 'recencyDays', atMost: SECOND_ORDER_DAYS },
				],
			},
			action: 'Suggest a second product that goes with the first',
			tone: 'Welcoming',
			channels: ['email', 'ads'],
			offer: 'Free shipping on the second order',
			cadence: 'Two or three messages in two months',
			avoid: 'A discount in the first message',
		},
	],
};
