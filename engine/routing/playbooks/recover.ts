import { SILENT } from './limits';
import type { Playbook } from './playbook';

/** After a crisis: who is back, who stayed, who is still missing. The shares of the outputs are the way back in numbers. */
export const recover: Playbook = {
	title: 'Recover',
	goal: 'Measure the way back after a crisis, and bring back who is still missing',
	needs: [['lastOrderAt'], ['firstOrderAt', 'orderCount']],
	entries: [
		{
			name: 'New Since',
			who: { fact: 'customerBeforeCrisis', is: false },
			action: 'Welcome them; they have not seen the trouble',
			tone: 'Welcoming',
			channels: ['email'],
			offer: null,
			cadence: 'The usual welcome',
			avoid: 'Mentioning the crisis',
		},
		{
			name: 'Back Again',
			who: { fact: 'orderedAfterCrisis', is: true },
			action: 'Thank them for coming back and ask how the last order went',
			tone: 'Grateful',
			channels: ['email', 'sms'],
			offer: 'A thank-you with the next order',
			cadence: 'Once, then as usual',
			avoid: 'A discount that they did not need',
		},
		{
			name: 'Stayed With Us',
			who: { fact: 'orderedInCrisis', is: true },
			action: 'Tell them that it is over, and show what is in stock again',
			tone: 'Appreciative',
			channels: ['email', 'sms'],
			offer: 'Loyalty points for their patience',
			cadence: 'Once, then as usual',
			avoid: 'Apologies without end',
		},
		{
			name: 'Not Back Yet',
			who: { fact: 'silenceBeforeCrisis', atMost: SILENT },
			action: 'Say what was put right, and invite them to try again without risk',
			tone: 'Honest, confident',
			channels: ['email', 'sms', 'mail'],
			offer: 'Free returns, and a voucher for the next order',
			cadence: 'Two messages in a month',
			avoid: 'Giving up after one message',
		},
		{
			name: 'Gone Before',
			who: { fact: 'silenceBeforeCrisis', moreThan: SILENT },
			action: 'Treat them as any customer who lapsed: the crisis is not why they left',
			tone: 'Light',
			channels: ['email', 'ads'],
			offer: 'The seasonal offer that everybody gets',
			cadence: 'Once in two months',
			avoid: 'Counting them as lost to the crisis',
		},
	],
};
