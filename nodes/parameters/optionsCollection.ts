import type { INodeProperties } from 'n8n-workflow';

/** The "Options" of a node: what can be added where the defaults do not suit, in the order of the alphabet. */
export function optionsCollection(options: readonly INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [...options].sort((a, b) => (a.displayName < b.displayName ? -1 : 1)),
	};
}
