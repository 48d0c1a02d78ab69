import type { INodeProperties } from 'n8n-workflow';

const percent = { minValue: 0, maxValue: 100, numberPrecision: 2 };

const layer: INodeProperties[] = [
	{
		displayName: 'Layer',
		name: 'layer',
		type: 'string',
		default: '',
		placeholder: 'e.g. Email',
		description:
			'Experiments of one layer with parts that do not overlap never share a customer. Leave empty for an experiment on its own.',
	},
	{
		displayName: 'Layer From (%)',
		name: 'layerFrom',
		type: 'number',
		default: 0,
		typeOptions: percent,
		description:
			'Where the part of the customers begins that this experiment takes. Two experiments of a layer, one from 0 to 50 and one from 50 to 100, share nobody.',
	},
	{
		displayName: 'Layer To (%)',
		name: 'layerTo',
		type: 'number',
		default: 100,
		typeOptions: percent,
		description: 'Where that part ends',
	},
];

export const experimentProperties: INodeProperties[] = [
	{
		displayName: 'Experiment',
		name: 'experiment',
		type: 'fixedCollection',
		placeholder: 'Add Experiment',
		default: {},
		noDataExpression: true,
		description:
			'Leaves a control group alone (output "Held Out") and divides the others, so that "Measure" can tell later what came of it. A customer is always in the same group.',
		options: [
			{
				displayName: 'Experiment',
				name: 'values',
				values: [
					{
						displayName: 'Experiment Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. Spring 2026',
						description: 'Customers are divided by it: the same name always gives the same groups',
					},
					{
						displayName: 'Control Group (%)',
						name: 'controlShare',
						type: 'number',
						default: 10,
						typeOptions: percent,
						description: 'Share of the customers who are left alone',
					},
					{
						displayName: 'Variants',
						name: 'variants',
						type: 'fixedCollection',
						typeOptions: { multipleValues: true },
						placeholder: 'Add Variant',
						default: {},
						description:
							'Up to five. Whoever is left over is in no group; without variants all others are the group "treated".',
						options: [
							{
								displayName: 'Variant',
								name: 'values',
								values: [
									{
										displayName: 'Name',
										name: 'name',
										type: 'string',
										default: '',
										placeholder: 'e.g. Free Shipping',
									},
									{
										displayName: 'Share (%)',
										name: 'share',
										type: 'number',
										default: 45,
										typeOptions: percent,
									},
								],
							},
						],
					},
					...layer,
				],
			},
		],
	},
];
