import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

/** n8n's own conditions, to which a field is dragged in from the input. */
const conditions: INodeProperties = {
	displayName: 'Conditions',
	name: 'conditions',
	type: 'filter',
	placeholder: 'Add Condition',
	default: {},
	typeOptions: {
		filter: {
			caseSensitive: '={{ !$parameter.options?.ignoreCase }}',
			typeValidation: 'loose',
			version: 3,
		},
	},
};

/** Groups of conditions within a rule, and one more level within those: with the rule's own conditions three. */
function groups(displayName: string, within: INodeProperties[]): INodeProperties {
	const group: INodePropertyCollection = {
		displayName: 'Group',
		name: 'values',
		values: [conditions, ...within],
	};
	return {
		displayName,
		name: 'groups',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Group',
		default: {},
		description:
			'Each group counts as one condition, joined to the others by the AND or OR that stands between them',
		options: [group],
	};
}

export const ruleProperties: INodeProperties[] = [
	{
		displayName: 'Rules',
		name: 'rules',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Rule',
		default: { values: [{ output: '', conditions: {}, groups: {} }] },
		description:
			'Each has an output. The first rule that fits counts; whoever fits none goes to "Other".',
		displayOptions: { show: { mode: ['rules'] } },
		options: [
			{
				displayName: 'Rule',
				name: 'values',
				values: [
					{
						displayName: 'Output Name',
						name: 'output',
						type: 'string',
						default: '',
						noDataExpression: true,
						placeholder: 'e.g. Big Spenders',
						description: 'Defaults to Rule 1, Rule 2 and so on',
					},
					conditions,
					groups('Groups of Conditions', [groups('Groups Within', [])]),
				],
			},
		],
	},
];
