import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { getAccounts, getPolls } from './loadOptions';
import { properties } from './properties';

export class Zigpoll implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zigpoll',
		name: 'zigpoll',
		icon: { light: 'file:zigpoll.svg', dark: 'file:zigpoll.dark.svg' },
		group: ['input'],
		version: [1],
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Get survey answers from Zigpoll, and send surveys to customers',
		defaults: { name: 'Zigpoll' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'segmentationZigpollApi', required: true }],
		usableAsTool: true,
		properties,
	};

	methods = { loadOptions: { getAccounts, getPolls } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
