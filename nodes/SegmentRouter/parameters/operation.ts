import type { INodeProperties } from 'n8n-workflow';

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
			action: 'Measure what came of it',
			description: 'Compare what customers bought after they were routed, by segment and group',
		},
		{
			name: 'Route',
			value: 'route',
			action: 'Route customers',
			description: 'Send each customer to an output',
		},
	],
};

/** Shows properties with one operation only. */
export function onlyFor(
	operation: 'route' | 'measure',
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
