import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runWorkflow, type NodeRun, type RunOptions, type WorkflowRun } from '../support/n8nEngine';

/** Customers as RFM Score gives them, invented. */
export function customers(count: number, change: (at: number) => IDataObject = () => ({})) {
	return Array.from(
		{ length: count },
		(_, at): INodeExecutionData => ({
			json: {
				customerId: `c${at}`,
				email: `customer${at}@example.com`,
				consent: 'subscribed',
				segment: 'Champions',
				previousSegment: 'Promising',
				segmentChanged: true,
				rfmScore: 4.67,
				rfmCell: '554',
				lastOrderAt: '2026-06-01T10:00:00.000Z',
				...change(at),
			},
		}),
	);
}

export interface SyncedWorkflow {
	workflow: WorkflowRun;
	run: NodeRun;
	synced: IDataObject[];
	failed: IDataObject[];
}

/** Runs Segment Sync on n8n's engine behind items that are given. */
export async function syncSegments(
	items: INodeExecutionData[],
	parameters: IDataObject,
	credential: string,
	{ credentialId = '1', ...options }: RunOptions & { credentialId?: string } = {},
): Promise<SyncedWorkflow> {
	const workflow = await runWorkflow(
		{
			name: 'Sync',
			nodes: [
				node('Start', 'n8n-nodes-base.manualTrigger', {}),
				node('Customers', 'n8n-nodes-base.set', {}),
				{
					...node('Segment Sync', 'n8n-nodes-customer-segmentation.segmentSync', {
						dryRun: false,
						...parameters,
					}),
					credentials: { [credential]: { id: credentialId, name: 'Test' } },
				},
			],
			connections: {
				Start: { main: [[{ node: 'Customers', type: 'main', index: 0 }]] },
				Customers: { main: [[{ node: 'Segment Sync', type: 'main', index: 0 }]] },
			},
		},
		{ ...options, pinData: { Customers: items } },
	);
	const [run] = workflow.runsOf('Segment Sync');
	const [synced = [], failed = []] = run?.outputs ?? [];
	return {
		workflow,
		run: run as NodeRun,
		synced: synced.map(({ json }) => json),
		failed: failed.map(({ json }) => json),
	};
}

function node(name: string, type: string, parameters: IDataObject) {
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: parameters as never,
	};
}

/** What the nodes say of items, in their order. */
export function statusesOf(items: readonly IDataObject[]): unknown[] {
	return items.map(({ sync }) => (sync as IDataObject).status);
}

export function detailsOf(items: readonly IDataObject[]): unknown[] {
	return items.map(({ sync }) => (sync as IDataObject).detail);
}

/** How many requests of a kind reached a service, such as "POST /batches". */
export function requestsTo(
	{ requests }: { requests: ReadonlyArray<{ method: string; path: string }> },
	kind: string,
): number {
	return requests.filter(({ method, path }) => `${method} ${path}` === kind).length;
}
