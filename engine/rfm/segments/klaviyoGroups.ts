import { cellMap } from './cellMap';

/** Klaviyo's six RFM groups by its published grid of 27 cells (scores 1 to 3). */
export const klaviyoGroups = cellMap(3, [
	{
		name: 'Champions',
		cells: '333 332 323',
		action: 'Thank them, give early access, ask for reviews and referrals',
	},
	{
		name: 'Loyal',
		cells: '321 322 331 232 233',
		action: 'Keep them with loyalty points and what goes with what they have',
	},
	{
		name: 'Recent',
		cells: '312 313 311 222 223',
		action: 'Welcome them and suggest a second order within weeks',
	},
	{
		name: 'Needs Attention',
		cells: '213 221 123 132 133',
		action: 'Remind them with a limited, personal offer',
	},
	{
		name: 'At Risk',
		cells: '231 212 122 131 211',
		action: 'Win them back: ask what happened, offer a reason to return',
	},
	{
		name: 'Inactive',
		cells: '111 112 113 121',
		action: 'One last try, then mail them rarely or not at all',
	},
]);
