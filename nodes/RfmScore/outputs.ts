import type { INodeTypeDescription } from 'n8n-workflow';

/**
 * Three outputs, and a fourth when a reference is asked for. n8n evaluates the text in the editor, where nothing of this
 * package exists: it has to stand alone.
 */
export const outputs: INodeTypeDescription['outputs'] = `={{
	['Customers', 'Segments', 'Rejected']
		.concat($parameter.options?.outputReference ? ['Reference'] : [])
		.map((displayName) => ({ type: 'main', displayName }))
}}`;
