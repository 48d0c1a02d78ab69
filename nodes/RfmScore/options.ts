import type { INodeProperties } from 'n8n-workflow';
import { orderOptions } from '../orderParameters/orderOptions';
import { hashEmailsOption } from '../parameters/hashEmailsOption';
import { optionsCollection } from '../parameters/optionsCollection';

const scoringOptions: INodeProperties[] = [
	{
		displayName: 'Frequency Weight',
		name: 'frequencyWeight',
		type: 'number',
		default: 1,
		typeOptions: { minValue: 0, numberPrecision: 2 },
		description:
			'How much the frequency score counts in rfmScore, the mean of the three. Defaults to 1, as the others.',
	},
	{
		displayName: 'Minimum Spend',
		name: 'minimumSpend',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0 },
		description: 'Leave out customers who spent less in total. Their orders come out as rejected.',
	},
	{
		displayName: 'Monetary Weight',
		name: 'monetaryWeight',
		type: 'number',
		default: 1,
		typeOptions: { minValue: 0, numberPrecision: 2 },
		description:
			'How much the monetary score counts in rfmScore, the mean of the three. Defaults to 1, as the others.',
	},
	{
		displayName: 'Output Reference',
		name: 'outputReference',
		type: 'boolean',
		default: false,
		description:
			'Whether to add an output with one item to keep, against which later orders can be scored one by one',
	},
	{
		displayName: 'Recency Weight',
		name: 'recencyWeight',
		type: 'number',
		default: 1,
		typeOptions: { minValue: 0, numberPrecision: 2 },
		description:
			'How much the recency score counts in rfmScore, the mean of the three. Defaults to 1, as the others.',
	},
	{
		displayName: 'Scores Only',
		name: 'scoresOnly',
		type: 'boolean',
		default: false,
		description: 'Whether to give only IDs, scores and segments, and nothing else about the person',
	},
];

export const optionsProperty = optionsCollection([
	...orderOptions,
	hashEmailsOption,
	...scoringOptions,
]);
