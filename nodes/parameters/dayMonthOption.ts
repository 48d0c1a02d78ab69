import type { INodeProperties } from 'n8n-workflow';

/** What only the operator can say of dates that fit two ways. */
export const dayMonthOption: INodeProperties = {
	displayName: 'Day and Month',
	name: 'dayMonthOrder',
	type: 'options',
	default: 'auto',
	description: 'How dates such as 03/04/2026 are meant, where no row of the column decides it',
	options: [
		{ name: 'Day First', value: 'dayFirst' },
		{ name: 'Decide by the Column', value: 'auto' },
		{ name: 'Month First', value: 'monthFirst' },
	],
};
