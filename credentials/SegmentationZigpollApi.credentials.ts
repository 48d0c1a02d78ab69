import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** A private key of Zigpoll. */
export class SegmentationZigpollApi implements ICredentialType {
	name = 'segmentationZigpollApi';

	displayName = 'Zigpoll (Customer Segmentation) API';

	icon = { light: 'file:connection.svg', dark: 'file:connection.dark.svg' } as const;

	documentationUrl = 'https://docs.zigpoll.com/';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'From Zigpoll: Integrations, Private Keys, Add Key',
		},
		{
			displayName: 'Key Format',
			name: 'keyFormat',
			type: 'options',
			default: 'plain',
			description:
				'How the key is sent first, and by the test of this credential. The node tries the other one by itself.',
			options: [
				{ name: 'Plain', value: 'plain' },
				{ name: 'With "Bearer"', value: 'bearer' },
			],
		},
		{
			displayName: 'API Address',
			name: 'baseUrl',
			type: 'string',
			default: 'https://v1.zigpoll.com',
			description: 'Change it only to go through a proxy of your own',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization:
					'={{($credentials.keyFormat === "bearer" ? "Bearer " : "") + $credentials.apiKey}}',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/me' },
		rules: [401, 422].map((value) => ({
			type: 'responseCode',
			properties: {
				value,
				message:
					'Zigpoll did not accept the key. If it is right, choose the other "Key Format" and test again.',
			},
		})),
	};
}
