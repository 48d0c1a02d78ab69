import type { INodeProperties } from 'n8n-workflow';
import { sourceProperties } from '../orderParameters/sourceProperties';
import { optionsProperty } from './options';

const forCustomSegments = { show: { segmentMap: ['custom'] } };
const forThresholds = { show: { scoring: ['thresholds'] } };

export const properties: INodeProperties[] = [
	...sourceProperties,
	{
		displayName: 'Analysis Date',
		name: 'analysisDate',
		type: 'dateTime',
		default: '',
		description:
			'The day that the scores look back from. Orders of that day count, later ones are rejected. Defaults to today.',
	},
	{
		displayName: 'Scoring',
		name: 'scoring',
		type: 'options',
		default: 'quantiles',
		description: 'How recency, frequency and spending become scores',
		options: [
			{
				name: 'Against a Saved Reference',
				value: 'reference',
				description: 'Compare with the customers of an earlier run: for single orders and batches',
			},
			{
				name: 'Compare Customers (Quantiles)',
				value: 'quantiles',
				description:
					'Each customer against all others: with five scores, the best fifth gets 5. Equal customers get equal scores.',
			},
			{
				name: 'Fixed Thresholds',
				value: 'thresholds',
				description: 'The same limits every time, such as 30 days or 3 orders',
			},
			{
				name: 'Klaviyo',
				value: 'klaviyo',
				description:
					'Scores 1 to 3: recency by 180 and 365 days, the rest a third of the customers each',
			},
			{
				name: 'Natural Breaks',
				value: 'naturalBreaks',
				description:
					'Divide customers where there are gaps between them, as between those who spend 50 and 500',
			},
			{
				name: 'Shopify',
				value: 'shopify',
				description:
					'Scores 1 to 5, each a fifth of the customers; choose the Shopify groups with it',
			},
		],
	},
	{
		displayName: 'Reference',
		name: 'reference',
		type: 'json',
		default: '',
		placeholder: 'e.g. {{ $json.reference }}',
		description:
			'The item that an earlier run gave at its Reference output, which the option "Output Reference" adds',
		displayOptions: { show: { scoring: ['reference'] } },
	},
	{
		displayName: 'Recency Thresholds (Days)',
		name: 'recencyThresholds',
		type: 'string',
		default: '30, 90, 180, 365',
		description:
			'Days since the last order at which the score falls by one. With "30, 90, 180, 365": up to 30 days score 5, up to 90 days 4, and more than 365 days 1.',
		displayOptions: forThresholds,
	},
	{
		displayName: 'Frequency Thresholds',
		name: 'frequencyThresholds',
		type: 'string',
		default: '2, 3, 4, 6',
		description:
			'Numbers of orders at which the score rises by one. With "2, 3, 4, 6": one order scores 1, two orders 2, and six or more 5.',
		displayOptions: forThresholds,
	},
	{
		displayName: 'Monetary Thresholds',
		name: 'monetaryThresholds',
		type: 'string',
		default: '',
		placeholder: 'e.g. 50, 100, 250, 500',
		description:
			"Total spending at which the score rises by one. Defaults to 0.5, 1, 2 and 4 times the shop's average order.",
		displayOptions: forThresholds,
	},
	{
		displayName: 'Number of Scores',
		name: 'scale',
		type: 'number',
		default: 5,
		typeOptions: { minValue: 3, maxValue: 10 },
		description: 'How many scores there are: 5 means scores from 1 (worst) to 5 (best)',
		displayOptions: { show: { scoring: ['quantiles', 'thresholds', 'naturalBreaks'] } },
	},
	{
		displayName: 'Segments',
		name: 'segmentMap',
		type: 'options',
		default: 'eleven',
		description: 'Which names the combinations of scores get',
		options: [
			{
				name: 'Custom',
				value: 'custom',
				description: 'Your own segments, by rules on the scores',
			},
			{
				name: 'Eleven Segments (Champions to Lost)',
				value: 'eleven',
				description: 'The names most shops use, from who buys often and lately to who has gone',
			},
			{
				name: 'Klaviyo Groups',
				value: 'klaviyo',
				description: 'Champions, Loyal, Recent, Needs Attention, At Risk, Inactive',
			},
			{
				name: 'Recovery (Crisis)',
				value: 'recovery',
				description:
					'Four groups for a recall or a supply stop: whom to tell, to reassure or to leave alone',
			},
			{
				name: 'Shopify Groups',
				value: 'shopify',
				description: 'Champions, Loyal, Active, New, Promising and six more',
			},
		],
	},
	{
		displayName: 'Custom Segments',
		name: 'customSegments',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Segment',
		default: {},
		description: 'The first rule that fits names the segment; who fits none is in "Other"',
		displayOptions: forCustomSegments,
		options: [
			{
				displayName: 'Segment',
				name: 'segments',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. Eco-Conscious Newcomers',
					},
					{
						displayName: 'Recency Score',
						name: 'recency',
						type: 'string',
						default: '',
						placeholder: 'e.g. 4-5',
						description: 'A score or a range; leave empty for any score',
					},
					{
						displayName: 'Frequency Score',
						name: 'frequency',
						type: 'string',
						default: '',
						placeholder: 'e.g. 1-2',
						description: 'A score or a range; leave empty for any score',
					},
					{
						displayName: 'Monetary Score',
						name: 'monetary',
						type: 'string',
						default: '',
						placeholder: 'e.g. 3',
						description: 'A score or a range; leave empty for any score',
					},
				],
			},
		],
	},
	optionsProperty,
];
