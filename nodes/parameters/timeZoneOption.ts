import type { INodeProperties } from 'n8n-workflow';

/** Whose calendar decides which day a moment is on. */
export const timeZoneOption: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timeZone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Berlin',
	description: 'The shop’s time zone, in which its days are counted. Defaults to the workflow’s.',
};
