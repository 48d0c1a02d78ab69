import type { IDataObject } from 'n8n-workflow';
import { startApiServer, type ApiServer } from '../support/apiServer';
import { startFastClock } from '../support/fastClock';
import { runWorkflow } from '../support/n8nEngine';
import { customers } from './syncSegments';

const KEY = ['a', 'key', 'for', 'tests'].join('-');

/** Every credential of the package, and what runs with it. */
const USES: ReadonlyArray<[credential: string, node: string, parameters: IDataObject]> = [
	...(
		[
			['Klaviyo', 'klaviyo'],
			['Mailchimp', 'mailchimp'],
			['Brevo', 'brevo'],
			['HubSpot', 'hubSpot'],
			['ActiveCampaign', 'activeCampaign'],
			['Omnisend', 'omnisend'],
		] as const
	).map(([service, destination]): [string, string, IDataObject] => [
		`segmentation${service}Api`,
		'segmentSync',
		{ destination, dryRun: false, audienceId: 'a1' },
	]),
	[
		'segmentationZigpollApi',
		'zigpoll',
		{ resource: 'poll', operation: 'getMany', accountId: 'a1' },
	],
];

describe.each(USES)('the key in %s', (credential, node, parameters) => {
	let server: ApiServer;
	let clock: ReturnType<typeof startFastClock>;

	beforeEach(() => {
		clock = startFastClock(50);
	});
	afterEach(async () => {
		clock.stop();
		await server.stop();
	});

	it.each([401, 403, 400, 422, 500])(
		'comes out nowhere, though the service repeats it with status %d',
		async (status) => {
			server = await startApiServer(() => ({
				status,
				body: { message: `The key ${KEY} was not accepted`, errors: [{ detail: KEY }] },
			}));
			const at = (name: string, type: string, more: object) => ({
				id: name,
				name,
				type,
				typeVersion: 1,
				position: [0, 0] as [number, number],
				parameters: {},
				...more,
			});
			const run = await runWorkflow(
				{
					nodes: [
						at('Start', 'n8n-nodes-base.manualTrigger', {}),
						at('Items', 'n8n-nodes-base.set', {}),
						at('It', `n8n-nodes-customer-segmentation.${node}`, {
							parameters,
							credentials: { [credential]: { id: '1', name: 'Test' } },
						}),
					],
					connections: {
						Start: { main: [[{ node: 'Items', type: 'main', index: 0 }]] },
						Items: { main: [[{ node: 'It', type: 'main', index: 0 }]] },
					},
					pinData: { Items: customers(2) },
				},
				{
					credentials: {
						[credential]: { apiKey: KEY, accessToken: KEY, baseUrl: server.address },
					},
				},
			);
			const [result] = run.runsOf('It');
			expect(server.requests.length).toBeGreaterThan(0);
			const told = JSON.stringify([run.error, result?.outputs, result?.hints, result?.error]);
			expect(told).toContain('***');
			expect(told).not.toContain(KEY);
		},
	);
});
