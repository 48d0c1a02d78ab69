import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { runNode } from '../execution/runNode';
import { measure } from './operations/measure';
import { recovery } from './operations/recovery';
import { route } from './operations/route';
import { watch } from './operations/watch';
import type { Operation } from './parameters/operation';

const OPERATIONS = new Map<
	unknown,
	(context: IExecuteFunctions) => Promise<INodeExecutionData[][]>
>([
	['measure', measure],
	['recovery', recovery],
	['watch', watch],
] satisfies Array<[Operation, unknown]>);

/** Runs the operation that is chosen. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = OPERATIONS.get(this.getNodeParameter('operation', 0, 'route')) ?? route;
	return await runNode(this, this.getNodeOutputs().length, async () => await operation(this));
}
