import type { INodeProperties } from 'n8n-workflow';

export const stabilityProperties: INodeProperties[] = [
	{
		displayName: 'Previous Routes',
		name: 'stability',
		type: 'fixedCollection',
		placeholder: 'Compare with Previous Routes',
		default: {},
		noDataExpression: true,
		description:
			'Adds an input for what this node put out in an earlier run: says how many customers moved, lets moves wait until they last, and tells who has bought since',
		options: [
			{
				displayName: 'Comparison',
				name: 'values',
				values: [
					{
						displayName: 'Outputs That a Purchase Ends',
						name: 'exitOutputs',
						type: 'string',
						default: '',
						noDataExpression: true,
						placeholder: 'e.g. At Risk, Lost',
						description:
							'Whoever was in one of these and has bought since comes out of "Exited", so that advertising to them can end. Names separated by commas.',
					},
					{
						displayName: 'Runs Before a Move',
						name: 'runs',
						type: 'number',
						default: 2,
						typeOptions: { minValue: 0 },
						description:
							'A customer moves once they belonged to the new output in so many runs in a row. 1 is at once; 0 leaves it to the margin.',
					},
					{
						displayName: 'Margin',
						name: 'margin',
						type: 'number',
						default: 0,
						typeOptions: { minValue: 0, numberPrecision: 4 },
						description:
							'A customer moves at once if the score changed by at least so much. 0 means that no change is enough.',
					},
					{
						displayName: 'Score Field',
						name: 'scoreField',
						type: 'string',
						default: 'rfmScore',
						requiresDataPath: 'single',
						description: 'Field with the score that the margin is about',
					},
				],
			},
		],
	},
];
