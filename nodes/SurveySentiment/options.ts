import type { INodeProperties } from 'n8n-workflow';
import { dayMonthOption } from '../parameters/dayMonthOption';
import { fieldNames } from '../parameters/fieldNames';
import { hashEmailsOption } from '../parameters/hashEmailsOption';
import { optionsCollection } from '../parameters/optionsCollection';
import { timeZoneOption } from '../parameters/timeZoneOption';

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
			values: fieldNames([
				['Customer ID', 'customerId', 'Column with the shop’s ID of the customer'],
				['Date', 'answeredAt', 'Column with the date of the answer'],
				['Email', 'email', 'Column with the email address'],
				[
					'Participant',
					'participantId',
					'Column that tells which answers are of one person, where there is no email address',
				],
				['Question', 'question', 'Column with the question, where each row is one answer'],
				['Score', 'score', 'Column with a number or stars that customers gave'],
			]),
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
		description:
			'Each answer is read with a confidence from 0 (a guess) to 1 (certain). Those below this number go to the chat model: a higher number sends more of them.',
		displayOptions: { show: { '/engine': ['unsureOnly'] } },
	},
	{
		displayName: 'Maximum Model Calls',
		name: 'mostCalls',
		type: 'number',
		default: 100,
		typeOptions: { minValue: 1 },
		description:
			'The chat model is called at most so often in a run, with up to 20 answers each time. What is left is read on this machine.',
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
						description: 'What it means, in a sentence. Its words are looked for in the answers.',
					},
					{
						displayName: 'Words',
						name: 'words',
						type: 'string',
						default: '',
						placeholder: 'e.g. antique, heirloom, locket',
						description:
							'An answer with one of these words or phrases gets the label. Put commas between.',
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
		description:
			'Topics of your own. Delivery, price, quality, size, design, packaging, service, returns, website, stock and ethics are always looked for.',
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
						description:
							'An answer with one of these words or phrases is about the topic. Put commas between.',
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
		description:
			'How answers to “How easy was it?” (customer effort, CES) are summed up. There is no standard: choose what your survey tool shows.',
		options: [
			{ name: 'Mean', value: 'mean', description: 'The plain average of the scores' },
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
			'Sums up each group by itself as well. Name the field or the question that tells the groups apart, such as segment, product or country.',
	},
	{
		displayName: 'Invitations',
		name: 'invitations',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Number',
		default: {},
		description:
			'How many invitations to the survey were delivered. With it the summary says what share of people answered.',
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
							'The group, or the first day of the period, that was invited. Leave empty for everybody.',
					},
					{
						displayName: 'Delivered',
						name: 'delivered',
						type: 'number',
						default: 0,
						typeOptions: { minValue: 0 },
						description: 'Invitations that arrived, without those that bounced',
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
		description: 'How long the stretches of time are that the summary compares with each other',
		options: [
			{ name: 'Day', value: 'day' },
			{ name: 'Month', value: 'month' },
			{ name: 'None', value: 'none' },
			{ name: 'Week', value: 'week' },
		],
	},
];

const readingOptions: INodeProperties[] = [
	dayMonthOption,
	{
		displayName: 'Score Scale',
		name: 'scale',
		type: 'options',
		default: 'auto',
		description:
			'What the scores measure. Needed only where a hint says that it was recognised wrongly, or not at all.',
		options: [
			{ name: 'Effort (CES)', value: 'ces', description: '“How easy was it?”' },
			{ name: 'Recognise by Question and Range', value: 'auto' },
			{
				name: 'Recommendation (NPS)',
				value: 'nps',
				description: '“How likely are you to recommend us?”, from 0 to 10',
			},
			{ name: 'Satisfaction (CSAT)', value: 'csat', description: '“How satisfied are you?”' },
			{ name: 'Stars', value: 'stars', description: 'Reviews of products or apps' },
		],
	},
	timeZoneOption,
];

export const optionsProperty = optionsCollection([
	fieldsOption,
	hashEmailsOption,
	...modelOptions,
	...ownWordsOptions,
	...readingOptions,
	...summaryOptions,
]);
