import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { ExecuteContext } = require('n8n-core');
const { Workflow, createRunExecutionData } = require('n8n-workflow');
const { RfmScore } = require('../dist/nodes/RfmScore/RfmScore.node.js');

/** Runs RFM Score's own `execute` in the context that n8n gives it, with default parameters. */
export async function executeRfmScore(items, { signal, parameters = {} } = {}) {
	const nodeType = new RfmScore();
	const node = {
		id: 'rfm',
		name: 'RFM Score',
		type: 'n8n-nodes-customer-segmentation.rfmScore',
		typeVersion: 1,
		position: [0, 0],
		parameters: { analysisDate: '2026-07-01', ...parameters },
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
		node,
		{
			webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
			formWaitingBaseUrl: 'http://localhost/form-waiting',
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
