import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { outputs } from './outputs';
import { properties } from './properties';

export class RfmScore implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'RFM Score',
		name: 'rfmScore',
		icon: { light: 'file:rfmScore.svg', dark: 'file:rfmScore.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ ({ quantiles: "Quantiles", thresholds: "Fixed thresholds", naturalBreaks: "Natural breaks", reference: "Saved reference", klaviyo: "Klaviyo scores", shopify: "Shopify scores" })[$parameter["scoring"]] }}',
		description:
			'Score customers by how recently, how often and for how much they bought, and name their segments',
		defaults: { name: 'RFM Score' },
		inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		inputNames: ['Orders', 'Previous Scores'],
		requiredInputs: 1,
		outputs,
		usableAsTool: true,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
