import type { IDataObject, INode, INodeExecutionData, NodeParameterValueType } from 'n8n-workflow';
import {
	runWorkflow,
	type NodeRun,
	type RunOptions,
	type WorkflowFile,
} from '../support/n8nEngine';

export interface RouteOptions extends Pick<RunOptions, 'signal' | 'onNodeStart'> {
	/** Of Segment Router. */
	parameters?: Record<string, unknown>;
	/** Settings of the node itself, such as what to do on an error. */
	settings?: Partial<INode>;
	/** How many outputs have a node behind them, named Output 0, Output 1 and so on. */
	followed?: number;
}

export interface RoutedCustomers extends NodeRun {
	hintTexts: string[];
	/** The items that arrived at the node behind an output. */
	arrivedAt(output: number): INodeExecutionData[];
	/** Whether the node behind an output ran at all. */
	reached(output: number): boolean;
	workflow: { status: string; error?: { message: string; description?: string | null } };
}

/** Runs Manual Trigger → Customers (pinned) → Segment Router → a node behind each output, on n8n's engine. */
export async function routeCustomers(
	customers: readonly object[],
	options: RouteOptions = {},
): Promise<RoutedCustomers> {
	const { signal, onNodeStart } = options;
	const run = await runWorkflow(routeWorkflow(customers, options), {
		timezone: 'Europe/Berlin',
		signal,
		onNodeStart,
	});
	const [node] = run.runsOf('Segment Router');
	const routed: NodeRun = node ?? { status: 'notRun', outputs: [], hints: [] };
	const runsBehind = (output: number) => run.runsOf(`Output ${output}`);
	return {
		...routed,
		hintTexts: routed.hints.map(({ message }) => message),
		arrivedAt: (output) => runsBehind(output).flatMap(({ outputs }) => outputs[0] ?? []),
		reached: (output) => runsBehind(output).length > 0,
		workflow: { status: run.status, error: run.error },
	};
}

/** The workflow that `routeCustomers` runs. */
export function routeWorkflow(
	customers: readonly object[],
	{ parameters, settings, followed = 0 }: RouteOptions = {},
): WorkflowFile {
	const behind = Array.from({ length: followed }, (_, output) => `Output ${output}`);
	return {
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger'),
			node('Customers', 'n8n-nodes-base.httpRequest'),
			{
				...node('Segment Router', 'n8n-nodes-customer-segmentation.segmentRouter'),
				parameters: (parameters ?? {}) as Record<string, NodeParameterValueType>,
				...settings,
			},
			...behind.map((name) => node(name, 'n8n-nodes-base.noOp')),
		],
		connections: {
			Start: { main: [[main('Customers')]] },
			Customers: { main: [[main('Segment Router')]] },
			'Segment Router': { main: behind.map((name) => [main(name)]) },
		},
		pinData: { Customers: customers.map((json) => ({ json: json as IDataObject })) },
	};
}

function node(name: string, type: string): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} };
}

function main(name: string) {
	return { node: name, type: 'main' as const, index: 0 };
}
