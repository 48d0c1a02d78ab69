import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** A private key of Klaviyo, and the revision of the API that this package was written for. */
export class SegmentationKlaviyoApi implements ICredentialType {
	name = 'segmentationKlaviyoApi';

	displayName = 'Klaviyo (Customer Segmentation) API';

	icon = { light: 'file:connection.svg', dark: 'file:connection.dark.svg' } as const;

	documentationUrl = 'https://developers.klaviyo.com/en/docs/authenticate_';

	properties: INodeProperties[] = [
		{
			displayName: 'Private API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'From Klaviyo: Settings, API Keys, Create Private API Key. It needs full access to Profiles, Lists and Events, and read access to Accounts and Metrics.',
		},
		{
			displayName: 'API Address',
			name: 'baseUrl',
			type: 'string',
			default: 'https://a.klaviyo.com',
			description: 'Change it only to go through a proxy of your own',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Klaviyo-API-Key {{$credentials.apiKey}}',
				revision: '2026-07-15',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/api/accounts' },
	};
}
