import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { valueAtPath } from '../../engine/valueAtPath';
import { isRecord, textAt } from '../../engine/json';
import type { Link } from '../../engine/connection/openLink';
import { surveyLinkRequest } from '../../engine/zigpoll/sendSurvey';

/** Makes the link of one customer; the chosen fields of the item come back with the answers. */
export async function createLink(
	context: IExecuteFunctions,
	item: number,
	link: Link,
): Promise<INodeExecutionData> {
	const { json } = context.getInputData()[item] as INodeExecutionData;
	const pollId = context.getNodeParameter('surveyPollId', item) as string;
	const names = (context.getNodeParameter('metadata', item) as string)
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const metadata: Array<[string, unknown]> = [];
	for (const name of names) {
		const value = valueAtPath(json, name);
		if (value !== undefined && value !== null) metadata.push([name, value]);
	}
	const { expiresAt } = context.getNodeParameter('linkOptions', item, {}) as IDataObject;
	const { body } = await link.send(
		surveyLinkRequest(
			pollId,
			Object.fromEntries(metadata),
			expiresAt === undefined || expiresAt === '' ? undefined : String(expiresAt),
		),
	);
	const url = isRecord(body) ? (textAt(body, 'url') ?? null) : null;
	return { json: { ...json, surveyLink: url }, pairedItem: { item } };
}
