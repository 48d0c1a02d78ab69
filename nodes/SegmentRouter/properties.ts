import type { INodeProperties } from 'n8n-workflow';
import { experimentProperties } from './parameters/experimentProperties';
import { guardProperties } from './parameters/guardProperties';
import { measureProperties } from './parameters/measureProperties';
import { microSegmentProperties } from './parameters/microSegmentProperties';
import { onlyFor, operationProperty } from './parameters/operation';
import { optionsProperty } from './parameters/options';
import { playbookProperties } from './parameters/playbookProperties';
import { playProperties } from './parameters/playProperties';
import { priorityProperties } from './parameters/priorityProperties';
import { ruleProperties } from './parameters/ruleProperties';
import { segmentProperties } from './parameters/segmentProperties';
import { stabilityProperties } from './parameters/stabilityProperties';
import { traitProperties } from './parameters/traitProperties';
import { recoveryProperties, watchProperties } from './parameters/trendProperties';
import { valueProperties } from './parameters/valueProperties';

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
	...traitProperties,
	...playProperties,
	...guardProperties,
	...experimentProperties,
	...priorityProperties,
	...stabilityProperties,
	...microSegmentProperties,
	optionsProperty,
];

export const properties: INodeProperties[] = [
	operationProperty,
	...onlyFor('route', routeProperties),
	...onlyFor('measure', measureProperties),
	...onlyFor('recovery', recoveryProperties),
	...onlyFor('watch', watchProperties),
];
