import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './properties';

export class CltvPredict implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CLTV Predict',
		name: 'cltvPredict',
		icon: { light: 'file:cltvPredict.svg', dark: 'file:cltvPredict.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ "Next " + $parameter["horizonMonths"] + " months" }}',
		description:
			'Predict what each customer will buy and be worth, who is slipping away, and how far to trust it',
		defaults: { name: 'CLTV Predict' },
		inputs: [NodeConnectionTypes.Main],
		inputNames: ['Orders or Customers'],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Customers', 'Model', 'Rejected'],
		usableAsTool: true,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
