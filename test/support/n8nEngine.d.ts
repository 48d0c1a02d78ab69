import type {
	IConnections,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	IWorkflowSettings,
	NodeExecutionHint,
} from 'n8n-workflow';

/** A workflow as n8n exports it. */
export interface WorkflowFile {
	id?: string;
	name?: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
	pinData?: PinData;
}

/** Items by the name of the node that gives them instead of running. */
export type PinData = Record<string, INodeExecutionData[]>;

export interface RunOptions {
	/** Added to the workflow's own pinned data, node by node. */
	pinData?: PinData;
	/** IANA name; without it and without one in the workflow's settings, n8n's default America/New_York. */
	timezone?: string;
	/** Cancels the execution, as the stop button of the editor does. */
	signal?: AbortSignal;
	/** Called before each node with its name. */
	onNodeStart?: (node: string) => void;
	/** Called with what nodes tell the editor while they run. */
	onMessage?: (message: unknown) => void;
	/** What the credentials of each type hold, as after decryption. */
	credentials?: Record<string, ICredentialDataDecryptedObject>;
	/** What an earlier run of the workflow kept. */
	staticData?: IDataObject;
}

export interface NodeRun {
	status: string;
	/** The items of each output. */
	outputs: INodeExecutionData[][];
	hints: NodeExecutionHint[];
	error?: { message: string; description?: string | null };
}

export interface WorkflowRun {
	status: 'success' | 'error' | 'canceled';
	/** Of the node that stopped the workflow. */
	error?: { message: string; description?: string | null };
	/** What the workflow keeps for its next run. */
	staticData: IDataObject;
	/** Every run of a node, none where it was never reached. */
	runsOf(node: string): NodeRun[];
	/** The run of a node that ran once. Throws where it did not. */
	runOf(node: string): NodeRun;
}

/**
 * Runs a workflow on n8n's own engine (n8n-core), from its manual trigger or, without one, its schedule. Needs the
 * built package in `dist`. Of n8n's own nodes only triggers, "No Operation" and sticky notes are there, as stand-ins:
 * all others are given by pinned data, and fail where they have none.
 *
 * @example
 * const run = await runWorkflow(workflow, { timezone: 'Europe/Berlin' });
 * const [customers, segments, rejected] = run.runOf('RFM Score').outputs;
 */
export function runWorkflow(workflow: WorkflowFile, options?: RunOptions): Promise<WorkflowRun>;
