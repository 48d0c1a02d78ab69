import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { runNode } from '../execution/runNode';
import { measure } from './operations/measure';
import { route } from './operations/route';

/** Runs the operation that is chosen. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runNode(this, this.getNodeOutputs().length, async () =>
		this.getNodeParameter('operation', 0, 'route') === 'measure'
			? await measure(this)
			: await route(this),
	);
}
