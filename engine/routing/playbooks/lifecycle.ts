import { LAPSED, NEW_DAYS, SILENT } from './limits';
import type { Playbook } from './playbook';

/** Where customers are on their way with the shop, each measured by their own rhythm. */
export const lifecycle: Playbook = {
	title: 'Lifecycle',
	goal: 'Say the right thing at each stage, by each customer’s own rhythm',
	needs: [['orderCount'], ['recencyDays', 'lastOrderAt']],
	entries: [
		{
			name: 'New',
			who: {
				all: [
					{ fact: 'orderCount', atLeast: 1, atMost: 1 },
					{ fact: 'recencyDays', atMost: NEW_DAYS },
				],
			},
			action: 'Welcome them, explain care and returns, and suggest a second order',
			tone: 'Welcoming',
			channels: ['email'],
			offer: null,
			cadence: 'Three messages in the first month',
			avoid: 'A discount in the first message',
		},
		{
			name: 'Active',
			who: { fact: 'silence', atMost: SILENT },
			action: 'Show what is new and what goes with what they own',
			tone: 'Helpful',
			channels: ['email', 'sms'],
			offer: null,
			cadence: 'At their own rhythm',
			avoid: 'Win-back offers: they have not left',
		},
		{
			name: 'Lapsing',
			who: { fact: 'silence', moreThan: SILENT, atMost: LAPSED },
			action: 'Remind them with something chosen from what they bought before',
			tone: 'Personal',
			channels: ['email', 'sms'],
			offer: 'A limited, personal offer',
			cadence: 'Once, and a reminder after a week',
			avoid: 'Waiting for the next newsletter',
		},
		{
			name: 'Lapsed',
			who: { fact: 'silence', moreThan: LAPSED },
			action: 'Try once to win them back, then write rarely',
			tone: 'Honest, friendly',
			channels: ['email', 'ads'],
			offer: 'The best offer you have, once',
			cadence: 'Once in a quarter at most',
			avoid: 'Writing on after no answer: it harms how your mail is delivered',
		},
	],
};
