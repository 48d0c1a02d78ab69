import type { INodeProperties } from 'n8n-workflow';
import { optionsCollection } from '../../parameters/optionsCollection';

const connectNotice = (name: string): INodeProperties => ({
	displayName:
		'Connect the Customers output of RFM Score: it says on which days each customer bought',
	name,
	type: 'notice',
	default: '',
});

const trendOptions: INodeProperties = {
	...optionsCollection([
		{
			displayName: 'Analysis Date',
			name: 'analysisDate',
			type: 'dateTime',
			default: '',
			description: 'The day of the look. Defaults to today.',
		},
		{
			displayName: 'Segment Field',
			name: 'segmentField',
			type: 'string',
			default: 'segment',
			requiresDataPath: 'single',
			description:
				'Field that holds the segment. Left out, it is the output that this node sent the customer to before, then the segment that RFM Score gave.',
		},
	]),
	name: 'trendOptions',
};

/** Of the operation that notices when a segment buys less than usual. */
export const watchProperties: INodeProperties[] = [
	connectNotice('watchNotice'),
	{
		displayName: 'Days to Watch',
		name: 'watchDays',
		type: 'number',
		default: 3,
		typeOptions: { minValue: 1, maxValue: 28 },
		description:
			'The last whole days, in which purchases are counted. Today is not over and does not count. 3 days are 72 hours.',
	},
	{
		displayName: 'Weeks to Compare With',
		name: 'watchWeeks',
		type: 'number',
		default: 8,
		typeOptions: { minValue: 4, maxValue: 104 },
		description: 'The same days of the week in so many weeks before say what is usual',
	},
	{
		displayName: 'Alert On',
		name: 'watchLimit',
		type: 'options',
		default: 3,
		noDataExpression: true,
		description: 'How large a fall has to be, beside how much purchases vary by themselves',
		options: [
			{
				name: 'Clear Changes',
				value: 3,
				description: 'Fewer than one false alarm in 80 looks at a segment',
			},
			{
				name: 'Large Changes Only',
				value: 4,
				description: 'Fewer than one false alarm in 250 looks',
			},
			{
				name: 'Small Changes Too',
				value: 2,
				description: 'Fewer than one false alarm in 20 looks',
			},
		],
	},
	trendOptions,
];

/** Of the operation that measures the way back after a crisis. */
export const recoveryProperties: INodeProperties[] = [
	connectNotice('recoveryNotice'),
	{
		displayName: 'Crisis Began',
		name: 'crisisBegan',
		type: 'dateTime',
		default: '',
		required: true,
		description: 'The first day on which customers noticed',
	},
	{
		displayName: 'Crisis Ended',
		name: 'crisisEnded',
		type: 'dateTime',
		default: '',
		description:
			'Leave empty while it lasts. Whoever has bought since that day, or since it began, counts as back.',
	},
	{
		displayName: 'Weeks Before',
		name: 'recoveryWeeks',
		type: 'number',
		default: 8,
		typeOptions: { minValue: 2, maxValue: 104 },
		description: 'So many weeks before the crisis say what revenue was usual',
	},
	{
		displayName: 'Recovered At (%)',
		name: 'recoveryShare',
		type: 'number',
		default: 95,
		typeOptions: { minValue: 1, maxValue: 200 },
		description: 'Share of the usual revenue, over a week, that counts as recovered',
	},
	trendOptions,
];
