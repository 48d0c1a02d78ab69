import type { INodeProperties } from 'n8n-workflow';

export const customerFieldOption: INodeProperties = {
	displayName: 'Customer ID Field',
	name: 'customerField',
	type: 'string',
	default: 'customerId',
	requiresDataPath: 'single',
	description:
		'Field that tells customers apart. Where it is empty, the email address counts, then the phone number.',
};
