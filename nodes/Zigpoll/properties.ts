import type { INodeProperties } from 'n8n-workflow';

const getting = { operation: ['getMany'] };

/** The operation of a resource that is only read, so that the nodes panel says what it gets. */
function getManyOf(resource: string, action: string): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'getMany',
		displayOptions: { show: { resource: [resource] } },
		options: [
			{
				name: 'Get Many',
				value: 'getMany',
				action,
				description: 'Get all of them, page by page, each once',
			},
		],
	};
}

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		default: 'response',
		options: [
			{ name: 'Participant', value: 'participant' },
			{ name: 'Poll', value: 'poll' },
			{ name: 'Response', value: 'response' },
			{ name: 'Slide', value: 'slide' },
			{ name: 'Survey', value: 'survey' },
		],
	},
	getManyOf('participant', 'Get many participants'),
	getManyOf('poll', 'Get many polls'),
	getManyOf('response', 'Get many survey answers'),
	getManyOf('slide', 'Get many slides'),
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'sendEmail',
		displayOptions: { show: { resource: ['survey'] } },
		options: [
			{
				name: 'Create Link',
				value: 'createLink',
				action: 'Create a survey link',
				description: 'A link for each item, whose answers come back with the customer',
			},
			{
				name: 'Send by Email',
				value: 'sendEmail',
				action: 'Send a survey by email',
				description: 'Send a published survey to the email addresses of the items',
			},
			{
				name: 'Send by SMS',
				value: 'sendSms',
				action: 'Send a survey by SMS',
				description: 'Send a published survey to the phone numbers of the items',
			},
		],
	},
	{
		displayName: 'Account Name or ID',
		name: 'accountId',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getAccounts' },
		required: true,
		default: '',
		description:
			'The account to read. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		displayOptions: { show: getting },
	},
	{
		displayName: 'Poll Name or ID',
		name: 'pollId',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getPolls', loadOptionsDependsOn: ['accountId'] },
		default: '',
		description:
			'Leave empty for all polls of the account. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		displayOptions: {
			show: { ...getting, resource: ['participant', 'response', 'slide'] },
		},
	},
	{
		displayName: 'Poll ID',
		name: 'surveyPollId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 66c1f0…',
		description: 'The published survey; "Poll: Get Many" gives its ID as _id',
		displayOptions: { show: { resource: ['survey'] } },
	},
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: true,
		description: 'Whether to return all results or only up to a given limit',
		displayOptions: { show: getting },
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		description: 'Max number of results to return',
		displayOptions: { show: { ...getting, returnAll: [false] } },
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		default: 'responses',
		description: 'What one item is. Survey Sentiment understands both.',
		displayOptions: { show: { ...getting, resource: ['response'] } },
		options: [
			{ name: 'One Item a Participant', value: 'participants' },
			{ name: 'One Item a Response', value: 'responses' },
		],
	},
	{
		displayName: 'Email Field',
		name: 'emailField',
		type: 'string',
		default: 'email',
		requiresDataPath: 'single',
		description: 'Field with the email address',
		displayOptions: { show: { resource: ['survey'], operation: ['sendEmail'] } },
	},
	{
		displayName: 'Phone Field',
		name: 'phoneField',
		type: 'string',
		default: 'phone',
		requiresDataPath: 'single',
		description: 'Field with the phone number, country code included',
		displayOptions: { show: { resource: ['survey'], operation: ['sendSms'] } },
	},
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		default: '',
		placeholder: 'e.g. Two questions about your order:',
		description: 'What stands before the link. Leave empty for Zigpoll’s own words.',
		displayOptions: { show: { resource: ['survey'], operation: ['sendSms'] } },
	},
	{
		displayName: 'Consent',
		name: 'consent',
		type: 'options',
		default: 'subscribed',
		description:
			'Who is asked: by e-mail, the field "consent" that RFM Score gives decides; by text message "smsConsent", since a yes to e-mails is none to text messages. Who is left out comes with the reason.',
		displayOptions: {
			show: { resource: ['survey'], operation: ['sendEmail', 'sendSms'] },
		},
		options: [
			{ name: 'Everyone Who Has Not Unsubscribed', value: 'notUnsubscribed' },
			{ name: 'Only Subscribed', value: 'subscribed' },
		],
	},
	{
		displayName: 'Metadata',
		name: 'metadata',
		type: 'string',
		default: 'customerId, email',
		description: 'Fields of the item that come back with the answers, separated by commas',
		displayOptions: { show: { resource: ['survey'], operation: ['createLink'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { ...getting, resource: ['response'] } },
		options: [
			{
				displayName: 'Add Emails',
				name: 'addEmails',
				type: 'boolean',
				default: true,
				description:
					'Whether to look up the email addresses of participants, so that answers can be joined to customers. Defaults to on.',
			},
			{
				displayName: 'Answered After',
				name: 'createdAfter',
				type: 'dateTime',
				default: '',
				description: 'Only later answers, such as those since the last run',
			},
			{
				displayName: 'Answered Before',
				name: 'createdBefore',
				type: 'dateTime',
				default: '',
				description: 'Only earlier answers',
			},
			{
				displayName: 'Typed Answers Only',
				name: 'openEnded',
				type: 'boolean',
				default: false,
				description: 'Whether to leave out choices and ratings',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'linkOptions',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { resource: ['survey'], operation: ['createLink'] } },
		options: [
			{
				displayName: 'Expires At',
				name: 'expiresAt',
				type: 'dateTime',
				default: '',
				description: 'When the link stops working',
			},
		],
	},
];
