import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ExecuteContext } = require('n8n-core');
const { Workflow, createRunExecutionData } = require('n8n-workflow');

/**
 * Runs a node's own `execute` in the context that n8n gives it.
 *
 * @param {{ name: string, nodeType: object, parameters?: object, typeVersion?: number, credentials?: object }} node
 */
export async function executeNode(
	{ name, nodeType, parameters = {}, typeVersion = 1, credentials },
	items,
	{ signal, credentialsHelper } = {},
) {
	const node = {
		id: 'bench',
		name,
		type: `bench.${nodeType.description.name}`,
		typeVersion,
		position: [0, 0],
		parameters,
		credentials,
	};
	const nodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'bench',
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
		settings: { timezone: 'Europe/Berlin' },
	});
	const inputData = { main: [items, []] };
	const context = new ExecuteContext(
		workflow,
		workflow.getNode(name),
		{
			webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
			formWaitingBaseUrl: 'http://localhost/form-waiting',
			executionId: '1',
			credentialsHelper,
		},
		'manual',
		createRunExecutionData({}),
		0,
		items,
		inputData,
		{ node, data: inputData, source: null },
		[],
		signal,
	);
	return await nodeType.execute.call(context);
}

/** Runs RFM Score with default parameters. */
export async function executeRfmScore(items, { signal, parameters = {} } = {}) {
	const { RfmScore } = require('../dist/nodes/RfmScore/RfmScore.node.js');
	return await executeNode(
		{
			name: 'RFM Score',
			nodeType: new RfmScore(),
			parameters: { analysisDate: '2026-07-01', ...parameters },
		},
		items,
		{ signal },
	);
}

/** Runs Segment Router. */
export async function executeSegmentRouter(items, { signal, parameters = {} } = {}) {
	const { SegmentRouter } = require('../dist/nodes/SegmentRouter/SegmentRouter.node.js');
	return await executeNode(
		{ name: 'Segment Router', nodeType: new SegmentRouter(), parameters },
		items,
		{ signal },
	);
}

/** Runs Segment Sync; `credentialsHelper` gives out and signs with what the credentials hold. */
export async function executeSegmentSync(items, { parameters, credentialsHelper }) {
	const { SegmentSync } = require('../dist/nodes/SegmentSync/SegmentSync.node.js');
	return await executeNode(
		{
			name: 'Segment Sync',
			nodeType: new SegmentSync(),
			parameters,
			credentials: { segmentationKlaviyoApi: { id: '1', name: 'Bench' } },
		},
		items,
		{ credentialsHelper },
	);
}
