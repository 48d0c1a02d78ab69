import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** A key of Omnisend, and the version of the API that this package was written for. */
export class SegmentationOmnisendApi implements ICredentialType {
	name = 'segmentationOmnisendApi';

	displayName = 'Omnisend (Customer Segmentation) API';

	icon = { light: 'file:connection.svg', dark: 'file:connection.dark.svg' } as const;

	documentationUrl = 'https://api-docs.omnisend.com/';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'From Omnisend: Store settings, API keys, with access to contacts and events',
		},
		{
			displayName: 'API Address',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.omnisend.com/api',
			description: 'Change it only to go through a proxy of your own',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Omnisend-API-Key {{$credentials.apiKey}}',
				'Omnisend-Version': '2026-03-15',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/contacts', qs: { limit: 1 } },
	};
}
