import {
	NodeApiError,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type JsonObject,
} from 'n8n-workflow';
import { ApiFailure, type FailureKind } from '../../engine/connection/apiFailure';
import type { Link } from '../../engine/connection/openLink';
import { InputError } from '../../engine/inputError';
import { isAboutTheKey } from '../../engine/zigpoll/keyFormats';
import { sliceTimer } from '../execution/sliceTimer';
import { createLink } from './createLink';
import { getMany } from './getMany';
import { openZigpoll } from './openZigpoll';
import { sendSurvey } from './sendSurvey';

/** Reads from Zigpoll for each item, or sends surveys to all of them together. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { checkCancelled } = sliceTimer(this);
	const link = await openZigpoll(this, checkCancelled);
	const operation = this.getNodeParameter('operation', 0) as string;
	if (operation === 'sendEmail' || operation === 'sendSms') {
		try {
			return [await sendSurvey(this, operation, link)];
		} catch (error) {
			throw nodeError(this, error, 0);
		}
	}
	const output: INodeExecutionData[] = [];
	for (let item = 0; item < this.getInputData().length; item++) {
		try {
			output.push(...(await runItem(this, operation, item, link)));
		} catch (error) {
			const shown = nodeError(this, error, item);
			if (!this.continueOnFail()) throw shown;
			output.push({ json: { error: shown.message }, error: shown, pairedItem: { item } });
		}
	}
	return [output];
}

async function runItem(
	context: IExecuteFunctions,
	operation: string,
	item: number,
	link: Link,
): Promise<INodeExecutionData[]> {
	if (operation === 'createLink') return [await createLink(context, item, link)];
	return await getMany(context, item, link);
}

const WHAT_HAPPENED: Readonly<Record<FailureKind, string>> = {
	credential: 'Zigpoll did not accept the key',
	limited: 'Zigpoll takes no more requests for now',
	unavailable: 'Zigpoll did not answer as it should',
	refused: 'Zigpoll refused the request',
};

function nodeError(
	context: IExecuteFunctions,
	error: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	if (error instanceof ApiFailure) {
		const { status, message, kind } = error;
		const isKey = isAboutTheKey(status, message);
		return new NodeApiError(context.getNode(), { message } as JsonObject, {
			itemIndex,
			httpCode: String(status),
			message: isKey
				? 'Zigpoll did not accept the key'
				: `${WHAT_HAPPENED[kind]}: ${message.replace(/\.$/, '')}`,
			description: isKey
				? `Zigpoll said: ${message.replace(/\.$/, '')}. The key was tried with and without "Bearer". Make a new one in Zigpoll under Integrations, Private Keys, and paste it into the credential.`
				: undefined,
		});
	}
	return new NodeOperationError(context.getNode(), error as Error, {
		itemIndex,
		description: error instanceof InputError ? error.description : undefined,
	});
}
