import type { INodeProperties } from 'n8n-workflow';

/**
 * Parameters that each take the name of a field of the input, to be typed or dragged in.
 *
 * @param fields display name, name and description of each
 * @example
 * fieldNames([['Email', 'email', 'Field with the email address of the customer']])
 */
export function fieldNames(
	fields: ReadonlyArray<readonly [displayName: string, name: string, description: string]>,
): INodeProperties[] {
	return fields.map(([displayName, name, description]) => ({
		displayName,
		name,
		type: 'string',
		default: '',
		requiresDataPath: 'single',
		description,
	}));
}
