import type { INodeProperties } from 'n8n-workflow';

/** Keeps addresses out of the output, and people still countable. */
export const hashEmailsOption: INodeProperties = {
	displayName: 'Hash Emails',
	name: 'hashEmails',
	type: 'boolean',
	default: false,
	description: 'Whether to give the SHA-256 of email addresses instead of the addresses',
};
