import { isRecord, objectAt, textAt } from '../../engine/json';
import { startApiServer, type ApiServer } from '../support/apiServer';
import { startFastClock } from '../support/fastClock';
import { runWorkflow } from '../support/n8nEngine';
import { describeWithNodesOfN8n } from './runTemplate';
import { template } from './templates';

const workflow = template('customer-segments.json');
const pages = (workflow.pinData?.['Get Orders'] ?? []).map(({ json }) => json);

/** Where the page with a cursor begins; the first one has none. */
const cursorOf = (index: number) => (index === 0 ? undefined : `cursor-${index}`);

describeWithNodesOfN8n('reading orders from Shopify with HTTP Request', () => {
	let shop: ApiServer;
	const clock = startFastClock(50);

	beforeAll(async () => {
		shop = await startApiServer(({ body }) => {
			const variables = objectAt(isRecord(body) ? body : {}, 'variables');
			const cursor = textAt(variables ?? {}, 'cursor');
			const index = pages.findIndex((_, at) => cursorOf(at) === cursor);
			const page = structuredClone(pages[index]) as { data: { orders: object } };
			const hasNextPage = index + 1 < pages.length;
			const pageInfo = { hasNextPage, endCursor: hasNextPage ? cursorOf(index + 1) : null };
			Object.assign(page.data.orders, { pageInfo });
			return { body: page };
		});
	});

	afterAll(async () => {
		clock.stop();
		await shop.stop();
	});

	async function read() {
		const connected = {
			...workflow,
			nodes: workflow.nodes.map((node) => {
				if (node.name !== 'Get Orders') return node;
				const url = `${shop.address}/graphql.json`;
				return { ...node, parameters: { ...node.parameters, url, authentication: 'none' } };
			}),
			pinData: { 'Get Survey Answers': [] },
		};
		return await runWorkflow(connected, { timezone: 'Europe/Berlin' });
	}

	it('follows the cursor to the last page, and asks for no page twice', async () => {
		const run = await read();
		expect([run.status, run.error?.message]).toEqual(['success', undefined]);
		const asked = shop.requests.map(({ body }) => objectAt(body as never, 'variables')?.cursor);
		expect(asked).toEqual(pages.map((_, index) => cursorOf(index) ?? null));
	});

	it('scores the same as from the pinned pages', async () => {
		const [fromShop, fromPin] = await Promise.all([
			read(),
			runWorkflow(workflow, { timezone: 'Europe/Berlin' }),
		]);
		const scores = (run: typeof fromPin) =>
			run.runOf('RFM Score').outputs[0]?.map(({ json }) => json);
		expect(scores(fromShop)).toEqual(scores(fromPin));
	});
});
