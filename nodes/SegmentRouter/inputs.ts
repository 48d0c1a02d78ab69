import type { INodeTypeDescription } from 'n8n-workflow';

/**
 * The customers, and beside them what an operation or a setting needs. n8n evaluates the text in the editor, where
 * nothing of this package exists.
 */
export const inputs: INodeTypeDescription['inputs'] = `={{
	((parameter) => {
		const named = (displayName) => ({ type: 'main', displayName });
		if (parameter.operation === 'measure') return [named('Routed Customers'), named('Orders')];
		if (['recovery', 'watch'].includes(parameter.operation)) return [{ type: 'main' }];
		if (parameter.stability?.values !== undefined) return [named('Customers'), named('Previous Routes')];
		return [{ type: 'main' }];
	})($parameter)
}}`;
