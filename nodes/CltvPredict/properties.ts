import type { INodeProperties } from 'n8n-workflow';
import { sourceProperties } from '../orderParameters/sourceProperties';
import { optionsProperty } from './options';

export const properties: INodeProperties[] = [
	...sourceProperties,
	{
		displayName: 'Analysis Date',
		name: 'analysisDate',
		type: 'dateTime',
		default: '',
		description:
			'The day that the forecast starts from. Orders of that day count, later ones are rejected. Defaults to today.',
	},
	{
		displayName: 'Horizon (Months)',
		name: 'horizonMonths',
		type: 'number',
		default: 12,
		typeOptions: { minValue: 1, maxValue: 120 },
		description: 'How far ahead to look; a month is 30.4375 days',
	},
	{
		displayName: 'Margin (%)',
		name: 'margin',
		type: 'number',
		default: 100,
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		description:
			'What is left of revenue after the cost of goods. With 100, predicted values are revenue.',
	},
	{
		displayName: 'Discount Rate (% a Year)',
		name: 'discountRate',
		type: 'number',
		default: 10,
		typeOptions: { minValue: 0, maxValue: 1000, numberPrecision: 2 },
		description:
			'How much less an amount is worth a year later. With 0, later money counts in full.',
	},
	{
		displayName: 'Model',
		name: 'model',
		type: 'options',
		default: 'auto',
		description: 'How customers are assumed to keep buying and to fall silent',
		options: [
			{
				name: 'BG/NBD',
				value: 'bgNbd',
				description: 'Customers can fall silent after each order; one-time buyers never do',
			},
			{
				name: 'Choose Automatically',
				value: 'auto',
				description:
					'Take the model that best predicts the last part of your history, which it has not seen',
			},
			{
				name: 'Historical',
				value: 'historical',
				description: 'Average order × orders a year × lifespan: a rule of thumb, not a forecast',
			},
			{
				name: 'MBG/CNBD-K',
				value: 'mbgCnbd',
				description: 'As MBG/NBD, for customers who buy on a rhythm, such as refills',
			},
			{
				name: 'MBG/NBD',
				value: 'mbgNbd',
				description: 'Customers can fall silent after each order, also after the first',
			},
			{
				name: 'NBD',
				value: 'nbd',
				description: 'Nobody ever stops: only for young shops and short horizons',
			},
			{
				name: 'Pareto/NBD',
				value: 'paretoNbd',
				description: 'Customers can fall silent at any time; the classic',
			},
			{
				name: 'Shifted Beta Geometric (Subscriptions)',
				value: 'shiftedBetaGeometric',
				description: 'Customers renew or cancel at the end of each period',
			},
		],
	},
	optionsProperty,
];
