import type { INodeProperties } from 'n8n-workflow';
import { optionsCollection } from '../../parameters/optionsCollection';
import { orderOptions } from '../../orderParameters/orderOptions';
import { sourceProperties } from '../../orderParameters/sourceProperties';
import { customerFieldOption } from './customerFieldOption';

/** "Window" would be said of two things here: older orders are left out by the days themselves. */
const ownOrderOptions = orderOptions.filter(({ name }) => name !== 'windowDays');

export const measureProperties: INodeProperties[] = [
	{
		displayName:
			'Connect what the router put out ("Held Out" too) to the first input, and the orders since then to the second',
		name: 'measureNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Days After Routing',
		name: 'measureDays',
		type: 'number',
		default: 30,
		typeOptions: { minValue: 1 },
		description: 'For how many days each customer is watched. Decide it before you look.',
	},
	{
		displayName: 'Routed On',
		name: 'routedOn',
		type: 'dateTime',
		default: '',
		description: 'For items that do not say in route.routedAt when they were routed',
	},
	{
		displayName: 'Analysis Date',
		name: 'analysisDate',
		type: 'dateTime',
		default: '',
		description: 'The moment of the look. Defaults to now.',
	},
	...sourceProperties,
	{ ...optionsCollection([...ownOrderOptions, customerFieldOption]), name: 'measureOptions' },
];
