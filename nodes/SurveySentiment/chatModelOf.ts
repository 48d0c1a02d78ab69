import { NodeConnectionTypes, type IExecuteFunctions } from 'n8n-workflow';
import { InputError } from '../../engine/inputError';
import type { ChatModel } from '../../engine/sentiment/chatModel/askModel';

/** A chat model as n8n's model nodes give it, in as far as it is used here. */
interface ConnectedModel {
	invoke(prompt: string, options?: { signal?: AbortSignal }): Promise<{ content?: unknown }>;
}

/**
 * The chat model at the node's Model input, as a function from prompt to reply.
 *
 * @throws InputError where none is connected
 */
export async function chatModelOf(context: IExecuteFunctions): Promise<ChatModel> {
	const connected = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0);
	const model = (Array.isArray(connected) ? connected[0] : connected) as unknown;
	if (!isModel(model)) {
		throw new InputError(
			'noModel',
			'No chat model is connected',
			'Connect a chat model to the "Model" input, or set "Read By" to "This Machine".',
		);
	}
	const signal = context.getExecutionCancelSignal();
	return async (prompt) => textOf((await model.invoke(prompt, { signal })).content);
}

function isModel(model: unknown): model is ConnectedModel {
	return (
		typeof model === 'object' &&
		model !== null &&
		typeof (model as { invoke?: unknown }).invoke === 'function'
	);
}

/** A reply is a text, or a list of parts of which some are text. */
function textOf(content: unknown): string {
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	return content
		.map((part: unknown) => {
			if (typeof part === 'string') return part;
			const text = (part as { text?: unknown } | null)?.text;
			return typeof text === 'string' ? text : '';
		})
		.join('');
}
