import type { INodeProperties } from 'n8n-workflow';
import { hashEmailsOption } from '../parameters/hashEmailsOption';
import { optionsCollection } from '../parameters/optionsCollection';

const fieldsOption: INodeProperties = {
	displayName: 'Fields',
	name: 'fields',
	type: 'fixedCollection',
	default: {},
	placeholder: 'Add Fields',
	description: 'Columns of a table that are not understood by their names',
	options: [
		{
			displayName: 'Columns',
			name: 'columns',
			values: (
				[
					['Customer ID', 'customerId', 'Column with the shop’s ID of the customer'],
					['Date', 'answeredAt', 'Column with the date of the answer'],
					['Email', 'email', 'Column with the email address'],
					['Participant', 'participantId', 'Column that is the same in all answers of one person'],
					['Question', 'question', 'Column with the question, where each row is one answer'],
					['Score', 'score', 'Column with a score'],
				] as const
			).map(
				([displayName, name, description]): INodeProperties => ({
					displayName,
					name,
					type: 'string',
					default: '',
					requiresDataPath: 'single',
					description,
				}),
			),
		},
	],
};

const modelOptions: INodeProperties[] = [
	{
		displayName: 'Confidence Threshold',
		name: 'below',
		type: 'number',
		default: 0.6,
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		description: 'Answers that are read with less confidence than this go to the chat model',
		displayOptions: { show: { '/engine': ['unsureOnly'] } },
	},
	{
		displayName: 'Maximum Model Calls',
		name: 'mostCalls',
		type: 'number',
		default: 100,
		typeOptions: { minValue: 1 },
		description:
			'At most so many calls of the chat model in a run, with up to 20 answers each; what is left is read on this machine',
		displayOptions: { show: { '/engine': ['model', 'unsureOnly'] } },
	},
];

const ownWordsOptions: INodeProperties[] = [
	{
		displayName: 'Labels',
		name: 'labels',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Label',
		default: {},
		description: 'Styles or motives of your own, such as "Modern minimalist" or "Gift buyer"',
		options: [
			{
				displayName: 'Label',
				name: 'labels',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. Vintage romantic',
					},
					{
						displayName: 'Description',
						name: 'description',
						type: 'string',
						default: '',
						placeholder: 'e.g. Loves old-world charm, lace and lockets',
						description: 'What it means, in a sentence',
					},
					{
						displayName: 'Words',
						name: 'words',
						type: 'string',
						default: '',
						placeholder: 'e.g. antique, heirloom, locket',
						description: 'Words and phrases that show it, with commas between them',
					},
				],
			},
		],
	},
	{
		displayName: 'Topics',
		name: 'topics',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Topic',
		default: {},
		description: 'Topics of your own, beside those that are always looked for',
		options: [
			{
				displayName: 'Topic',
				name: 'topics',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. Engraving',
					},
					{
						displayName: 'Words',
						name: 'words',
						type: 'string',
						default: '',
						placeholder: 'e.g. engraved, initials, personalised',
						description: 'Words and phrases that tell it, with commas between them',
					},
				],
			},
		],
	},
];

const summaryOptions: INodeProperties[] = [
	{
		displayName: 'Effort Score',
		name: 'effort',
		type: 'options',
		default: 'share',
		description: 'How customer effort (CES), which has no standard, is summed up',
		options: [
			{ name: 'Mean', value: 'mean' },
			{
				name: 'Share of Easy Answers',
				value: 'share',
				description: '4 to 5 of 5, or 5 to 7 of 7',
			},
		],
	},
	{
		displayName: 'Group By',
		name: 'groupBy',
		type: 'string',
		default: '',
		requiresDataPath: 'single',
		placeholder: 'e.g. segment',
		description:
			'A field or a question by whose values the summary is grouped, such as segment, product or country',
	},
	{
		displayName: 'Invitations',
		name: 'invitations',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Number',
		default: {},
		description: 'How many invitations were delivered, for the response rate',
		options: [
			{
				displayName: 'Number',
				name: 'numbers',
				values: [
					{
						displayName: 'Of',
						name: 'of',
						type: 'string',
						default: '',
						placeholder: 'e.g. 2026-05-04',
						description:
							'A group, or the first day of a period. Leave empty for all answers together.',
					},
					{
						displayName: 'Delivered',
						name: 'delivered',
						type: 'number',
						default: 0,
						typeOptions: { minValue: 0 },
					},
				],
			},
		],
	},
	{
		displayName: 'Period',
		name: 'period',
		type: 'options',
		default: 'week',
		description: 'The stretches of time that the summary compares',
		options: [
			{ name: 'Day', value: 'day' },
			{ name: 'Month', value: 'month' },
			{ name: 'None', value: 'none' },
			{ name: 'Week', value: 'week' },
		],
	},
];

const readingOptions: INodeProperties[] = [
	{
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
	},
	{
		displayName: 'Score Scale',
		name: 'scale',
		type: 'options',
		default: 'auto',
		description: 'What scores measure, where neither the source nor the question says',
		options: [
			{ name: 'Effort (CES)', value: 'ces' },
			{ name: 'Recognise by Question and Range', value: 'auto' },
			{ name: 'Recommendation (NPS)', value: 'nps' },
			{ name: 'Satisfaction (CSAT)', value: 'csat' },
			{ name: 'Stars', value: 'stars' },
		],
	},
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
		description: 'The shop’s time zone, in which its days are counted. Defaults to the workflow’s.',
	},
];

export const optionsProperty = optionsCollection([
	fieldsOption,
	hashEmailsOption,
	...modelOptions,
	...ownWordsOptions,
	...readingOptions,
	...summaryOptions,
]);
