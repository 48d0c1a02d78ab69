import type { IDataObject, INode, INodeExecutionData, NodeParameterValueType } from 'n8n-workflow';
import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';
import {
	runWorkflow,
	type NodeRun,
	type RunOptions,
	type WorkflowFile,
} from '../support/n8nEngine';

/** A shop small enough that a test over all of it takes no time: 104 customers, 311 orders. */
export const SMALL_SHOP = generateSampleShop({ ...SHARED_SAMPLE, customers: 100 });

/** The day after the small shop's last order. */
export const ANALYSIS_DATE = '2026-06-26';

export interface ScoreOptions extends Pick<RunOptions, 'signal' | 'onNodeStart'> {
	/** Of RFM Score; `analysisDate` is `ANALYSIS_DATE` unless it says otherwise. */
	parameters?: Record<string, NodeParameterValueType>;
	/** Settings of the node itself, such as what to do on an error. */
	settings?: Partial<INode>;
	/** The items of its second input, which is connected only where there are some. */
	previous?: readonly object[];
}

export interface Scored extends NodeRun {
	customers: INodeExecutionData[];
	segments: INodeExecutionData[];
	rejected: INodeExecutionData[];
	/** The hints' texts. */
	hintTexts: string[];
}

/** Runs Manual Trigger → Orders (pinned) → RFM Score on n8n's engine. */
export async function score(
	orders: readonly object[],
	options: ScoreOptions = {},
): Promise<Scored> {
	const { signal, onNodeStart } = options;
	const run = await runWorkflow(scoreWorkflow(orders, options), {
		timezone: 'Europe/Berlin',
		signal,
		onNodeStart,
	});
	const node = run.runOf('RFM Score');
	const [customers = [], segments = [], rejected = []] = node.outputs;
	const hintTexts = node.hints.map(({ message }) => message);
	return { ...node, customers, segments, rejected, hintTexts };
}

/** The workflow that `score` runs. */
export function scoreWorkflow(
	orders: readonly object[],
	{ parameters, settings, previous }: ScoreOptions = {},
): WorkflowFile {
	const trigger = node('Start', 'n8n-nodes-base.manualTrigger');
	const source = node('Orders', 'n8n-nodes-base.httpRequest');
	const scores: INode = {
		...node('RFM Score', 'n8n-nodes-customer-segmentation.rfmScore'),
		parameters: { analysisDate: ANALYSIS_DATE, ...parameters },
		...settings,
	};
	const workflow: WorkflowFile = {
		nodes: [trigger, source, scores],
		connections: {
			Start: { main: [[main('Orders')]] },
			Orders: { main: [[main('RFM Score')]] },
		},
		pinData: { Orders: orders.map(item) },
	};
	if (previous === undefined) return workflow;
	return {
		...workflow,
		nodes: [...workflow.nodes, node('Previous', 'n8n-nodes-base.dataTable')],
		connections: {
			...workflow.connections,
			Start: { main: [[main('Orders'), main('Previous')]] },
			Previous: { main: [[main('RFM Score', 1)]] },
		},
		pinData: { ...workflow.pinData, Previous: previous.map(item) },
	};
}

function node(name: string, type: string): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters: {} };
}

function main(name: string, index = 0) {
	return { node: name, type: 'main' as const, index };
}

function item(json: object): INodeExecutionData {
	return { json: json as IDataObject };
}
