import type { INodeType, INodeTypeDescription, IVersionedNodeType } from 'n8n-workflow';

/** Whether n8n's own nodes are installed, as they are once the end-to-end run has been set up. */
export const hasNodesOfN8n: boolean;

/** n8n's own node of a type with its own code, or undefined where it is not to be had. */
export function nodeOfN8n(type: string): INodeType | IVersionedNodeType | undefined;

/** What n8n's own nodes say of themselves, one entry a version that differs; undefined where they are not installed. */
export function descriptionsOfN8n(): INodeTypeDescription[] | undefined;
