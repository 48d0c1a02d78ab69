import type { INodeProperties } from 'n8n-workflow';

const to = (...destination: string[]) => ({ show: { destination } });

export const properties: INodeProperties[] = [
	{
		displayName: 'Destination',
		name: 'destination',
		type: 'options',
		noDataExpression: true,
		default: 'klaviyo',
		description: 'Where segments, scores and forecasts are written',
		options: [
			{
				name: 'ActiveCampaign',
				value: 'activeCampaign',
				description: 'Custom fields and the segment as a tag',
			},
			{
				name: 'Audience File',
				value: 'audience',
				description: 'Hashed addresses with their value, for Meta and Google; nothing is sent',
			},
			{ name: 'Brevo', value: 'brevo', description: 'Contact attributes' },
			{ name: 'HubSpot', value: 'hubSpot', description: 'Contact properties' },
			{
				name: 'Klaviyo',
				value: 'klaviyo',
				description: 'Profile properties, lists and "Segment Changed" events',
			},
			{
				name: 'Mailchimp',
				value: 'mailchimp',
				description: 'Merge fields and the segment as a tag',
			},
			{
				name: 'Omnisend',
				value: 'omnisend',
				description: 'Custom properties and the segment as a tag',
			},
		],
	},
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: true,
		description:
			'Whether to show what would be sent, without sending it. Switch it off when it looks right.',
		displayOptions: { hide: { destination: ['audience'] } },
	},
	{
		displayName: 'Network',
		name: 'network',
		type: 'options',
		default: 'meta',
		description: 'Whose rules for hashing are followed',
		displayOptions: to('audience'),
		options: [
			{
				name: 'Google',
				value: 'google',
				description: 'Customer Match, as a file or for the Data Manager API',
			},
			{
				name: 'Meta',
				value: 'meta',
				description: 'Custom audience with LOOKALIKE_VALUE, as a file or for the API',
			},
		],
	},
	{
		displayName: 'Audience ID',
		name: 'audienceId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 3f1a0b2c4d',
		description: 'From Mailchimp: Audience, Settings, Audience name and defaults',
		displayOptions: to('mailchimp'),
	},
	{
		displayName: 'Fields',
		name: 'mapping',
		type: 'options',
		default: 'default',
		description: 'Which fields of the items are written, and under which names',
		displayOptions: { hide: { destination: ['audience'] } },
		options: [
			{
				name: 'Choose',
				value: 'custom',
				description: 'Name the fields, and what they are called at the destination',
			},
			{
				name: 'Usual Ones',
				value: 'default',
				description:
					'Segment, scores, forecast, sentiment and route, as far as the items have them',
			},
		],
	},
	{
		displayName: 'Chosen Fields',
		name: 'fields',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Field',
		default: {},
		displayOptions: { show: { mapping: ['custom'] }, hide: { destination: ['audience'] } },
		options: [
			{
				displayName: 'Field',
				name: 'values',
				values: [
					{
						displayName: 'Field',
						name: 'field',
						type: 'string',
						default: '',
						placeholder: 'e.g. segment',
						requiresDataPath: 'single',
						description: 'Field of the item',
					},
					{
						displayName: 'Name at the Destination',
						name: 'property',
						type: 'string',
						default: '',
						placeholder: 'e.g. rfm_segment',
						description: 'How the field is called there',
					},
				],
			},
		],
	},
	{
		displayName: 'Consent',
		name: 'consent',
		type: 'options',
		default: 'notUnsubscribed',
		description:
			'Who is written, by the field "consent" that RFM Score gives. Who is left out is at Failed, with the reason.',
		options: [
			{
				name: 'Everyone',
				value: 'everyone',
				description: 'Only for data that no message is sent by',
			},
			{ name: 'Everyone Who Has Not Unsubscribed', value: 'notUnsubscribed' },
			{ name: 'Only Subscribed', value: 'subscribed' },
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Add to List',
				name: 'addToList',
				type: 'string',
				default: '',
				placeholder: 'e.g. Y6nRLr',
				description: 'ID of a list that the contacts are added to. Being on a list is not consent.',
				displayOptions: {
					show: { '/destination': ['activeCampaign', 'brevo', 'hubSpot', 'klaviyo'] },
				},
			},
			{
				displayName: 'Customer ID Field',
				name: 'customerIdField',
				type: 'string',
				default: 'customerId',
				requiresDataPath: 'single',
				description: 'Field with the customer’s ID',
			},
			{
				displayName: 'Email Field',
				name: 'emailField',
				type: 'string',
				default: 'email',
				requiresDataPath: 'single',
				description: 'Field with the email address',
			},
			{
				displayName: 'Only Changes',
				name: 'onlyChanges',
				type: 'boolean',
				default: true,
				description:
					'Whether to leave out customers who are as an earlier run wrote them. The memory is kept by active workflows, not by test runs. Defaults to on.',
				displayOptions: { hide: { '/destination': ['audience'] } },
			},
			{
				displayName: 'Phone Field',
				name: 'phoneField',
				type: 'string',
				default: 'phone',
				requiresDataPath: 'single',
				description: 'Field with the phone number, country code included',
			},
			{
				displayName: 'Record Segment Changes',
				name: 'recordChange',
				type: 'boolean',
				default: true,
				description:
					'Whether to add a "Segment Changed" event for who is in another segment, which flows can start from',
				displayOptions: { show: { '/destination': ['klaviyo'] } },
			},
			{
				displayName: 'Remove From List',
				name: 'removeFromList',
				type: 'string',
				default: '',
				description: 'ID of a list that the contacts are taken off',
				displayOptions: { show: { '/destination': ['activeCampaign', 'hubSpot', 'klaviyo'] } },
			},
			{
				displayName: 'Value Field',
				name: 'valueField',
				type: 'string',
				default: 'predictedValue',
				requiresDataPath: 'single',
				description: 'Field with what a customer is worth',
				displayOptions: { show: { '/destination': ['audience'] } },
			},
		],
	},
];
