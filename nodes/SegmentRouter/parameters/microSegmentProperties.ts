import type { INodeProperties } from 'n8n-workflow';

export const microSegmentProperties: INodeProperties[] = [
	{
		displayName: 'Micro-Segments',
		name: 'microSegments',
		type: 'fixedCollection',
		placeholder: 'Divide Further',
		default: {},
		noDataExpression: true,
		description:
			'Divides each output further and writes the result into route.microSegment, such as "Champions / DE / positive", for messages that fit closely. The outputs stay as they are.',
		options: [
			{
				displayName: 'Division',
				name: 'values',
				values: [
					{
						displayName: 'Divide By',
						name: 'fields',
						type: 'string',
						default: '',
						placeholder: 'e.g. country, sentiment',
						description: 'One to four fields or traits, one after the other, separated by commas',
					},
					{
						displayName: 'At Least (Customers)',
						name: 'customers',
						type: 'number',
						default: 30,
						typeOptions: { minValue: 1 },
						description:
							'Smaller groups are not told apart: their customers count one level above, with the rest there',
					},
				],
			},
		],
	},
];
