import type { IExecuteFunctions } from 'n8n-workflow';
import type { Hint } from '../../engine/hint';

/** Shows what the operator should know about a run above its output. */
export function showHints(context: IExecuteFunctions, hints: readonly Hint[]): void {
	for (const { kind, text } of hints) {
		context.addExecutionHints({ type: kind, message: text, location: 'outputPane' });
	}
}
