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
import { statusesOf } from './syncSegments';
import { template, templates } from './templates';

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

	for (const file of LIVE_TEMPLATES) {
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

describe('a template that runs a second time', () => {
	it('writes nothing twice: nobody has changed, and no event is sent again', async () => {
		const file = 'weekly-rfm-to-klaviyo.json';
		const workflow = template(file);
		live = await startServices(workflow);
		const { klaviyo } = live.services;
		const options = {
			timezone: 'Europe/Berlin',
			pinData: standIns(file),
			credentials: Object.fromEntries(live.credentials.map(({ type, data }) => [type, data])),
		};
		const first = await runWorkflow(asLive(workflow, live), options);
		const requests = klaviyo?.requests.length;
		const { staticData } = first;
		const second = await runWorkflow(asLive(workflow, live), { ...options, staticData });
		expect(klaviyo?.requests).toHaveLength(requests as number);
		const [synced = []] = second.runOf('Write to Klaviyo').outputs;
		expect(statusesOf(synced.map(({ json }) => json))).toEqual(synced.map(() => 'unchanged'));
		expect(synced.length).toBeGreaterThan(5);
	});
});

/** Nodes at the end whose result nothing here needs, where n8n's own are not installed. */
function standIns(file: string) {
	const names =
		file === 'weekly-rfm-to-klaviyo.json' && !hasNodesOfN8n ? ['Write the Summary'] : [];
	return Object.fromEntries(names.map((name) => [name, [{ json: {} }]]));
}
