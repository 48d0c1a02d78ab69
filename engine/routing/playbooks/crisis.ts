import { PAUSED, SILENT, DISENGAGED_DAYS, PRICE_SENSITIVE_SHARE } from './limits';
import type { Playbook } from './playbook';

/**
 * A recall, a supply stop, delays: five kinds of customers and no more, because a small team cannot keep more apart when
 * it hurts. Who is loyal and worried comes first, whatever else they are.
 */
export const crisis: Playbook = {
	title: 'Crisis',
	goal: 'Keep trust while supply, delivery or a product fails',
	needs: [['orderCount', 'recencyDays', 'recencyScore', 'lastOrderAt']],
	entries: [
		{
			name: 'Concerned Loyalists',
			who: {
				all: [
					{
						any: [
							{ fact: 'orderCount', atLeast: 3 },
							{ fact: 'frequencyScore', atLeast: 4 },
						],
					},
					{ fact: 'silence', moreThan: PAUSED },
					{ fact: 'worriedAboutCrisis', is: true },
				],
			},
			action: 'Answer their worry in person: what happened, what is safe, when it ships',
			tone: 'Reassuring, honest, from a named person',
			channels: ['email', 'sms', 'mail'],
			offer: 'Priority when supply is back, and an easy refund',
			cadence: 'Once now, and when something changes',
			avoid: 'Selling anything before the answer',
		},
		{
			name: 'Loyal Advocates',
			who: {
				all: [
					{ fact: 'recencyScore', atLeast: 4 },
					{ fact: 'frequencyScore', atLeast: 4 },
					{ fact: 'monetaryScore', atLeast: 4 },
				],
			},
			action: 'Tell them first and honestly, thank them, and ask for patience',
			tone: 'Reassuring, as to a friend of the house',
			channels: ['email', 'sms'],
			offer: 'A loyalty reward for later, no discount now',
			cadence: 'Weekly while it lasts',
			avoid: 'Letting them read it elsewhere first',
		},
		{
			name: 'At-Risk Repeat Buyers',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 2 },
					{ fact: 'silence', moreThan: SILENT },
				],
			},
			action: 'Reassure them: what is safe, when it ships, whom to ask',
			tone: 'Calm, factual',
			channels: ['email', 'sms'],
			offer: 'Free returns, or a voucher for the wait',
			cadence: 'Once now, and when supply is back',
			avoid: 'The usual campaigns',
		},
		{
			name: 'Price-Sensitive New Customers',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 1, atMost: 1 },
					{ fact: 'recencyDays', atMost: DISENGAGED_DAYS },
					{ fact: 'discountShare', atLeast: PRICE_SENSITIVE_SHARE },
				],
			},
			action: 'Offer a substitute that is in stock, or to pay later',
			tone: 'Simple, with the numbers',
			channels: ['email', 'ads'],
			offer: 'A discount on a substitute, or payment in parts',
			cadence: 'Once in two weeks',
			avoid: 'Long explanations',
		},
		{
			name: 'Disengaged Browsers',
			who: {
				any: [
					{ fact: 'orderCount', atMost: 0 },
					{
						all: [
							{ fact: 'orderCount', atLeast: 1, atMost: 1 },
							{ fact: 'recencyDays', moreThan: DISENGAGED_DAYS },
						],
					},
				],
			},
			action: 'Leave in peace until supply is back, then send one invitation',
			tone: 'Light',
			channels: ['ads', 'none'],
			offer: null,
			cadence: 'Nothing until it is over',
			avoid: 'Telling them of a problem that they never had',
		},
	],
};
