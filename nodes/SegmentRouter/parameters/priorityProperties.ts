import type { INodeProperties } from 'n8n-workflow';

export const priorityProperties: INodeProperties[] = [
	{
		displayName: 'Prioritise',
		name: 'priority',
		type: 'fixedCollection',
		placeholder: 'Add Priority',
		default: {},
		description:
			'Puts customers first with whom you stand to lose most (value × probability of churn), and ends where the budget does',
		options: [
			{
				displayName: 'Priority',
				name: 'values',
				values: [
					{
						displayName: 'Budget',
						name: 'total',
						type: 'number',
						default: 0,
						description: 'What may be spent on all of them together. 0 means no limit.',
					},
					{
						displayName: 'Churn Field',
						name: 'churnField',
						type: 'string',
						default: 'churnProbability',
						requiresDataPath: 'single',
						description: 'Field with the probability of losing the customer, 0 to 1',
					},
					{
						displayName: 'Cost Field',
						name: 'costField',
						type: 'string',
						default: '',
						requiresDataPath: 'single',
						description: 'Field with what a customer costs, where they differ',
					},
					{
						displayName: 'Cost per Customer',
						name: 'costEach',
						type: 'number',
						default: 1,
						description: 'What it costs to contact one customer, counted against the budget',
					},
					{
						displayName: 'Most Customers',
						name: 'customers',
						type: 'number',
						default: 0,
						description: "The rest goes to 'Other'. 0 means no limit.",
					},
					{
						displayName: 'Value Field',
						name: 'valueField',
						type: 'string',
						default: 'predictedValue',
						requiresDataPath: 'single',
						description: 'Field with what the customer is worth',
					},
				],
			},
		],
	},
];
