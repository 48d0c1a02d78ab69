import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { InputError } from '../../engine/inputError';

/**
 * Runs the work of a node and turns what goes wrong into n8n's words. What the operator can mend (an InputError) becomes
 * an item of the first output where the node is set to continue on errors.
 *
 * @param outputs how many outputs the node has at the moment
 */
export async function runNode(
	context: IExecuteFunctions,
	outputs: number,
	work: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return await work();
	} catch (error) {
		const nodeError = new NodeOperationError(context.getNode(), error as Error, {
			description: error instanceof InputError ? error.description : undefined,
			itemIndex: 0,
		});
		if (!(error instanceof InputError) || !context.continueOnFail()) throw nodeError;
		const item: INodeExecutionData = {
			json: { error: error.message, description: error.description, code: error.code },
			error: nodeError,
			pairedItem: { item: 0 },
		};
		return Array.from({ length: outputs }, (_, output) => (output === 0 ? [item] : []));
	}
}
