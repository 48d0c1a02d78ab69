import type { INodeProperties } from 'n8n-workflow';

/** Keeps addresses out of the output, and people still countable. */
export const hashEmailsOption: INodeProperties = {
	displayName: 'Hash Emails',
	name: 'hashEmails',
	type: 'boolean',
	default: false,
	description:
		'Whether to give a code (SHA-256) in place of each email address, which still matches but cannot be read',
};
