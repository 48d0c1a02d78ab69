import type { INodeProperties } from 'n8n-workflow';
import { orderOptions } from '../orderParameters/orderOptions';
import { hashEmailsOption } from '../parameters/hashEmailsOption';
import { optionsCollection } from '../parameters/optionsCollection';

const forecastOptions: INodeProperties[] = [
	{
		displayName: 'Acquisition Cost Share (%)',
		name: 'acquisitionCostShare',
		type: 'number',
		default: 33,
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		description:
			'Adds what winning a customer like this one may cost, as a share of the predicted value',
	},
	{
		displayName: 'Exclude Periods',
		name: 'excludePeriods',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Period',
		default: {},
		description:
			'Times that say nothing about your customers, such as a recall or a supply stop: the models do not learn from them',
		options: [
			{
				displayName: 'Period',
				name: 'periods',
				values: [
					{
						displayName: 'From',
						name: 'from',
						type: 'dateTime',
						default: '',
						description: 'First day to leave out',
					},
					{
						displayName: 'To',
						name: 'to',
						type: 'dateTime',
						default: '',
						description: 'Last day to leave out',
					},
				],
			},
		],
	},
	{
		displayName: 'Fitted Model',
		name: 'fittedModel',
		type: 'json',
		default: '',
		placeholder: 'e.g. {{ $("Stored Model").item.json }}',
		description:
			'The item that an earlier run gave at its Model output. Customers are then scored with it in milliseconds, and nothing is fitted.',
	},
	{
		displayName: 'Held-Out Days',
		name: 'heldOutDays',
		type: 'number',
		default: 90,
		typeOptions: { minValue: 30 },
		description:
			'How many of the last days the models do not see at first, to be judged by them. Defaults to a third of the history.',
	},
	{
		displayName: 'High Churn Risk From (%)',
		name: 'highChurnRisk',
		type: 'number',
		default: 70,
		typeOptions: { minValue: 0, maxValue: 100 },
		description: 'Churn probability from which the risk is called high',
	},
	{
		displayName: 'Interval Level (%)',
		name: 'intervalLevel',
		type: 'number',
		default: 80,
		typeOptions: { minValue: 50, maxValue: 99 },
		description:
			'How often what really happens should lie between predictedValueLow and predictedValueHigh',
	},
	{
		displayName: 'Medium Churn Risk From (%)',
		name: 'mediumChurnRisk',
		type: 'number',
		default: 40,
		typeOptions: { minValue: 0, maxValue: 100 },
		description: 'Churn probability from which the risk is called medium',
	},
	{
		displayName: 'Separate Models By',
		name: 'groupBy',
		type: 'options',
		default: 'none',
		description:
			'Fit a model for each group of customers; a group that is too small uses the model of the whole shop',
		options: [
			{ name: 'Channel', value: 'channel' },
			{ name: 'Cohort (Year of First Order)', value: 'cohort' },
			{ name: 'Country', value: 'country' },
			{ name: 'None', value: 'none' },
		],
	},
	{
		displayName: 'Subscription Period (Days)',
		name: 'subscriptionPeriodDays',
		type: 'number',
		default: 30,
		typeOptions: { minValue: 1 },
		description:
			'Days between two renewals, for the subscription model. Defaults to what the orders show.',
	},
	{
		displayName: 'Value Tier Thresholds',
		name: 'valueTierThresholds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 50, 150, 400',
		description:
			'Three predicted values at which the tier rises. Defaults to the top 10%, 25% and 50% of customers.',
	},
];

export const optionsProperty = optionsCollection([
	...orderOptions,
	hashEmailsOption,
	...forecastOptions,
]);
