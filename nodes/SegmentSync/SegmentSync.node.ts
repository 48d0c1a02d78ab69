import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './properties';

export class SegmentSync implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Segment Sync',
		name: 'segmentSync',
		icon: { light: 'file:segmentSync.svg', dark: 'file:segmentSync.dark.svg' },
		group: ['output'],
		version: [1],
		subtitle:
			'={{ ({ activeCampaign: "ActiveCampaign", audience: "Audience file", brevo: "Brevo", hubSpot: "HubSpot", klaviyo: "Klaviyo", mailchimp: "Mailchimp", omnisend: "Omnisend" })[$parameter["destination"]] + ($parameter["dryRun"] ? " (dry run)" : "") }}',
		description:
			'Write segments, scores and forecasts to Klaviyo, Mailchimp, HubSpot and others in batches: only what changed, nothing twice',
		defaults: { name: 'Segment Sync' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Synced', 'Failed'],
		credentials: [
			{
				name: 'segmentationActiveCampaignApi',
				required: true,
				displayOptions: { show: { destination: ['activeCampaign'], dryRun: [false] } },
			},
			{
				name: 'segmentationBrevoApi',
				required: true,
				displayOptions: { show: { destination: ['brevo'], dryRun: [false] } },
			},
			{
				name: 'segmentationHubSpotApi',
				required: true,
				displayOptions: { show: { destination: ['hubSpot'], dryRun: [false] } },
			},
			{
				name: 'segmentationKlaviyoApi',
				required: true,
				displayOptions: { show: { destination: ['klaviyo'], dryRun: [false] } },
			},
			{
				name: 'segmentationMailchimpApi',
				required: true,
				displayOptions: { show: { destination: ['mailchimp'], dryRun: [false] } },
			},
			{
				name: 'segmentationOmnisendApi',
				required: true,
				displayOptions: { show: { destination: ['omnisend'], dryRun: [false] } },
			},
		],
		usableAsTool: true,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
