import { startFastClock } from '../support/fastClock';
import {
	asLive,
	checkLive,
	LIVE_TEMPLATES,
	startServices,
	type LiveServices,
} from '../support/liveTemplates';
import { runWorkflow } from '../support/n8nEngine';
import { hasNodesOfN8n } from '../support/nodesOfN8n';
import { template, templates } from './templates';

/** n8n's own HTTP Request sends the audiences: only the end-to-end run has it. */
const NEEDS_A_REAL_N8N = 'value-audience-meta-google.json';
/** In these nothing of n8n's own stands before the destination. */
const NEEDS_NO_NODE_OF_N8N = ['overdue-customer-alert.json', 'weekly-rfm-to-klaviyo.json'];

let clock: ReturnType<typeof startFastClock>;
let live: LiveServices | undefined;

beforeEach(() => {
	clock = startFastClock(50);
});

afterEach(async () => {
	clock.stop();
	await live?.stop();
	live = undefined;
});

describe('the templates once they are connected', () => {
	it('are all that write to a destination', () => {
		const writing = templates().filter(({ nodes }) =>
			nodes.some(({ type }) => type.endsWith('.segmentSync')),
		);
		expect(writing.map(({ file }) => file).sort()).toEqual([...LIVE_TEMPLATES].sort());
	});

	for (const file of LIVE_TEMPLATES.filter((name) => name !== NEEDS_A_REAL_N8N)) {
		const canRun = hasNodesOfN8n || NEEDS_NO_NODE_OF_N8N.includes(file);
		(canRun ? it : it.skip)(
			`${file} writes to its destination what it says, and nothing else`,
			async () => {
				const workflow = template(file);
				live = await startServices(workflow);
				const run = await runWorkflow(asLive(workflow, live), {
					timezone: 'Europe/Berlin',
					pinData: standIns(file),
					credentials: Object.fromEntries(live.credentials.map(({ type, data }) => [type, data])),
				});
				expect([run.status, run.error?.message]).toEqual(['success', undefined]);
				const itemsOf = (node: string, output: number) =>
					run
						.runsOf(node)
						.flatMap(({ outputs }) => outputs[output] ?? [])
						.map(({ json }) => json);
				checkLive(file, itemsOf, live.services);
			},
		);
	}
});

/** Nodes at the end whose result nothing here needs, where n8n's own are not installed. */
function standIns(file: string) {
	const names =
		file === 'weekly-rfm-to-klaviyo.json' && !hasNodesOfN8n ? ['Write the Summary'] : [];
	return Object.fromEntries(names.map((name) => [name, [{ json: {} }]]));
}
