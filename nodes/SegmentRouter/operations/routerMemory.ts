import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isRecord, listAt, objectAt, type JsonRecord } from '../../../engine/json';

import type { RouterMemory } from '../../../engine/routing/guards/memory/routerMemory';

const KEY = 'router';
/** Beyond this the memory would weigh on every execution; those who were not seen for longest are forgotten. */
const MOST_REMEMBERED = 200_000;

/**
 * What earlier runs of the active workflow left behind. Names of outputs are stored once and numbered, so that a
 * customer takes some thirty characters.
 */
export function routerMemory(context: IExecuteFunctions): RouterMemory {
	const stored: unknown = context.getWorkflowStaticData('node')[KEY];
	const memory: JsonRecord = isRecord(stored) ? stored : {};
	const names = listAt(memory, 'outputs').filter((name) => typeof name === 'string');
	const routes = new Map<string, readonly string[]>();
	for (const [customer, outputs] of Object.entries(objectAt(memory, 'routes') ?? {})) {
		const known = numbersOf(outputs).map((index) => names[index]);
		routes.set(
			customer,
			known.filter((name) => name !== undefined),
		);
	}
	const contacts = new Map(
		Object.entries(objectAt(memory, 'contacts') ?? {}).map(
			([customer, hours]) => [customer, numbersOf(hours)] as const,
		),
	);
	return { routes, contacts };
}

/** Keeps what a run remembers for the next. */
export function keepMemory(
	context: IExecuteFunctions,
	{ routes, contacts }: RouterMemory,
	keep: { routes: boolean; contacts: boolean },
): void {
	const names = [...new Set([...routes.values()].flat())].sort();
	const indexOf = new Map(names.map((name, index) => [name, index]));
	const numbered = [...routes].map(
		([customer, outputs]) =>
			[customer, outputs.map((name) => indexOf.get(name) as number)] as const,
	);
	context.getWorkflowStaticData('node')[KEY] = {
		outputs: keep.routes ? names : [],
		routes: keep.routes ? latest(numbered) : {},
		contacts: keep.contacts ? latest([...contacts]) : {},
	} as IDataObject;
}

/** Fingerprints are the keys, in the order in which their customers were last seen. */
function latest(entries: ReadonlyArray<readonly [string, readonly number[]]>): IDataObject {
	return Object.fromEntries(entries.slice(-MOST_REMEMBERED)) as unknown as IDataObject;
}

function numbersOf(value: unknown): number[] {
	return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}
