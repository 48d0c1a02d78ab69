import type { INodeProperties } from 'n8n-workflow';

const frequencyCap: INodeProperties = {
	displayName: 'Frequency Cap',
	name: 'frequencyCap',
	type: 'fixedCollection',
	placeholder: 'Set Cap',
	default: {},
	description: 'How often a customer may be contacted. Defaults to once in 14 days.',
	options: [
		{
			displayName: 'Cap',
			name: 'values',
			values: [
				{
					displayName: 'At Most (Contacts)',
					name: 'contacts',
					type: 'number',
					default: 1,
					typeOptions: { minValue: 1 },
					description: 'How many messages a customer may get within the days below',
				},
				{
					displayName: 'In (Days)',
					name: 'days',
					type: 'number',
					default: 14,
					typeOptions: { minValue: 1 },
					description: 'Counted back from the moment of the run',
				},
				{
					displayName: 'Known From',
					name: 'knownFrom',
					type: 'options',
					default: 'field',
					description: 'Where the node learns when a customer was contacted',
					options: [
						{ name: 'A Field of the Items', value: 'field' },
						{
							name: 'Memory of This Node',
							value: 'memory',
							description:
								'What came out of a named output in earlier runs of the active workflow; test runs are not remembered',
						},
					],
				},
				{
					displayName: 'Last Contacted Field',
					name: 'field',
					type: 'string',
					default: 'lastContactedAt',
					requiresDataPath: 'single',
					description: 'A date, or a list of dates',
					displayOptions: { show: { knownFrom: ['field'] } },
				},
				{
					displayName: 'Preference Field',
					name: 'preferenceField',
					type: 'string',
					default: 'contactFrequency',
					requiresDataPath: 'single',
					description:
						'What the customer chose: daily, weekly, biweekly, monthly, quarterly or never. Who chose less than the cap allows is contacted less.',
				},
			],
		},
	],
};

const minimumSize: INodeProperties = {
	displayName: 'Minimum Segment Size',
	name: 'minimumSize',
	type: 'fixedCollection',
	placeholder: 'Set Size',
	default: {},
	description: 'What becomes of segments that are too small to mean something',
	options: [
		{
			displayName: 'Size',
			name: 'values',
			values: [
				{
					displayName: 'At Least (Customers)',
					name: 'customers',
					type: 'number',
					default: 30,
					typeOptions: { minValue: 1 },
					description: 'An output with fewer customers in this run is too small',
				},
				{
					displayName: 'Neighbours',
					name: 'neighbours',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Neighbour',
					default: {},
					description: 'The output that customers of a small one join',
					options: [
						{
							displayName: 'Neighbour',
							name: 'values',
							values: [
								{
									displayName: 'Output',
									name: 'output',
									type: 'string',
									default: '',
									placeholder: 'e.g. Champions',
								},
								{
									displayName: 'Joins',
									name: 'neighbour',
									type: 'string',
									default: '',
									placeholder: 'e.g. Loyal',
								},
							],
						},
					],
				},
				{
					displayName: 'Without a Neighbour',
					name: 'otherwise',
					type: 'options',
					default: 'other',
					description: 'What becomes of the customers of a small output for which none is named',
					options: [
						{ name: 'Send to Other', value: 'other' },
						{ name: 'Suppress', value: 'suppress' },
					],
				},
			],
		},
	],
};

/** In the order of the alphabet. */
export const guardProperties: INodeProperties[] = [
	{
		displayName: 'Guards',
		name: 'guards',
		type: 'collection',
		placeholder: 'Add Guard',
		default: {},
		description:
			'Whom not to contact, and why. They come out of "Suppressed" with the reason; nobody is lost.',
		options: [
			{
				displayName: 'Allow Unknown Consent',
				name: 'allowUnknownConsent',
				type: 'boolean',
				default: false,
				description:
					'Whether customers may be contacted who have said neither yes nor no. Who said no never is.',
			},
			{
				displayName: 'Compare Shares By',
				name: 'compareShares',
				type: 'string',
				default: 'country, gender',
				description:
					'Fields by which to check whether an output has strikingly many or few of a group of people, separated by commas',
			},
			{
				displayName: 'Consent',
				name: 'consent',
				type: 'options',
				default: 'email',
				description:
					'By which channel you contact customers: who did not agree to it is suppressed',
				options: [
					{ name: 'Ads', value: 'ads' },
					{
						name: 'As route.channel Says',
						value: 'route',
						description: 'You divide customers by their channel after this node',
					},
					{ name: 'Email', value: 'email' },
					{ name: 'Post', value: 'mail' },
					{ name: 'Text Message', value: 'sms' },
				],
			},
			frequencyCap,
			minimumSize,
			{
				displayName: 'Only Changed Customers',
				name: 'changedOnly',
				type: 'options',
				default: 'field',
				description: 'Whether a customer changed since the last run, as known from',
				options: [
					{
						name: 'Memory of This Node',
						value: 'memory',
						description:
							'The output in earlier runs of the active workflow; test runs are not remembered',
					},
					{
						name: 'The Field segmentChanged',
						value: 'field',
						description: 'As RFM Score gives it with previous scores',
					},
				],
			},
			{
				displayName: 'Opt-Out List',
				name: 'optOutList',
				type: 'string',
				typeOptions: { rows: 3 },
				default: '',
				placeholder: 'e.g. ana@example.com, 1042',
				description:
					'Customers who asked to be left alone or forgotten: IDs, email addresses, phone numbers or hashed addresses, separated by commas or lines, or an expression that gives a list. They come out of no other output, and the node forgets them.',
			},
			{
				displayName: 'Outputs Without Contact',
				name: 'freeOutputs',
				type: 'string',
				default: '',
				placeholder: 'e.g. Lost',
				description:
					'Names of outputs from which nobody is contacted, separated by commas: guards hold nobody back there',
			},
		],
	},
];

/** Guards with which there is an output "Suppressed". */
export const SUPPRESSING_GUARDS = [
	'changedOnly',
	'consent',
	'frequencyCap',
	'minimumSize',
	'optOutList',
] as const;
