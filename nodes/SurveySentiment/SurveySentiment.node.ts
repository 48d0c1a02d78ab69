import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './properties';

export class SurveySentiment implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Survey Sentiment',
		name: 'surveySentiment',
		icon: { light: 'file:surveySentiment.svg', dark: 'file:surveySentiment.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ ({ local: "On this machine", unsureOnly: "Model for unsure answers", model: "Model for all answers" })[$parameter["engine"]] }}',
		description:
			'Read survey answers and reviews: mood, topics, emotions, NPS, CSAT and CES, and an alert when the mood drops',
		defaults: { name: 'Survey Sentiment' },
		inputs: [
			{ type: NodeConnectionTypes.Main, displayName: 'Responses' },
			{
				type: NodeConnectionTypes.AiLanguageModel,
				displayName: 'Model',
				maxConnections: 1,
				required: false,
			},
		],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Responses', 'Summary', 'Rejected'],
		usableAsTool: true,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
