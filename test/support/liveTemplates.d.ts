import type { IDataObject } from 'n8n-workflow';
import type { ApiServer } from './apiServer';
import type { WorkflowFile } from './n8nEngine';

export interface LiveServices {
	services: Record<string, ApiServer>;
	/** As n8n imports them. */
	credentials: Array<{ id: string; name: string; type: string; data: Record<string, string> }>;
	stop(): Promise<void>;
}

/** Items of an output of a node. */
export type ItemsOf = (node: string, output: number) => IDataObject[];

/** File names of the templates whose destination has a stand-in. */
export declare const LIVE_TEMPLATES: string[];

/** Starts all services for a template. */
export declare function startServices(workflow: WorkflowFile): Promise<LiveServices>;

/** A template with its destinations connected to the services, and started by a click only. */
export declare function asLive(workflow: WorkflowFile, live: LiveServices): WorkflowFile;

/** Throws where something else reached the services than the workflow wrote. */
export declare function checkLive(
	file: string,
	itemsOf: ItemsOf,
	services: LiveServices['services'],
): void;
