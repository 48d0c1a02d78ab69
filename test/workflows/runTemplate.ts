import type { IDataObject } from 'n8n-workflow';
import { runWorkflow, type RunOptions, type WorkflowRun } from '../support/n8nEngine';
import { hasNodesOfN8n } from '../support/nodesOfN8n';
import { isOwn, template } from './templates';

/** Nodes of n8n's own at the end of a template, whose result no node of this package needs. */
const AT_THE_END = new Set([
	'Add the Date',
	'One Request at a Time',
	'One Request at a Time for Google',
	'Write the Report',
	'Write the Summary',
]);

export interface TemplateRun extends WorkflowRun {
	/** What came out of an output of a node, over all of its runs. */
	jsonOf(node: string, output?: number): IDataObject[];
}

/** Runs a template as a click on "Execute workflow" does, on its pinned data and what is pinned besides. */
export async function runTemplate(file: string, options: RunOptions = {}): Promise<TemplateRun> {
	const workflow = template(file);
	const standIns = workflow.nodes
		.filter(({ name }) => !hasNodesOfN8n && AT_THE_END.has(name))
		.map(({ name }) => [name, [{ json: {} }]]);
	const run = await runWorkflow(workflow, {
		timezone: 'Europe/Berlin',
		...options,
		pinData: { ...Object.fromEntries(standIns), ...options.pinData },
	});
	return {
		...run,
		jsonOf: (node, output = 0) =>
			run
				.runsOf(node)
				.flatMap(({ outputs }) => outputs[output] ?? [])
				.map(({ json }) => json),
	};
}

/** A `describe` for templates that need nodes of n8n's own in the middle, skipped by name where these are missing. */
export function describeWithNodesOfN8n(title: string, define: () => void): void {
	if (hasNodesOfN8n) {
		describe(title, define);
		return;
	}
	describe.skip(`${title} (skipped: n8n-nodes-base is not installed, see test/e2e)`, () => {
		it('needs n8n’s own nodes', () => {});
	});
}

/** The requests that a dry run of Segment Sync shows for a customer. */
export function plannedRequests(json: IDataObject): IDataObject[] {
	return (json.sync as { requests?: IDataObject[] }).requests ?? [];
}

/** Every node of this package ran to its end, so that an operator sees green ticks. */
export function expectAllTicks(file: string, run: TemplateRun): void {
	expect([run.status, run.error?.message]).toEqual(['success', undefined]);
	for (const { name } of template(file).nodes.filter(isOwn)) {
		const statuses = run.runsOf(name).map(({ status }) => status);
		expect([name, new Set(statuses)]).toEqual([name, new Set(['success'])]);
	}
}
