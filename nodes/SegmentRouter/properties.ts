import type { INodeProperties } from 'n8n-workflow';
import { experimentProperties } from './experimentProperties';
import { guardProperties } from './guardProperties';
import { measureProperties } from './measureProperties';
import { onlyFor, operationProperty } from './operation';
import { optionsProperty } from './options';
import { playbookProperties } from './playbookProperties';
import { playProperties } from './playProperties';
import { priorityProperties } from './priorityProperties';
import { ruleProperties } from './ruleProperties';
import { segmentProperties } from './segmentProperties';
import { stabilityProperties } from './stabilityProperties';
import { valueProperties } from './valueProperties';

const routeProperties: INodeProperties[] = [
	{
		displayName: 'Route By',
		name: 'mode',
		type: 'options',
		default: 'segment',
		noDataExpression: true,
		description: 'What decides where an item goes. Whoever belongs nowhere goes to "Other".',
		options: [
			{
				name: 'Playbook',
				value: 'playbook',
				description: 'Choose a goal: retain, grow, crisis, recover or lifecycle',
			},
			{
				name: 'Rules',
				value: 'rules',
				description: 'Your own conditions on any fields',
			},
			{
				name: 'Segment',
				value: 'segment',
				description: 'The segment that RFM Score gave, one output each',
			},
			{
				name: 'Value',
				value: 'value',
				description: 'What a customer is worth: by tier, by share or by limits',
			},
		],
	},
	...segmentProperties,
	...valueProperties,
	...ruleProperties,
	...playbookProperties,
	...playProperties,
	...guardProperties,
	...experimentProperties,
	...priorityProperties,
	...stabilityProperties,
	optionsProperty,
];

export const properties: INodeProperties[] = [
	operationProperty,
	...onlyFor('route', routeProperties),
	...onlyFor('measure', measureProperties),
];
