import type {
	INode,
	INodeProperties,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';
import { CltvPredict } from '../../nodes/CltvPredict/CltvPredict.node';
import { RfmScore } from '../../nodes/RfmScore/RfmScore.node';
import { SegmentRouter } from '../../nodes/SegmentRouter/SegmentRouter.node';
import { SegmentSync } from '../../nodes/SegmentSync/SegmentSync.node';
import { SurveySentiment } from '../../nodes/SurveySentiment/SurveySentiment.node';
import { Zigpoll } from '../../nodes/Zigpoll/Zigpoll.node';
import type { WorkflowFile } from '../support/n8nEngine';
import { descriptionsOfN8n } from '../support/nodesOfN8n';
import { filesUnder, readJson } from '../support/repository';

export interface Template extends WorkflowFile {
	/** Name of its file in `workflows/`. */
	file: string;
	id: string;
	name: string;
	active: boolean;
}

/** Every workflow that an operator can import. */
export function templates(): Template[] {
	return filesUnder('workflows').map((path) => ({
		...(readJson(path) as Omit<Template, 'file'>),
		file: path.slice('workflows/'.length),
	}));
}

export function template(file: string): Template {
	return { ...(readJson(`workflows/${file}`) as Omit<Template, 'file'>), file };
}

const OWN = 'n8n-nodes-customer-segmentation.';

const ownDescriptions = new Map(
	[CltvPredict, RfmScore, SegmentRouter, SegmentSync, SurveySentiment, Zigpoll].map((Node) => {
		const { description } = new Node();
		return [`${OWN}${description.name}` as string, description] as const;
	}),
);

export function isOwn({ type }: INode): boolean {
	return type.startsWith(OWN);
}

/** What a node says of itself; undefined for n8n's own where they are not installed. */
export function descriptionOf({ type, typeVersion }: INode): INodeTypeDescription | undefined {
	const own = ownDescriptions.get(type);
	if (own !== undefined) return own;
	return descriptionsOfN8n()?.find(
		({ name, version }) =>
			name.split('.').at(-1) === type.split('.').at(-1) && [version].flat().includes(typeVersion),
	);
}

/** The sticky notes' texts. */
export function notesOf({ nodes }: WorkflowFile): string[] {
	return nodes
		.map(({ parameters }) => parameters.content)
		.filter((text) => typeof text === 'string');
}

/** Names of nodes to which expressions of a workflow refer, as in `$('Get Orders')`. */
export function referencesOf(workflow: WorkflowFile): string[] {
	const text = JSON.stringify(workflow.nodes.map(({ parameters }) => parameters));
	return [...text.matchAll(/\$\('([^']{1,100})'\)/g)].map(([, name]) => name as string);
}

/** Paths of parameters that a description does not know, such as `options.colour`. */
export function unknownParameters(
	properties: readonly INodeProperties[],
	values: object,
): string[] {
	return Object.entries(values).flatMap(([name, value]) => {
		const known = properties.filter((property) => property.name === name);
		if (known.length === 0) return [name];
		const within = known.map((property) => unknownWithin(property, value));
		return within.some((paths) => paths.length === 0)
			? []
			: (within[0] as string[]).map((path) => `${name}.${path}`);
	});
}

function unknownWithin({ type, options = [] }: INodeProperties, value: unknown): string[] {
	if (typeof value !== 'object' || value === null) {
		return type === 'options' && typeof value === 'string' && !isChoice(options, value)
			? [value]
			: [];
	}
	if (type === 'collection') return unknownParameters(options as INodeProperties[], value);
	if (type !== 'fixedCollection') return [];
	return Object.entries(value).flatMap(([name, entries]) => {
		const collection = options.find((option) => option.name === name);
		if (collection === undefined || !('values' in collection)) return [name];
		const { values } = collection;
		return ([entries].flat() as object[]).flatMap((entry) =>
			unknownParameters(values, entry).map((path) => `${name}.${path}`),
		);
	});
}

/** A choice that is loaded from a service, or an expression, cannot be told here. */
function isChoice(options: NonNullable<INodeProperties['options']>, value: string): boolean {
	if (options.length === 0 || value.startsWith('=')) return true;
	return options.some((option) => (option as INodePropertyOptions).value === value);
}
