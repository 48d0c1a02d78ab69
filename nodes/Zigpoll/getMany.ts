import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { InputError } from '../../engine/inputError';
import type { Link } from '../../engine/connection/openLink';
import type { JsonRecord } from '../../engine/json';
import { parseInstant } from '../../engine/dates/parseInstant';
import { zoneOf } from '../../engine/dates/zone';
import { answerOf, byParticipant, emailsById, slidesById } from '../../engine/zigpoll/answerOf';
import { readPages } from '../../engine/zigpoll/readPages';

const PATHS: Readonly<Record<string, string>> = {
	participant: '/participants',
	poll: '/polls',
	response: '/responses',
	slide: '/slides',
};

/** Reads records of one kind, as the parameters of an item say. */
export async function getMany(
	context: IExecuteFunctions,
	item: number,
	link: Link,
): Promise<INodeExecutionData[]> {
	const resource = context.getNodeParameter('resource', item) as string;
	const accountId = context.getNodeParameter('accountId', item) as string;
	const pollId =
		resource === 'poll' ? '' : (context.getNodeParameter('pollId', item, '') as string);
	const returnAll = context.getNodeParameter('returnAll', item) as boolean;
	const limit = returnAll ? Infinity : (context.getNodeParameter('limit', item) as number);
	const scope: Record<string, string> = pollId === '' ? { accountId } : { pollId };
	const path = PATHS[resource] as string;
	const records =
		resource === 'response'
			? await getResponses(context, item, scope, limit, link)
			: await readPages(path, scope, limit, link);
	return records.map((json) => ({ json: json as IDataObject, pairedItem: { item } }));
}

async function getResponses(
	context: IExecuteFunctions,
	item: number,
	scope: Record<string, string>,
	limit: number,
	link: Link,
): Promise<JsonRecord[]> {
	const options = context.getNodeParameter('options', item, {}) as IDataObject;
	const query: Record<string, string | number> = { ...scope };
	for (const [name, displayName] of [
		['createdAfter', 'Answered After'],
		['createdBefore', 'Answered Before'],
	] as const) {
		const at = instantOf(options[name], displayName, context.getTimezone());
		if (at !== undefined) query[name] = at;
	}
	if (options.openEnded === true) query.filter = 'open-ended';
	const responses = await readPages('/responses', query, limit, link);
	if (responses.length === 0) return [];
	const slides = slidesById(await readPages('/slides', scope, Infinity, link));
	const emails =
		options.addEmails === false
			? new Map<string, string>()
			: emailsById(await readPages('/participants', scope, Infinity, link));
	const answers = responses.map((response) => answerOf(response, slides, emails));
	const output = context.getNodeParameter('output', item) as string;
	return output === 'participants' ? byParticipant(answers) : answers;
}

function instantOf(value: unknown, displayName: string, timeZone: string): number | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const at = parseInstant(
		typeof value === 'object' ? String(value) : value,
		'auto',
		zoneOf(timeZone),
	);
	if (Number.isFinite(at)) return at;
	throw new InputError(
		'date',
		`"${displayName}" is not a date`,
		'Choose a day, or give an expression such as {{ $now.minus({ days: 1 }) }}.',
	);
}
