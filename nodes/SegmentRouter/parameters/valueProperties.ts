import type { INodeProperties } from 'n8n-workflow';

/** The tiers that are there before an operator changes them; the amounts are a jeweller's, and no more than examples. */
const DEFAULT_TIERS = {
	percentile: [
		{ output: 'High', topPercent: 10 },
		{ output: 'Medium', topPercent: 50 },
		{ output: 'Low', topPercent: 100 },
	],
	threshold: [
		{ output: 'High', minimum: 500 },
		{ output: 'Medium', minimum: 100 },
		{ output: 'Low', minimum: 0 },
	],
};

function tiers(by: keyof typeof DEFAULT_TIERS, limit: INodeProperties): INodeProperties {
	return {
		displayName: 'Tiers',
		name: `${by}Tiers`,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Tier',
		default: { values: DEFAULT_TIERS[by] },
		noDataExpression: true,
		description: 'From the best down; each has an output',
		displayOptions: { show: { mode: ['value'], valueBy: [by] } },
		options: [
			{
				displayName: 'Tier',
				name: 'values',
				values: [
					{
						displayName: 'Output Name',
						name: 'output',
						type: 'string',
						default: '',
						noDataExpression: true,
						placeholder: 'e.g. High',
					},
					limit,
				],
			},
		],
	};
}

export const valueProperties: INodeProperties[] = [
	{
		displayName: 'Value By',
		name: 'valueBy',
		type: 'options',
		default: 'tier',
		noDataExpression: true,
		description: 'How customers are divided by what they are worth',
		displayOptions: { show: { mode: ['value'] } },
		options: [
			{
				name: 'Limits You Set',
				value: 'threshold',
				description: 'The same amounts every time',
			},
			{
				name: 'Share of Customers',
				value: 'percentile',
				description: 'Such as the top 10% of all items of this run',
			},
			{
				name: 'Tier of CLTV Predict',
				value: 'tier',
				description: 'High, Upper, Middle or Low, as the field valueTier says',
			},
		],
	},
	{
		displayName: 'Value Field',
		name: 'valueField',
		type: 'string',
		default: '',
		requiresDataPath: 'single',
		placeholder: 'e.g. totalSpent',
		description:
			'Field that holds what a customer is worth. Defaults to predictedValue where the items have it, then totalSpent.',
		displayOptions: { show: { mode: ['value'], valueBy: ['percentile', 'threshold'] } },
	},
	tiers('percentile', {
		displayName: 'Down to (Top %)',
		name: 'topPercent',
		type: 'number',
		default: 10,
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		description:
			'Where the tier ends, counted from the best customer: 10 for the top 10%, 50 for the best half, 100 for all',
	}),
	tiers('threshold', {
		displayName: 'From (Value)',
		name: 'minimum',
		type: 'number',
		default: 0,
		typeOptions: { numberPrecision: 2 },
		description: 'The least value that belongs to the tier',
	}),
];
