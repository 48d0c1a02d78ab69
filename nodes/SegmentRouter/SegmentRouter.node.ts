import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { inputs } from './inputs';
import { outputs } from './outputs';
import { properties } from './properties';

export class SegmentRouter implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Segment Router',
		name: 'segmentRouter',
		icon: { light: 'file:segmentRouter.svg', dark: 'file:segmentRouter.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ ({ measure: "Measure", recovery: "Measure recovery", watch: "Watch orders" })[$parameter["operation"]] ?? ({ segment: "By segment", value: "By value", rules: "By rules", playbook: "Playbook: " + $parameter["playbook"] })[$parameter["mode"]] }}',
		description:
			'Send each customer to the output of their segment, value, rule or playbook, with what to do for them',
		defaults: { name: 'Segment Router' },
		inputs,
		requiredInputs: 1,
		outputs,
		usableAsTool: true,
		parameterPane: 'wide',
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { execute } = await import('./execute');
		return await execute.call(this);
	}
}
