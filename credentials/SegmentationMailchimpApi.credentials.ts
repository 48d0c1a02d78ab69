import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

/** A key of Mailchimp, which names the data center that answers it. */
export class SegmentationMailchimpApi implements ICredentialType {
	name = 'segmentationMailchimpApi';

	displayName = 'Mailchimp (Customer Segmentation) API';

	icon = { light: 'file:connection.svg', dark: 'file:connection.dark.svg' } as const;

	documentationUrl = 'https://mailchimp.com/developer/marketing/guides/quick-start/';

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'From Mailchimp: Account, Extras, API keys. It ends with the data center, such as -us21.',
		},
		{
			displayName: 'API Address',
			name: 'baseUrl',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://us21.api.mailchimp.com/3.0',
			description:
				'Defaults to the data center that the key names. Set it only to go through a proxy of your own.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { auth: { username: 'key', password: '={{$credentials.apiKey}}' } },
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{$credentials.baseUrl || "https://" + $credentials.apiKey.split("-").pop() + ".api.mailchimp.com/3.0"}}',
			url: '/ping',
		},
	};
}
