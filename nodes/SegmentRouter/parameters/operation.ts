import type { INodeProperties } from 'n8n-workflow';

export const OPERATIONS = ['route', 'measure', 'recovery', 'watch'] as const;

export type Operation = (typeof OPERATIONS)[number];

export const operationProperty: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	default: 'route',
	noDataExpression: true,
	options: [
		{
			name: 'Measure',
			value: 'measure',
			action: 'Measure what customers bought afterwards',
			description: 'Compare what customers bought after they were routed, by segment and group',
		},
		{
			name: 'Measure Recovery',
			value: 'recovery',
			action: 'Measure the way back after a crisis',
			description: 'How far revenue fell, when it was back, and who has returned, by segment',
		},
		{
			name: 'Route',
			value: 'route',
			action: 'Route customers',
			description: 'Send each customer to an output',
		},
		{
			name: 'Watch Orders',
			value: 'watch',
			action: 'Watch for segments that buy less',
			description: 'Notice within three days when a segment buys less than usual',
		},
	],
};

/** Shows properties with one operation only. */
export function onlyFor(
	operation: Operation,
	properties: readonly INodeProperties[],
): INodeProperties[] {
	return properties.map((property) => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: { ...property.displayOptions?.show, operation: [operation] },
		},
	}));
}
