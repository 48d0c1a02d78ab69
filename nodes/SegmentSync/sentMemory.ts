import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

/** Beyond this the memory would weigh on every execution; the oldest are forgotten, and written once more. */
const MOST_REMEMBERED = 200_000;

/**
 * What earlier runs wrote to a destination, by contact. n8n keeps it with the workflow, in runs of an active workflow; a
 * test run in the editor remembers nothing.
 */
export function sentMemory(context: IExecuteFunctions, destination: string): Map<string, string> {
	const stored = context.getWorkflowStaticData('node')[`sent:${destination}`];
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return new Map();
	return new Map(
		Object.entries(stored).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string',
		),
	);
}

/** Keeps what is known to be written now. */
export function keepMemory(
	context: IExecuteFunctions,
	destination: string,
	memory: ReadonlyMap<string, string>,
): void {
	const entries = [...memory].slice(-MOST_REMEMBERED);
	context.getWorkflowStaticData('node')[`sent:${destination}`] = Object.fromEntries(
		entries,
	) as IDataObject;
}
